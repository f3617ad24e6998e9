import { BYTE_ORDER_MARK } from '../text/decode';
import type { TextChange } from '../text/change';
import type { TextRange } from '../text/range';
import { readLines, type Line } from './top-level-lines';

/** A part of a document that is read on its own: a top-level entry, a top-level list item by item, or text that is none. */
export type Block = EntryBlock | ListBlock;

export interface EntryBlock extends TextRange {
  /** `loose` may turn out to be no entry; `stray` is none. */
  readonly kind: 'entry' | 'loose' | 'stray';
}

export type PlainBlock = (EntryBlock & { readonly kind: 'entry' }) | ListBlock;

export interface ListBlock {
  readonly kind: 'list';
  readonly key: TextRange;
  /** Of the dashes of its items. */
  readonly indent: number;
  /** One of them at least is not stray. */
  readonly items: readonly Item[];
}

export interface Item extends TextRange {
  /** No item, but text at column 0 that has got between them. */
  readonly isStray?: true;
}

/**
 * Cuts a document where its top-level keys and the items of its top-level lists begin, so that an edit makes only one
 * item new. Valid YAML means the same cut as whole: content below a key or an item is always indented deeper. What
 * stands at column 0 and is neither is a part, too, so that a half-typed key leaves everything else as it is.
 * Where the layout is another one, the answer is undefined and the document has to be parsed as a whole.
 */
export function splitIntoBlocks(text: string): Block[] | undefined {
  const from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const lines = readLines(text, from, text.length);
  if (!lines || (lines[0] && !isMapWith(lines[0], lines, text))) return undefined;
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length;) {
    let next = first + 1;
    while (next < lines.length && !beginsEntry(lines[next])) next++;
    for (const block of blocksOf(lines.slice(first, next))) blocks.push(block);
    first = next;
  }
  return blocks;
}

/** The same where nothing but plain keys stands at column 0; undefined for every other layout. */
export function splitIntoPlainBlocks(text: string): PlainBlock[] | undefined {
  const blocks = splitIntoBlocks(text);
  return blocks?.every(isPlain) ? blocks : undefined;
}

function isPlain(block: Block): block is PlainBlock {
  return block.kind === 'entry' || (block.kind === 'list' && !block.items.some(({ isStray }) => isStray));
}

/** Not where a bracket, quotation mark or the like may have everything else in it. */
function isMapWith(first: Line, lines: readonly Line[], text: string): boolean {
  if (first.kind === 'key') return true;
  return first.kind !== 'other' && first.indent === 0 && !/["'[{|>%]/.test(text[first.start] ?? '') && lines.some(({ kind }) => kind === 'key');
}

function beginsEntry(line: Line | undefined): boolean {
  return line?.kind === 'key' || line?.kind === 'loose';
}

/**
 * The same after an edit, by looking at the items that it touches only. Undefined where it may have changed more than
 * items of one list; an item begins what comes before and after, so that neither reaches into the other.
 */
export function splitAgain(text: string, blocks: readonly Block[], change: TextChange): Block[] | undefined {
  const { start, oldEnd, newEnd } = change;
  const index = blocks.findIndex((block) => block.kind === 'list' && isInside(block.items, change));
  const list = blocks[index];
  if (list?.kind !== 'list') return undefined;
  // What is inserted above an item may belong to the one before.
  const first = Math.max(0, list.items.findLastIndex((item) => item.start < start) - 1);
  const last = list.items.findIndex((item) => oldEnd < item.end);
  const by = newEnd - oldEnd;
  const from = list.items[first]?.start ?? 0;
  const lines = readLines(text, from, (list.items[last]?.end ?? 0) + by);
  const items = lines && itemsIn(lines, list.indent);
  const behind = list.items.slice(last + 1);
  if (items?.[0]?.start !== from || !fits(items, list.items.slice(0, first), behind)) return undefined;
  const edited = { ...list, items: [...list.items.slice(0, first), ...items, ...(by === 0 ? behind : behind.map((item) => moved(item, by)))] };
  const blocksBehind = blocks.slice(index + 1);
  return [...blocks.slice(0, index), edited, ...(by === 0 ? blocksBehind : blocksBehind.map((block) => movedBlock(block, by)))];
}

/** The first item says how far a list is indented, and stray lines next to each other are one part. */
function fits(items: readonly Item[], before: readonly Item[], behind: readonly Item[]): boolean {
  if (before.length === 0 && items[0]?.isStray) return false;
  return !(items[items.length - 1]?.isStray && behind[0]?.isStray);
}

function isInside(items: readonly TextRange[], { start, oldEnd }: TextChange): boolean {
  return (items[0]?.start ?? Infinity) < start && oldEnd < (items[items.length - 1]?.end ?? 0);
}

function movedBlock(block: Block, by: number): Block {
  if (block.kind !== 'list') return moved(block, by);
  return { ...block, key: moved(block.key, by), items: block.items.map((item) => moved(item, by)) };
}

function moved<Range extends TextRange>(range: Range, by: number): Range {
  return { ...range, start: range.start + by, end: range.end + by };
}

/** What begins with a key, and stray lines that nothing below a key goes on behind. */
function blocksOf(lines: readonly Line[]): Block[] {
  const [first] = lines;
  if (!first) return [];
  return listOf(first, lines) ?? entriesOf(lines);
}

function listOf(key: Line, [, ...below]: readonly Line[]): [ListBlock] | undefined {
  const indent = below.find(({ kind }) => kind !== 'stray')?.indent;
  const items = key.kind === 'key' && key.open && indent !== undefined ? itemsIn(below, indent) : undefined;
  return items && indent !== undefined ? [{ kind: 'list', key: { start: key.start, end: key.keyEnd }, indent, items }] : undefined;
}

/** Undefined where the lines are not only items with this indent, what belongs to them, and stray lines. */
function itemsIn(lines: readonly Line[], indent: number): Item[] | undefined {
  const items: (Item & { end: number })[] = [];
  for (const line of lines) {
    const last = items[items.length - 1];
    const isItem = line.kind === 'item' && line.indent === indent;
    if (beginsEntry(line)) return undefined;
    if (isItem) items.push({ start: line.start, end: line.end });
    else if (last?.isStray || (last && line.indent > indent)) last.end = line.end;
    else if (isAtColumn0(line)) items.push({ start: line.start, end: line.end, isStray: true });
    else return undefined;
  }
  return items.every(({ isStray }) => isStray) ? undefined : items;
}

function entriesOf(lines: readonly Line[]): EntryBlock[] {
  const blocks: (EntryBlock & { end: number })[] = [];
  let takesItems = false;
  let ownsItems = false;
  for (const line of lines) {
    const { kind, start, end } = line;
    const last = blocks[blocks.length - 1];
    const isOwnItem: boolean = kind === 'item' && line.indent === 0 && takesItems;
    if (beginsEntry(line)) blocks.push({ kind: kind === 'key' ? 'entry' : 'loose', start, end });
    else if (last && (isOwnItem || last.kind === 'stray' || !isAtColumn0(line))) last.end = end;
    else blocks.push({ kind: 'stray', start, end });
    ownsItems ||= isOwnItem;
    takesItems = line.takesItems || ownsItems;
  }
  return blocks;
}

function isAtColumn0({ kind, indent }: Line): boolean {
  return kind === 'stray' || (kind === 'item' && indent === 0);
}
