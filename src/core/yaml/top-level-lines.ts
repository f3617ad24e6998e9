import { BYTE_ORDER_MARK } from '../text/decode';
import type { TextRange } from '../text/range';

/** A line with content, with the blank lines and comments below it. */
export interface Line extends TextRange {
  /**
   * `loose` is a line at column 0 that may begin an entry with an unusual key: in quotes, with a space before its
   * colon; `stray` is text there that cannot, wherever it stands.
   */
  readonly kind: 'key' | 'loose' | 'stray' | 'item' | 'other';
  /** Infinity for a bracket that closes what began above, wherever it stands. */
  readonly indent: number;
  /** Where the name of a plain key ends. */
  readonly keyEnd: number;
  /** The key has nothing but a comment behind it. */
  readonly open: boolean;
  /** A list below may stand in the same column: its key is here, or its tag. */
  readonly takesItems: boolean;
}

/** The lines with content of a part of a text. Undefined where the top level is not keys with values. */
export function readLines(text: string, from: number, to: number): Line[] | undefined {
  const lines: (Line & { end: number })[] = [];
  let started = false;
  for (let at = from; at < to;) {
    const end = lineEnd(text, at);
    const line = readLine(text, at, end);
    if (line === 'document-start' && !started) started = true;
    else if (typeof line === 'string') return undefined;
    else if (line) {
      started = true;
      if (line.kind === 'other' && isUnusual(lines[lines.length - 1]) && COLON.test(text.slice(at, end))) return undefined;
      lines.push(line);
    } else if (lines.length > 0) lines[lines.length - 1]!.end = end;
    at = end;
  }
  return lines;
}

function isUnusual(line: Line | undefined): boolean {
  return line?.kind === 'stray' || line?.kind === 'loose';
}

type ReadLine = (Line & { end: number }) | 'document-start' | 'other-layout' | undefined;

function readLine(text: string, start: number, end: number): ReadLine {
  let indent = 0;
  while (text.charCodeAt(start + indent) === SPACE) indent++;
  const first = start + indent;
  const code = text.charCodeAt(first);
  if (first >= end || code === LF || code === CR || code === HASH) return undefined;
  if (code === DASH && isSpace(text.charCodeAt(first + 1))) return { kind: 'item', start, end, indent, keyEnd: 0, open: false, takesItems: false };
  if (indent > 0 || code === TAB) return { kind: 'other', start, end, indent, keyEnd: 0, open: false, takesItems: code === TAG || code === ANCHOR };
  return readTopLevel(text, start, end);
}

function readTopLevel(text: string, start: number, end: number): ReadLine {
  KEY.lastIndex = start;
  const match = KEY.exec(text);
  if (!match) return readUnusual(text.slice(start, end), start, end);
  const keyEnd = start + (match[1]?.length ?? 0);
  const value = text.slice(keyEnd, end);
  const open = OPEN.test(value);
  return { kind: 'key', start, end, indent: 0, keyEnd, open, takesItems: open || TAGGED.test(value) };
}

function readUnusual(line: string, start: number, end: number): ReadLine {
  if (/^---[ \t]*\r?\n?$/.test(line)) return 'document-start';
  if (OTHER_LAYOUT.test(line) || line.startsWith(BYTE_ORDER_MARK)) return 'other-layout';
  const common = { start, end, keyEnd: 0, open: false };
  // Of all that stands at column 0, the library takes only a closing bracket for a part of what is above.
  if (/^[\]}]/.test(line)) return { ...common, kind: 'other', indent: Infinity, takesItems: false };
  const kind = /^["'[{]/.test(line) || /:(?:[ \t\r\n]|$)/.test(line) ? 'loose' : 'stray';
  return { ...common, kind, indent: 0, takesItems: OPEN.test(line) || TAGGED.test(line) };
}

const KEY = /([A-Za-z0-9_][A-Za-z0-9_.-]*):(?=[ \t\r\n]|$)/y;
const OPEN = /:[ \t]*(?:[ \t]#.*)?\r?\n?$/;
/** The library takes the text above such a line for its key. */
const COLON = /^[ \t]*:(?:[ \t\r\n]|$)/;
const TAGGED = /:[ \t]+[!&]/;
/** Several documents, anchors, aliases, tags, keys announced by a question mark, a tab behind the dash of an item. */
const OTHER_LAYOUT = /^(?:(?:---|\.\.\.)(?:[ \t\r\n]|$)|[&*!]|\?(?:[ \t\r\n]|$)|-\t)/;

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
const TAG = 33;
const HASH = 35;
const ANCHOR = 38;
const DASH = 45;
