import { readLine, type Line } from './line';
import type { Rows } from './rows';

/** A key or an item of a list that a place of the text stands in. */
export interface Enclosing {
  /** Of the key; undefined for an item. */
  readonly name: string | undefined;
  /** Of the key, or of the dash. */
  readonly column: number;
  readonly row: number;
  /** What stands behind it in its line; empty where the content begins below, or where the item begins with a key. */
  readonly value: string;
  readonly valueColumn: number;
  /** Of an item: where its content begins. */
  readonly contentColumn?: number;
}

/** `entry`: a key of a map, or where one could be. `item`: the dash of an item. */
type ElementKind = 'entry' | 'item';

/**
 * What encloses an element that begins at a column, behind dashes or not, innermost first. Read from the indentation of
 * the lines above it: so it works in text that no parser reads, and costs nothing below.
 */
export function enclosingOf(rows: Rows, row: number, dashes: readonly number[], column: number): Enclosing[] {
  const [first] = dashes;
  if (first === undefined) return enclosingAbove(rows, row, column, 'entry');
  const items = [...dashes].reverse().map((dash): Enclosing => ({ name: undefined, column: dash, row, value: '', valueColumn: column }));
  return [...items, ...enclosingAbove(rows, row, first, 'item')];
}

function enclosingAbove(rows: Rows, row: number, column: number, kind: ElementKind): Enclosing[] {
  const search = new Search(column, kind);
  for (let above = row - 1; above >= 0 && !search.isDone; above--) {
    const indent = rows.indent(above);
    if (indent === undefined || !search.mayHold(indent, () => rows.isItem(above, indent))) continue;
    const line = rows.line(above);
    if (/^(---|\.\.\.)(\s|$)/.test(line)) break;
    if (!/^\s*[\]}]/.test(line)) search.read(readLine(line), above);
  }
  return search.found;
}

class Search {
  readonly found: Enclosing[] = [];

  constructor(private column: number, private kind: ElementKind) {}

  get isDone(): boolean {
    return this.column === 0 && this.kind === 'entry';
  }

  /** Other items of the list, and what is indented deeper, enclose nothing. */
  mayHold(indent: number, isItem: () => boolean): boolean {
    if (indent > this.column) return false;
    return indent < this.column || this.kind === 'entry' || !isItem();
  }

  read({ dashes, key, value, valueColumn }: Line, row: number): void {
    if (key && this.isAbove(key.column)) this.take({ name: key.name, column: key.column, row, value, valueColumn }, 'entry');
    for (const [index, dash] of [...dashes.entries()].reverse()) {
      if (dash >= this.column) continue;
      const isLast = index === dashes.length - 1 && !key;
      const contentColumn = dashes[index + 1] ?? key?.column ?? (value === '' ? undefined : valueColumn);
      this.take({ name: undefined, column: dash, row, value: isLast ? value : '', valueColumn, ...(contentColumn === undefined ? {} : { contentColumn }) }, 'item');
    }
  }

  /** A list may stand as far left as its key. */
  private isAbove(column: number): boolean {
    return column < this.column || (column === this.column && this.kind === 'item');
  }

  private take(enclosing: Enclosing, kind: ElementKind): void {
    this.found.push(enclosing);
    this.column = enclosing.column;
    this.kind = kind;
  }
}
