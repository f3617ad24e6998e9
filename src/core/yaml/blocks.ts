import type { TextChange } from '../text/change';
import type { TextRange } from '../text/range';
import { BYTE_ORDER_MARK } from '../text/decode';

/** A part of a document that can be parsed on its own: a top-level entry, or a top-level list item by item. */
export type Block = EntryBlock | ListBlock;

export interface EntryBlock extends TextRange {
  readonly kind: 'entry';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly key: TextRange;
  /** Of the dashes of its items. */
  readonly indent: number;
  readonly items: readonly TextRange[];
}

/**
 * Cuts a document where its top-level keys and the items of its top-level lists begin, so that an edit makes only one
 * item new. Valid YAML means the same cut as whole: content below a key or an item is always indented deeper.
 * Where the layout is another one, the answer is undefined and the document has to be parsed as a whole.
 */
export function splitIntoBlocks(text: string): Block[] | undefined {
  const lines = readLines(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, text.length);
  if (!lines || (lines[0] && lines[0].kind !== 'key')) return undefined;
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length;) {
    let next = first + 1;
    while (next < lines.length && lines[next]?.kind !== 'key') next++;
    blocks.push(blockOf(lines.slice(first, next)));
    first = next;
  }
  return blocks;
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
  if (items?.[0]?.start !== from) return undefined;
  const behind = list.items.slice(last + 1);
  const edited = { ...list, items: [...list.items.slice(0, first), ...items, ...(by === 0 ? behind : behind.map((item) => moved(item, by)))] };
  const blocksBehind = blocks.slice(index + 1);
  return [...blocks.slice(0, index), edited, ...(by === 0 ? blocksBehind : blocksBehind.map((block) => movedBlock(block, by)))];
}

function isInside(items: readonly TextRange[], { start, oldEnd }: TextChange): boolean {
  return (items[0]?.start ?? Infinity) < start && oldEnd < (items[items.length - 1]?.end ?? 0);
}

function movedBlock(block: Block, by: number): Block {
  if (block.kind === 'entry') return { ...block, ...moved(block, by) };
  return { ...block, key: moved(block.key, by), items: block.items.map((item) => moved(item, by)) };
}

function moved({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

interface Line extends TextRange {
  readonly kind: 'key' | 'item' | 'other';
  readonly indent: number;
  /** Where the name of a key ends. */
  readonly keyEnd: number;
  /** The key has nothing but a comment behind it. */
  readonly open: boolean;
}

/** The lines with content; each reaches to the next one. Undefined where the top level is not plain keys. */
function readLines(text: string, from: number, to: number): Line[] | undefined {
  const lines: (Line & { end: number })[] = [];
  let started = false;
  for (let at = from; at < to;) {
    const end = lineEnd(text, at);
    const line = readLine(text, at, end);
    if (line === 'document-start' && !started) started = true;
    else if (typeof line === 'string') return undefined;
    else if (line) {
      started = true;
      lines.push(line);
    } else if (lines.length > 0) lines[lines.length - 1]!.end = end;
    at = end;
  }
  return lines;
}

type ReadLine = (Line & { end: number }) | 'document-start' | 'other-layout' | undefined;

function readLine(text: string, start: number, end: number): ReadLine {
  let indent = 0;
  while (text.charCodeAt(start + indent) === SPACE) indent++;
  const first = start + indent;
  const code = text.charCodeAt(first);
  if (first >= end || code === LF || code === CR || code === HASH) return undefined;
  if (code === DASH && isSpace(text.charCodeAt(first + 1))) return { kind: 'item', start, end, indent, keyEnd: 0, open: false };
  if (indent > 0 || code === TAB) return { kind: 'other', start, end, indent, keyEnd: 0, open: false };
  return readTopLevel(text, start, end);
}

function readTopLevel(text: string, start: number, end: number): ReadLine {
  KEY.lastIndex = start;
  const match = KEY.exec(text);
  if (!match) return /^---[ \t]*\r?\n?$/.test(text.slice(start, end)) ? 'document-start' : 'other-layout';
  const keyEnd = start + (match[1]?.length ?? 0);
  return { kind: 'key', start, end, indent: 0, keyEnd, open: /^:[ \t]*(?:[ \t]#.*)?\r?\n?$/.test(text.slice(keyEnd, end)) };
}

const KEY = /([A-Za-z0-9_][A-Za-z0-9_.-]*):(?=[ \t\r\n]|$)/y;

function blockOf(lines: readonly Line[]): Block {
  const [key, ...below] = lines;
  if (!key) throw new RangeError('a block has at least the line of its key');
  const whole: EntryBlock = { kind: 'entry', start: key.start, end: lines[lines.length - 1]?.end ?? key.end };
  const indent = below[0]?.indent;
  const items = key.open && indent !== undefined ? itemsIn(below, indent) : undefined;
  return items && indent !== undefined ? { kind: 'list', key: { start: key.start, end: key.keyEnd }, indent, items } : whole;
}

/** Undefined where the lines are not only items with this indent and what belongs to them. */
function itemsIn(lines: readonly Line[], indent: number): TextRange[] | undefined {
  if (lines[0]?.kind !== 'item' || lines[0].indent !== indent) return undefined;
  const items: { start: number; end: number }[] = [];
  for (const line of lines) {
    if (line.indent < indent || (line.indent === indent && line.kind !== 'item')) return undefined;
    if (line.indent === indent) items.push({ start: line.start, end: line.end });
    else items[items.length - 1]!.end = line.end;
  }
  return items;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || Number.isNaN(code);
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
