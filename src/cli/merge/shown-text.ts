import { formatDocument } from '../../core/format/format';
import { saysTheSame } from '../../core/format/same-data';
import { readDocument } from '../../core/model/document';
import { BYTE_ORDER_MARK } from '../../core/text/decode';
import { applyEdits } from '../../core/text/edit';
import { mergeTexts } from '../../l10n/merge';
import { decodedText, readBytes } from '../lint/read-text';
import { UsageError } from '../usage-error';

/**
 * What a comparison of lines is to see of a document: the canonical layout with plain line breaks, so that only what was
 * changed differs. A document that is no sound YAML is shown as it is.
 *
 * @throws UsageError where the file cannot be read
 */
export function shownText(file: string, shown: string): string {
  const { bytes, code } = readBytes(file);
  if (!bytes) throw new UsageError(mergeTexts.unreadable, { path: shown, code }, 'textconv');
  const { text } = decodedText(bytes);
  if (text === undefined) return Buffer.from(bytes).toString('utf8');
  const document = readDocument(shown, text);
  if (document.yaml.problems.length > 0) return text;
  const formatted = applyEdits(text, formatDocument(document).edits);
  if (!saysTheSame(document, readDocument(shown, formatted))) return text;
  return formatted.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
}
