import type { Finding } from '../../core/finding';
import { applyEdits } from '../../core/text/edit';
import { lineBreakOf } from '../../core/text/line-break';
import type { TextEdit } from '../../core/text/range';

export interface FixedText {
  readonly text: string;
  /** How many findings were settled. */
  readonly fixes: number;
}

/**
 * Applies every fix that does not touch what an earlier one changes, each whole or not at all; the others are for the
 * next round. New lines end as the text's own do.
 *
 * @param findings of this text, in order
 */
export function fixText(text: string, findings: readonly Pick<Finding, 'fix'>[]): FixedText {
  const lineBreak = lineBreakOf(text);
  const accepted: TextEdit[] = [];
  let fixes = 0;
  for (const { fix } of findings) {
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => accepted.some((other) => touches(edit, other)))) continue;
    accepted.push(...fix.edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n|\r|\n/g, lineBreak) })));
    fixes++;
  }
  return { text: applyEdits(text, accepted), fixes };
}

/** Do two edits overlap, or meet where nobody could say which comes first? */
function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
