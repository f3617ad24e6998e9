import { enclosingOf, type Enclosing } from './enclosing';
import { readFlow } from './flow';
import { flowPlace } from './flow-place';
import { readLine, type Line } from './line';
import { itemsAround, keysAround } from './neighbours';
import type { Place, Quote } from './place';
import type { Rows } from './rows';

/** The place of the cursor in lines whose indentation tells what they belong to. */
export function blockPlace(rows: Rows, offset: number): Place | undefined {
  const cursor = cursorAt(rows, offset);
  if (!cursor || isInComment(cursor)) return undefined;
  const { row, before } = cursor;
  const column = elementColumn(cursor);
  const enclosing = enclosingOf(rows, row, before.dashes, column);
  const inFlow = placeInFlow(rows, cursor, enclosing);
  if (inFlow !== undefined) return inFlow ?? undefined;
  if (enclosing.some(({ value }) => holdsText(value)) || !isAligned(rows, cursor, enclosing, column)) return undefined;
  return before.key ? valuePlace(rows, cursor, enclosing) : entryPlace(rows, cursor, enclosing, column);
}

interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly offset: number;
  readonly line: string;
  /** The line up to the cursor. */
  readonly before: Line;
}

function cursorAt(rows: Rows, offset: number): Cursor | undefined {
  const row = rows.at(offset);
  const line = rows.line(row);
  const column = offset - rows.start(row);
  const isInIndentation = line.trim() !== '' && line.slice(0, column).trim() === '' && !/\S/.test(line[column] ?? '');
  if (isInIndentation || column > line.length) return undefined;
  return { row, column, offset, line, before: withMissingSpace(readLine(line.slice(0, column)), column) };
}

/** `status:ru` is a word to YAML; whoever types it means a key. */
function withMissingSpace(line: Line, column: number): Line {
  const match = line.key ? undefined : /^([a-z]+(?:-[a-z]+)*):(?!\/)(\S*)$/.exec(line.value);
  if (!match) return line;
  const end = column - (match[2] ?? '').length;
  return { ...line, key: { column: line.valueColumn, name: match[1] ?? '', end }, valueColumn: end, value: match[2] ?? '' };
}

function isInComment({ line, column, before: { value, valueColumn } }: Cursor): boolean {
  const written = line.slice(valueColumn, column);
  return written.startsWith('#') || (!/^["'[{]/.test(written) && value.length < written.trimEnd().length);
}

/** A bracket that closes belongs to the key above it, which may stand as far left. */
function elementColumn({ column, line, before: { dashes, key, valueColumn } }: Cursor): number {
  if (key) return key.column;
  if (line.trim() === '') return column;
  return dashes.length === 0 && /^\s*[\]}]/.test(line) ? valueColumn + 1 : valueColumn;
}

/** Undefined outside of brackets, null where nothing can stand between them. */
function placeInFlow(rows: Rows, cursor: Cursor, enclosing: readonly Enclosing[]): Place | null | undefined {
  const { row, before, offset } = cursor;
  const own = { path: [...pathOf(enclosing), ...(before.key ? [before.key.name] : [])], row, value: before.value, valueColumn: before.valueColumn };
  const outer = enclosing.map((each, index) => ({ ...each, path: pathOf(enclosing.slice(index)) })).reverse();
  for (const { path, value, row: from, valueColumn } of [...outer, own]) {
    if (!/^[[{]/.test(value)) continue;
    const reading = readFlow(rows.text, rows.start(from) + valueColumn, offset);
    if (reading.frames.length > 0) return flowPlace(rows, reading, path, offset, flowLimit(rows, from, row)) ?? null;
    if (from === row) return null;
  }
  return undefined;
}

/** Brackets that nobody closed end where a line stands as far left as the one that opens them. */
function flowLimit(rows: Rows, from: number, row: number): number {
  const left = rows.indent(from) ?? 0;
  for (let next = row + 1; next < rows.count; next++) {
    const indent = rows.indent(next);
    if (indent !== undefined && indent <= left && !/[\]}]/.test(rows.text[rows.start(next) + indent] ?? '')) return rows.start(next);
  }
  return rows.text.length;
}

