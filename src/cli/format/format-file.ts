import { formatDocument } from '../../core/format/format';
import { saysTheSame } from '../../core/format/same-data';
import { readDocument } from '../../core/model/document';
import { applyEdits } from '../../core/text/edit';
import type { Text } from '../../core/text/language';
import type { MessageData } from '../../core/text/message';
import { formatTexts } from '../../l10n/format';
import type { JobFile } from '../lint/job';
import { codeOf, readText, type ReadText } from '../lint/read-text';
import { isInside, realPath } from '../lint/walk';
import { replaceFile } from './replace-file';

/** What became of a file. */
export interface Outcome {
  readonly file: JobFile;
  readonly changed: boolean;
  /** Why it, or a part of it, stays as it is. */
  readonly complaint?: Complaint;
  /** It could not be read or written. */
  readonly hasFailed: boolean;
}

export interface Complaint {
  readonly text: Text;
  readonly data: MessageData;
}

/** @param root the folder of its workspace; nothing outside is written */
export function formatFile(file: JobFile, root: string, check: boolean): Outcome {
  const real = realPath(file.path);
  if (!isInside(real, realPath(root))) return failure(file, formatTexts.outside);
  const { text, ...outcome } = formatText(file, readText(real));
  if (check || !outcome.changed || text === undefined) return outcome;
  try {
    replaceFile(real, text);
    return outcome;
  } catch (error) {
    return failure(file, formatTexts.unwritable, { code: codeOf(error) });
  }
}

/** The text of the file as it should be; undefined where it has none. */
export function formatText(file: JobFile, read: ReadText): Outcome & { readonly text?: string } {
  if (read.problem === 'unreadable') return failure(file, formatTexts.unreadable, { code: read.code });
  if (read.problem !== undefined) return failure(file, formatTexts.encoding);
  const document = readDocument(file.shown, read.text);
  const { edits, left } = formatDocument(document);
  const text = applyEdits(read.text, edits);
  if (edits.length > 0 && !saysTheSame(document, readDocument(file.shown, text))) throw new Error(`formatting would change what ${file.shown} says`);
  const [first] = left;
  if (!first) return { file, text, changed: text !== read.text, hasFailed: false };
  const complaint = { text: document.yaml.problems.length > 0 ? formatTexts.leftBroken : formatTexts.leftUnusual, data: { line: document.lines.lineAt(first.start) + 1 } };
  return { file, text, changed: text !== read.text, hasFailed: false, complaint };
}

function failure(file: JobFile, text: Text, data: MessageData = {}): Outcome {
  return { file, changed: false, hasFailed: true, complaint: { text, data } };
}
