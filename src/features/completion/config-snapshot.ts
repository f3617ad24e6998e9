import { indexWorkspace } from '../../core/check';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { readDocument } from '../../core/model/document';
import { summarise } from '../../core/model/summary';
import type { Language } from '../../core/text/language';
import type { Snapshot } from '../snapshot';
import { parentOf } from '../workspace-root';

/** A configuration that is being written, as if it stood alone. Undefined for any other file, and without its text. */
export function configSnapshot(uri: string, text: string | undefined, language: Language, today: string): Snapshot | undefined {
  if (text === undefined || !uri.endsWith(`/${CONFIG_FILE_NAME}`)) return undefined;
  const document = readDocument(uri, text);
  return { document, summary: summarise(document), index: indexWorkspace([]), documents: new Map([[uri, document]]), findings: [], language, today, root: parentOf(uri) };
}
