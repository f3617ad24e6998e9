import { readLine } from './line';
import type { Rows } from './rows';

/** A key with the source of its value, as far as that stands in one line; of an item only the value. */
export interface Neighbour {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** The keys of the map at a column, without the one in the row itself. @param isFirst the map begins in this row */
export function keysAround(rows: Rows, row: number, column: number, isFirst: boolean): Neighbour[] {
  const above = isFirst ? [] : walk(rows, row, -1, column).flatMap((found) => keyIn(rows, found, column));
  const below = walk(rows, row, 1, column).flatMap((found) => keyIn(rows, found, column, true));
  return [...above.reverse(), ...below];
}

/** The items of the list at a column, without the one in the row itself. */
export function itemsAround(rows: Rows, row: number, column: number): Neighbour[] {
  const isOther = (found: number): boolean => !rows.isItem(found, column);
  return [...walk(rows, row, -1, column, isOther).reverse(), ...walk(rows, row, 1, column, isOther)].map((found) => {
    const line = rows.line(found);
    const from = column + 1 + (/^\s*/.exec(line.slice(column + 1))?.[0].length ?? 0);
    return { name: '', value: line.slice(from).replace(/(^|\s+)#.*$/, '').trimEnd(), offset: rows.start(found) + from };
  });
}

/** The rows at the column, outward from a row, up to and with the one where something further left begins. */
function walk(rows: Rows, row: number, step: 1 | -1, column: number, isEnd: (row: number) => boolean = () => false): number[] {
  const found: number[] = [];
  for (let next = row + step; next >= 0 && next < rows.count; next += step) {
    const indent = rows.indent(next);
    if (indent === undefined || indent > column) continue;
    if (isEnd(next)) break;
    found.push(next);
    if (indent < column) break;
  }
  return found;
}

function keyIn(rows: Rows, row: number, column: number, isBelow = false): Neighbour[] {
  const { key, value, valueColumn, dashes } = readLine(rows.line(row));
  if (!key || key.column !== column || (isBelow && dashes.length > 0)) return [];
  return [{ name: key.name, value, offset: rows.start(row) + valueColumn }];
}
