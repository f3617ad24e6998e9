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
  readonly items: readonly TextRange[];
}

/**
 * Cuts a document where its top-level keys and the items of its top-level lists begin, so that an edit makes only one
 * item new. Valid YAML means the same cut as whole: content below a key or an item is always indented deeper.
 * Where the layout is another one, the answer is undefined and the document has to be parsed as a whole.
 */
export function splitIntoBlocks(text: string): Block[] | undefined {
  const lines = readLines(text);
  if (!lines) return undefined;
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length;) {
    let next = first + 1;
    while (next < lines.length && lines[next]?.kind !== 'key') next++;
    blocks.push(blockOf(lines.slice(first, next)));
    first = next;
  }
  return blocks;
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
function readLines(text: string): Line[] | undefined {
  const lines: (Line & { end: number })[] = [];
  let started = false;
  for (let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0; at < text.length;) {
    const end = lineEnd(text, at);
    const line = readLine(text, at, end);
    if (line === 'document-start' && !started) started = true;
    else if (typeof line === 'string') return undefined;
    else if (line) {
      started = true;
      if (lines.length === 0 && line.kind !== 'key') return undefined;
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
  if (!key.open || indent === undefined || below[0]?.kind !== 'item') return whole;
  const items: { start: number; end: number }[] = [];
  for (const line of below) {
    if (line.indent < indent || (line.indent === indent && line.kind !== 'item')) return whole;
    if (line.indent === indent) items.push({ start: line.start, end: line.end });
    else items[items.length - 1]!.end = line.end;
  }
  return { kind: 'list', key: { start: key.start, end: key.keyEnd }, items };
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
