import type { PlanDocument } from '../../core/model/document';
import type { TextEdit, TextRange } from '../../core/text/range';
import { itemLines } from './item-lines';
import type { Item } from './move';

/** Takes an item out of its list, with its comments; an emptied list goes with its key. What else stands there stays. */
export function removeItem(document: PlanDocument, item: Item): TextEdit[] {
  const { text, lines } = document;
  const { list, pair, index } = item;
  const isFlow = text[list.start] === '[';
  if (isFlow && list.items.length > 1) return [removal(inFlow(list.items, index))];
  if (isFlow) return [removal(entryOf(document, { start: pair.key.start, end: list.end }))];
  const { comments, body } = itemLines(document, item);
  const ofItem = withLineBreak(document, { start: Math.min(comments.start, body.start), end: body.end });
  if (list.items.length > 1) return [removal(ofItem)];
  const keyLine = lines.lineAt(pair.key.start);
  const comment = text.slice(pair.key.end, lines.lineEnd(keyLine)).indexOf('#');
  const key = comment < 0 ? withLineBreak(document, { start: lines.lineStart(keyLine), end: lines.lineEnd(keyLine) }) : { start: pair.key.start, end: pair.key.end + comment };
  return key.end === ofItem.start ? [removal({ start: key.start, end: ofItem.end })] : [removal(key), removal(ofItem)];
}

function removal({ start, end }: TextRange): TextEdit {
  return { start, end, text: '' };
}

/** With the comma and the space that part it from its neighbour. */
function inFlow(items: Item['list']['items'], index: number): TextRange {
  const [item, next, previous] = [items[index], items[index + 1], items[index - 1]];
  if (item && next) return { start: item.start, end: next.start };
  return { start: previous?.end ?? 0, end: item?.end ?? 0 };
}

/** The whole lines of a key and its value where nothing else stands there; else only both. */
function entryOf(document: PlanDocument, { start, end }: TextRange): TextRange {
  const { text, lines } = document;
  const [first, last] = [lines.lineStart(lines.lineAt(start)), lines.lineEnd(lines.lineAt(end))];
  const isAlone = text.slice(first, start).trim() === '' && text.slice(end, last).trim() === '';
  return isAlone ? withLineBreak(document, { start: first, end: last }) : { start, end };
}

/** From the start of its first line to the start of the line below; of the last line of a text, the line break above goes. */
function withLineBreak({ text, lines }: PlanDocument, { start, end }: TextRange): TextRange {
  const next = lines.lineAt(end) + 1;
  if (next < lines.count) return { start, end: lines.lineStart(next) };
  return { start: start === 0 ? 0 : lines.lineEnd(lines.lineAt(start) - 1), end: text.length };
}
