import { isBroken, type PlanDocument } from '../../core/model/document';
import { insertKeyAt } from '../../core/model/insert';
import { guideAt } from '../../core/schema/guide';
import { lineBreakOf } from '../../core/text/line-break';
import type { TextEdit } from '../../core/text/range';
import { contentEnd } from '../../core/yaml/content-end';
import { pairOf, type ListNode, type MapNode, type YamlNode } from '../../core/yaml/node';

/** An item of a list as it is written in block style and in braces. */
export interface NewItem {
  /** Its lines, the first one without the dash, the others indented by what stands before the first one's text. */
  readonly block: readonly string[];
  /** On one line, in braces; undefined where it can only be a block. */
  readonly flow: string | undefined;
  /** Lines above it, as wide as its dash is indented. */
  readonly comments?: readonly string[];
}

/** An item of keys with values, each YAML on one line, in either style. */
export function itemOf(entries: readonly (readonly [key: string, value: string])[]): NewItem {
  const block = entries.map(([key, value]) => (value === '' ? `${key}:` : `${key}: ${value}`));
  const flow = entries.map(([key, value], index) => (value === '' && index === entries.length - 1 ? `${key}:` : `${key}: ${value}`));
  return { block, flow: `{ ${flow.join(', ')} }` };
}

/**
 * Adds an item at the end of a list at the top of a document, in the style of the list; where there is none, the list is
 * made at its place in the order of keys. Undefined where something else stands there, or nothing can be read.
 */
export function appendItem(document: PlanDocument, key: string, item: NewItem): TextEdit | undefined {
  const { root, text } = document;
  if (!root || !document.kind) return undefined;
  const pair = pairOf(root, key);
  if (!pair) return insertList(document, root, key, item);
  const { value } = pair;
  if (isBroken(document, pair.key) || isBrokenAt(document, value)) return undefined;
  if (value.kind === 'list') return text[value.start] === '[' ? appendInFlow(document, value, item) : appendInBlock(document, value, item);
  if (value.kind !== 'scalar' || value.value !== null || value.end > value.start || text[root.start] === '{') return undefined;
  const at = document.lines.lineEnd(document.lines.lineAt(pair.key.end));
  return { start: at, end: at, text: lineBreakOf(text) + blockItem(document, item, { column: listColumn(document), padding: ' ' }) };
}

/** Where an item begins, and what stands between its dash and its first key. */
interface Layout {
  readonly column: number;
  readonly padding: string;
}

function insertList(document: PlanDocument, root: MapNode, key: string, item: NewItem): TextEdit | undefined {
  const isFlow = document.text[root.start] === '{';
  if (isFlow && item.flow === undefined) return undefined;
  const index = canonicalIndex(root, key, Object.keys(guideAt(document.kind ?? 'plan', [])?.properties ?? {}));
  const previous = root.pairs[index - 1];
  if (previous && (isBroken(document, previous.key) || isBrokenAt(document, previous.value))) return undefined;
  const edit = insertKeyAt(document, root, index, key, isFlow ? `[${item.flow ?? ''}]` : PLACEHOLDER);
  if (isFlow) return edit;
  const lineBreak = lineBreakOf(document.text);
  const blank = /\r?\n\r?\n[a-z]/.test(document.text) ? lineBreak : '';
  return { ...edit, text: edit.text.replace(`${key}: ${PLACEHOLDER}`, () => `${blank}${key}:${lineBreak}${blockItem(document, item, { column: listColumn(document), padding: ' ' })}`) };
}

const PLACEHOLDER = '\u0001';

/** After the last key that comes before it in the order of keys. */
export function canonicalIndex(map: MapNode, key: string, order: readonly string[]): number {
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
  const last = map.pairs.findLastIndex((pair) => before.has(pair.key.name));
  return order.includes(key) ? last + 1 : map.pairs.length;
}

function appendInFlow({ text, lines }: PlanDocument, list: ListNode, { flow }: NewItem): TextEdit | undefined {
  if (flow === undefined) return undefined;
  const last = list.items[list.items.length - 1];
  if (!last) return { start: list.start + 1, end: list.start + 1, text: flow };
  const line = lines.line(lines.lineAt(last.start));
  const isOnOwnLine = lines.lineAt(last.start) > lines.lineAt(list.start) && text.slice(lines.lineStart(lines.lineAt(last.start)), last.start).trim() === '';
  const separator = isOnOwnLine ? `,${lineBreakOf(text)}${/^\s*/.exec(line)?.[0] ?? ''}` : ', ';
  return { start: last.end, end: last.end, text: separator + flow };
}

function appendInBlock(document: PlanDocument, list: ListNode, item: NewItem): TextEdit | undefined {
  const { text, lines } = document;
  const last = list.items[list.items.length - 1];
  if (!last || (last.kind === 'scalar' && last.value === null)) return undefined;
  const layout = layoutOf(document, list, last);
  const inBraces = text[last.start] === '{' && item.flow !== undefined;
  const written = blockItem(document, inBraces ? { ...item, block: [item.flow ?? ''] } : item, layout);
  const end = contentEnd(text, last);
  const lineBreak = lineBreakOf(text);
  if (/[\r\n]/.test(text[end - 1] ?? '')) return { start: end, end, text: written + lineBreak };
  const at = lines.lineEnd(lines.lineAt(end));
  return { start: at, end: at, text: lineBreak + written };
}

function layoutOf({ lines }: PlanDocument, list: ListNode, last: YamlNode): Layout {
  const match = /^( *)-( +)/.exec(lines.line(lines.lineAt(last.start)).replace(/^\uFEFF/, ''));
  return match ? { column: match[1]?.length ?? 0, padding: match[2] ?? ' ' } : { column: lines.position(list.start).character, padding: ' ' };
}

function blockItem({ text }: PlanDocument, { block, comments = [] }: NewItem, { column, padding }: Layout): string {
  const outer = ' '.repeat(column);
  const inner = ' '.repeat(column + 1 + padding.length);
  const lines = block.map((line, index) => (index === 0 ? `${outer}-${padding}${line}` : line === '' ? '' : inner + line));
  return [...comments.map((line) => outer + line), ...lines].join(lineBreakOf(text));
}

/** How far the other lists of the document are indented. */
function listColumn({ root, text, lines }: PlanDocument): number {
  for (const { value } of root?.pairs ?? []) {
    const first = value.kind === 'list' && text[value.start] !== '[' ? value.items[0] : undefined;
    const match = first && /^( *)- /.exec(lines.line(lines.lineAt(first.start)));
    if (match) return match[1]?.length ?? 0;
  }
  return 2;
}

function isBrokenAt({ yaml }: PlanDocument, { start, end }: YamlNode): boolean {
  return yaml.broken.some((range) => range.start <= end && start < range.end);
}
