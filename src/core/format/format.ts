import type { PlanDocument } from '../model/document';
import { BYTE_ORDER_MARK } from '../text/decode';
import type { TextEdit, TextRange } from '../text/range';
import { splitIntoPlainBlocks } from '../yaml/blocks';
import type { Entry, Kept } from './layout';
import { lineEdits, type Patch } from './line-edits';
import { inOrder } from './order';
import { readDocument, rootPlace, type ReadDocument } from './read-document';
import { Writer } from './write';

/** What brings a document into the canonical layout. Meaning, comments and the order of lists stay. */
export interface Formatting {
  readonly edits: readonly TextEdit[];
  /** Parts that stay byte for byte: their YAML is broken, or of a kind where nobody can say what belongs together. */
  readonly left: readonly TextRange[];
}

/**
 * The canonical layout: keys in the order of the schema, two spaces of indentation, lists indented below their key, one
 * space where a space belongs, at most one blank line, one line break at the end. Running text that is too long for its
 * line is folded. Line breaks, quotes, values in brackets and texts with lines of their own stay as their author wrote them.
 */
export function formatDocument(document: PlanDocument): Formatting {
  const { text, lines } = document;
  const blocks = splitIntoPlainBlocks(document.yaml.text);
  if (!blocks) return { edits: [], left: [{ start: 0, end: text.length }] };
  if (blocks.length === 0) return { edits: [], left: [] };
  const read = readDocument(document, blocks);
  return { edits: patches(document, read).flatMap((patch) => lineEdits(text, lines, patch)), left: read.left };
}

/** The text between the parts that are left. Where there are some, the keys of the document keep their order. */
function patches(document: PlanDocument, { header, root, left }: ReadDocument): Patch[] {
  const { lines: { count }, text } = document;
  const writer = new Writer();
  for (const line of header) writer.lines.push(line);
  const entries = left.length > 0 ? root.entries : inOrder(root.entries.filter(isEntry), rootPlace(document).guide, false);
  writer.collection({ ...root, entries }, 0);
  if (text.startsWith(BYTE_ORDER_MARK)) writer.lines[0] = BYTE_ORDER_MARK + (writer.lines[0] ?? '');
  const endsAsItIs = left.some(({ end }) => end >= text.length);
  if (!endsAsItIs) writer.lines.push('');
  return between(writer, endsAsItIs && /[\r\n]$/.test(text) ? count - 1 : count);
}

/** @param end the line after all */
function between({ lines, keptParts }: Writer, end: number): Patch[] {
  const starts = [{ first: 0, at: 0 }, ...keptParts.map(({ kept, at }) => ({ first: kept.first + kept.lines.length, at: at + kept.lines.length }))];
  return starts.map(({ first, at }, index) => {
    const next = keptParts[index];
    return { first, end: next?.kept.first ?? end, lines: lines.slice(at, next?.at) };
  });
}

function isEntry(entry: Entry | Kept): entry is Entry {
  return entry.kind === 'entry';
}
