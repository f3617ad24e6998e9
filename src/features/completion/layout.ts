import type { PlanDocument } from '../../core/model/document';
import { lineBreakOf } from '../../core/text/line-break';
import type { Rows } from './rows';

/** How a document is laid out, so that what comes new looks like what is there. */
export interface Layout {
  readonly lineBreak: string;
  /** How much deeper than its key a map stands, in columns. */
  readonly map: number;
  /** The same for the dashes of a list; 0 where they stand below their key. */
  readonly list: number;
}

export function layoutOf({ root, text }: PlanDocument, rows: Rows): Layout {
  let map: number | undefined;
  let list: number | undefined;
  for (const { key, value } of root?.pairs ?? []) {
    if (map !== undefined && list !== undefined) break;
    const indent = value.kind === 'scalar' ? undefined : indentBelow(rows, rows.at(key.start), value.start);
    if (indent === undefined) continue;
    if (value.kind === 'list') list ??= indent;
    else map ??= indent;
  }
  return { lineBreak: lineBreakOf(text), map: map || 2, list: list ?? 2 };
}

/** Undefined where the value begins in the line of its key. */
function indentBelow(rows: Rows, row: number, valueStart: number): number | undefined {
  const valueRow = rows.at(valueStart);
  return valueRow === row ? undefined : rows.indent(valueRow);
}
