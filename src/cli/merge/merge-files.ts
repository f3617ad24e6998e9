import { mergeDocuments, type Conflict, type Merge } from '../../core/merge/merge';
import { mergeTexts } from '../../l10n/merge';
import { mergeByLines, type MergeFiles } from '../git/merge-file';
import { codeOf, decodedText, readBytes, type ReadText } from '../lint/read-text';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';
import { replaceFile } from '../write-file';

/**
 * Merges by id what can be, and leaves the rest to Git. Where both sides changed the same it is a conflict, even if they
 * did so in different lines.
 *
 * @param name of the document, for messages
 */
export function mergeFiles(files: MergeFiles, name: string, session: Session): ExitCode {
  const merge = mergeOf(files);
  if (merge.text !== undefined) {
    write(files.ours, merge.text);
    return exitCodes.clean;
  }
  const changed = merge.conflicts.filter(({ cause }) => cause === 'changed');
  tell(changed, name, session);
  const byLines = mergeByLines(files, session.host);
  return byLines === 'conflict' || changed.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function mergeOf({ base, ours, theirs }: MergeFiles): Merge {
  const [old, our, their] = [base, ours, theirs].map((file) => read(file).text);
  if (old === undefined || our === undefined || their === undefined) return { conflicts: [{ cause: 'unreadable', path: '' }] };
  return mergeDocuments(old, our, their);
}

function read(file: string): ReadText {
  const { bytes, code } = readBytes(file);
  if (!bytes) throw new UsageError(mergeTexts.unreadable, { path: file, code });
  return decodedText(bytes);
}

function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new UsageError(mergeTexts.unwritable, { path: file, code: codeOf(error) });
  }
}

function tell(changed: readonly Conflict[], name: string, session: Session): void {
  if (changed.length === 0) note(session, mergeTexts.byLines, { path: name });
  for (const { path } of changed) note(session, mergeTexts.changed, { path: name, place: path || name });
}
