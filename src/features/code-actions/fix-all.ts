import type { Finding } from '../../core/finding';
import { applyEdits } from '../../core/text/edit';
import { say } from '../../core/text/language';
import type { TextEdit } from '../../core/text/range';
import { codeActionTexts } from '../../l10n/code-actions';
import type { Snapshot } from '../snapshot';
import type { CodeAction } from './code-action';
import { composeEdits } from './compose-edits';
import { compatible, editsOf } from './fixes';

/** Everything that can be mended without asking: fixes that do not overlap, then what these bring to light, until nothing is left. */
export function fixAll({ document, language, findingsIn }: Pick<Snapshot, 'document' | 'language' | 'findingsIn'>, findings: readonly Finding[]): CodeAction | undefined {
  let edits: readonly TextEdit[] = [];
  let next = fixesIn(findings);
  const seen = new Set([document.text]);
  for (let round = 0; next.length > 0 && round < MOST_ROUNDS; round++) {
    const composed = composeEdits(edits, next);
    const text = applyEdits(document.text, composed);
    // Fixes that undo each other would never come to an end.
    if (seen.has(text)) break;
    seen.add(text);
    edits = composed;
    next = findingsIn ? fixesIn(findingsIn(text)) : [];
  }
  if (edits.length === 0) return undefined;
  return { kind: 'fix-all', title: say(codeActionTexts.fixAll, language), changes: [{ uri: document.uri, edits }] };
}

const MOST_ROUNDS = 10;

function fixesIn(findings: readonly Finding[]): TextEdit[] {
  return editsOf(compatible(findings.flatMap(({ fix }) => fix ?? [])));
}
