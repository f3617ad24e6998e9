import type { Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import type { TextRange } from '../../core/text/range';
import type { MeasureGroup, MeasureRow } from './model';
import { groupName } from './words';

/** A field of action or a measure at its height in the matrix. */
export type LaidRow =
  | { readonly kind: 'group'; readonly y: number; readonly height: number; readonly lines: readonly string[]; readonly place: TextRange | undefined }
  | { readonly kind: 'measure'; readonly y: number; readonly height: number; readonly lines: readonly string[]; readonly row: MeasureRow };

export interface LaidRows {
  readonly rows: readonly LaidRow[];
  /** How many measures found no room. */
  readonly left: number;
  readonly bottom: number;
}

export const LINE = 16;

/**
 * Puts the rows under each other as far as there is room; what follows is counted only.
 *
 * @param width pixels for the name of a field of action, which runs through all columns; `labelWidth` for a measure's
 */
export function layOutRows(groups: readonly MeasureGroup[], { labelWidth, width }: { readonly labelWidth: number; readonly width: number }, room: number, language: Language): LaidRows {
  const rows: LaidRow[] = [];
  let y = 0;
  let left = 0;
  for (const group of groups) {
    if (y > room) {
      left += group.measures.length;
      continue;
    }
    const lines = wrapText(groupName(group, language), width, 13.5, 2);
    rows.push({ kind: 'group', y, height: lines.length * LINE + 16, lines, place: group.place });
    y += lines.length * LINE + 16;
    for (const row of group.measures) {
      if (y > room) left++;
      else y += addMeasure(rows, row, y, labelWidth);
    }
  }
  return { rows, left, bottom: y };
}

function addMeasure(rows: LaidRow[], row: MeasureRow, y: number, labelWidth: number): number {
  const lines = wrapText(row.title, labelWidth, 13.5, 2);
  const height = Math.max(1, lines.length) * LINE + (row.lacksLead ? LINE : 0) + 10;
  rows.push({ kind: 'measure', y, height, lines, row });
  return height;
}