/** Text that goes on in deeper lines. An anchor or tag is none. */
function holdsText(value: string): boolean {
  return value !== '' && !/^[&!]\S*$/.test(value);
}

/** Is the column the one where the other content of the same parent stands? */
function isAligned(rows: Rows, { row }: Cursor, [parent]: readonly Enclosing[], column: number): boolean {
  if (!parent || parent.row === row) return !parent ? column === 0 : true;
  if (parent.name === undefined) return parent.contentColumn === undefined || parent.contentColumn === column;
  for (let next = parent.row + 1; next < rows.count; next++) {
    const indent = next === row ? undefined : rows.indent(next);
    if (indent !== undefined) return indent <= parent.column || indent === column;
  }
  return true;
}

function valuePlace(rows: Rows, cursor: Cursor, enclosing: readonly Enclosing[]): Place | undefined {
  const { row, column, line, before, offset } = cursor;
  const { key, dashes } = before;
  if (!key || /^[|>&*!]/.test(before.value)) return undefined;
  const needsSpace = column === key.end || (before.valueColumn === key.end && before.value !== '');
  const word = wordAt(line, needsSpace ? Math.min(column, before.valueColumn) : before.valueColumn, column);
  if (!word) return undefined;
  return {
    kind: 'value', path: [...pathOf(enclosing), key.name], ...word, lead: needsSpace ? ' ' : '', isFlow: false, hasColon: false,
    range: { start: offset - column + word.range.start, end: offset - column + word.range.end },
    column: key.column, beginsItem: false, neighbours: () => keysAround(rows, row, key.column, dashes.length > 0),
  };
}

function entryPlace(rows: Rows, cursor: Cursor, enclosing: readonly Enclosing[], elementAt: number): Place | undefined {
  const { row, column, line, before: { dashes, valueColumn }, offset } = cursor;
  const hasDash = dashes.length > 0;
  const needsSpace = hasDash && line[column - 1] === '-' && dashes.at(-1) === column - 1;
  const word = wordAt(line, line.trim() === '' ? column : valueColumn, column, true);
  if (!word) return undefined;
  const dash = dashes.at(-1);
  return {
    kind: 'entry', path: pathOf(enclosing), ...word, lead: needsSpace ? ' ' : '', isFlow: false,
    range: { start: offset - column + word.range.start, end: offset - column + word.range.end },
    hasColon: /^[ \t]*:(\s|$)/.test(line.slice(word.range.end)),
    column: needsSpace ? elementAt + 1 : elementAt, beginsItem: hasDash,
    neighbours: () => [...itemsAround(rows, row, dash ?? elementAt), ...keysAround(rows, row, elementAt, hasDash)],
  };
}

interface Word {
  /** By columns. */
  readonly range: { readonly start: number; readonly end: number };
  readonly word: string;
  readonly quote: Quote | undefined;
}

/** The word around the cursor; undefined behind a quotation. @param mayBeKey ends before a colon */
function wordAt(line: string, start: number, column: number, mayBeKey = false): Word | undefined {
  const mark = /["']/.test(line[start] ?? '') && start < column ? line[start] : undefined;
  if (mark === undefined) {
    const rest = line.slice(column);
    const length = (mayBeKey ? /^[^\s:#]*/ : /^(?:\S|\s+(?=[^\s#]))*/).exec(rest)?.[0].length ?? 0;
    return { range: { start, end: column + length }, word: line.slice(start, column + length), quote: undefined };
  }
  const close = closingQuote(line, start + 1, mark);
  if (close !== undefined && close < column) return undefined;
  return { range: { start: start + 1, end: close ?? column }, word: line.slice(start + 1, close ?? column), quote: { mark, isClosed: close !== undefined } };
}

function closingQuote(line: string, from: number, mark: string): number | undefined {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\' && mark === '"') at++;
    else if (line[at] === mark) return at;
  }
  return undefined;
}

function pathOf(enclosing: readonly Enclosing[]): string[] {
  return enclosing.map(({ name }) => name ?? '0').reverse();
}
