import { editorTexts } from '../l10n/editor';
import { applyEdits } from '../core/text/edit';
import type { Finding } from '../core/finding';
import type { PlanDocument } from '../core/model/document';
import { say } from '../core/text/language';
import { LineIndex } from '../core/text/lines';
import type { Position, TextEdit, TextRange } from '../core/text/range';
import { ignoreComment } from './ignore-comment';
import type { Snapshot } from './snapshot';

/** A change that somebody may choose where a finding is. */
export interface CodeAction {
  readonly kind: 'fix' | 'ignore';
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
  /** Where writing goes on, in the text after the change. */
  readonly cursor?: Position;
}

/** First the fixes of all findings that touch the range, then for each rule a way to ignore it, with a reason. */
export function codeActions(snapshot: Snapshot, range: TextRange): CodeAction[] {
  const touched = snapshot.findings.filter((finding) => finding.start <= range.end && range.start <= finding.end);
  return [...touched.flatMap(fixOf), ...ignoresOf(snapshot, touched)];
}

function fixOf(finding: Finding): CodeAction[] {
  return finding.fix ? [{ kind: 'fix', title: finding.fix.title, finding, edits: finding.fix.edits }] : [];
}

/** Two findings of one rule in one line need one comment. */
function ignoresOf({ document, language }: Snapshot, findings: readonly Finding[]): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const finding of findings) {
    const comment = ignoreComment(document, finding);
    if (!comment) continue;
    const { edit, covers } = comment;
    const key = `${edit.start} ${edit.text}`;
    if (actions.has(key)) continue;
    const title = say(covers === 'file' ? editorTexts.ignoreInFile : editorTexts.ignoreInItem, language, { rule: finding.rule });
    actions.set(key, { kind: 'ignore', title, finding, edits: [edit], cursor: lineEndAfter(document, edit) });
  }
  return [...actions.values()];
}

function lineEndAfter(document: PlanDocument, edit: TextEdit): Position {
  const lines = new LineIndex(applyEdits(document.text, [edit]));
  const { line } = lines.position(edit.start);
  return lines.position(lines.lineEnd(line));
}
