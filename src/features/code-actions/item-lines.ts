import type { PlanDocument } from '../../core/model/document';
import type { TextRange } from '../../core/text/range';
import { contentEnd } from '../../core/yaml/content-end';
import type { Item } from './move';

/** The lines of an item in block style, without the line break after the last one, and those of the comments directly above it. */
export interface ItemLines {
  readonly comments: TextRange;
  readonly body: TextRange;
}

export function itemLines(document: PlanDocument, { pair, list, index }: Item): ItemLines {
  const { text, lines } = document;
  const node = list.items[index];
  const first = lines.lineAt(node?.start ?? list.start);
  let top = first;
  const above = index === 0 ? lines.lineAt(pair.key.end) : lines.lineAt(lastOf(text, list, index - 1));
  while (top - 1 > above && /^\s*#/.test(lines.line(top - 1)) && columnOf(lines.line(top - 1)) <= columnOf(lines.line(first))) top--;
  const last = lastLine(document, lines.lineAt(node ? contentBefore(text, contentEnd(text, node)) : list.start), columnOf(lines.line(first)));
  const body = { start: lines.lineStart(first), end: lines.lineEnd(last) };
  return { comments: { start: lines.lineStart(top), end: top === first ? lines.lineStart(top) : lines.lineEnd(first - 1) }, body };
}

/** Comments below the content belong to the item as far as they are indented deeper than its dash. */
function lastLine({ lines }: PlanDocument, content: number, column: number): number {
  let last = content;
  for (let line = content + 1; line < lines.count; line++) {
    const written = lines.line(line);
    if (written.trim() === '') continue;
    if (!/^\s*#/.test(written) || columnOf(written) <= column) break;
    last = line;
  }
  return last;
}

function columnOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

function lastOf(text: string, list: Item['list'], index: number): number {
  const node = list.items[index];
  return node ? contentBefore(text, contentEnd(text, node)) : list.start;
}

/** The end of a block text may be the start of the next line. */
function contentBefore(text: string, end: number): number {
  return /[\r\n]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
