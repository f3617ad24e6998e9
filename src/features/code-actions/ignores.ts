import type { Finding } from '../../core/finding';
import { say } from '../../core/text/language';
import { editorTexts } from '../../l10n/editor';
import type { Snapshot } from '../snapshot';
import type { CodeAction } from './code-action';
import { CURSOR, placeCursor } from './cursor';
import { ignoreComment } from './ignore-comment';

/** For each rule a way to ignore it, with a reason. Two findings of one rule in one line need one comment. */
export function ignoresOf({ document, language }: Pick<Snapshot, 'document' | 'language'>, findings: readonly Finding[]): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const finding of findings) {
    const comment = ignoreComment(document, finding);
    if (!comment) continue;
    const { edit, covers } = comment;
    const key = `${edit.start} ${edit.text}`;
    if (actions.has(key)) continue;
    const title = say(covers === 'file' ? editorTexts.ignoreInFile : editorTexts.ignoreInItem, language, { rule: finding.rule });
    const { change, cursor } = placeCursor(document, [{ ...edit, text: edit.text.replace(/(?=[\r\n]+$)/, CURSOR) }]);
    actions.set(key, { kind: 'ignore', title, finding, changes: [change], ...(cursor ? { cursor } : {}) });
  }
  return [...actions.values()];
}
