import type { Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { NARROW } from '../view';
import { chipsOf, chipsWidth, flow, type Chip, type PlacedChip } from './chips';
import type { GoalsRow } from './row';

/** A row with its place in the picture; all in pixels. */
export interface PlacedRow {
  readonly row: GoalsRow;
  /** Where the triangle that folds it stands. */
  readonly left: number;
  readonly signX: number;
  readonly textX: number;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly chips: readonly PlacedChip[];
  readonly guide: Guide | undefined;
}

/** From the row above down, then right to this one. */
export interface Guide {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly right: number;
}

export const PADDING = 7;
export const TITLE_LINE = 17;
export const NOTE_LINE = 15;
export const MARGIN = 10;
/** A row's sign is a square of this size; so is the triangle that folds it. */
export const SIGN = 16;
const FOLD = 20;
const DEEPEST = 8;
/** Pictures beyond this are not scrolled through but read in the table. */
const HIGHEST = 6000;

export interface Layout {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  /** How many rows found no room. */
  readonly left: number;
}

/** Rows below each other, as high as their texts need, until the picture is as high as one can read. */
export function layoutRows(rows: readonly GoalsRow[], width: number, top: number, language: Language): Layout {
  const measures = { width, indent: width < NARROW ? 16 : 22, fold: rows.some(({ fold }) => fold !== undefined) ? FOLD : 0, language };
  const placed: PlacedRow[] = [];
  const guides = new Guides();
  let y = top;
  for (const row of rows) {
    if (y > HIGHEST) break;
    if (placed.length > 0) y += spaceAbove(row);
    const next = guides.connect(placeRow(row, y, measures), measures.fold > 0);
    placed.push(next);
    y += next.height + (row.kind === 'goal' ? 4 : 0);
  }
  return { rows: placed, height: y, left: rows.length - placed.length };
}

function spaceAbove({ depth, kind }: GoalsRow): number {
  if (depth === 0) return 10;
  return isHeading(kind) ? 5 : 0;
}

interface Measures {
  readonly width: number;
  readonly indent: number;
  readonly fold: number;
  readonly language: Language;
}

function placeRow(row: GoalsRow, y: number, { width, indent, fold, language }: Measures): PlacedRow {
  const left = MARGIN + Math.min(row.depth, DEEPEST) * indent;
  const textX = left + fold + SIGN + 8;
  const room = width - MARGIN - 6 - textX;
  const chips = chipsOf(row, language);
  const besideWidth = chips.length > 0 && width >= NARROW && chipsWidth(chips) <= room * 0.45 ? chipsWidth(chips) : 0;
  const titleRoom = besideWidth > 0 ? room - besideWidth - 12 : room;
  const title = wrapText(row.title, titleRoom, isStrong(row) ? 14 : 13, width < NARROW ? 3 : 2);
  const notes = wrapText(row.notes.join(' · '), titleRoom, 11.5, width < NARROW ? 4 : 2);
  const textHeight = PADDING + Math.max(1, title.length) * TITLE_LINE + notes.length * NOTE_LINE;
  const flowed = flowChips(chips, besideWidth, { textX, room, y, textHeight });
  return { row, left, signX: left + fold, textX, y, height: textHeight + flowed.height + PADDING - 2, title, notes, chips: flowed.chips, guide: undefined };
}

/** Right of the title where there is room, else below the notes. */
function flowChips(chips: readonly Chip[], besideWidth: number, { textX, room, y, textHeight }: { textX: number; room: number; y: number; textHeight: number }): ReturnType<typeof flow> {
  if (besideWidth === 0) return flow(chips, textX, y + textHeight + 3, room);
  return { chips: flow(chips, textX + room - besideWidth, y + PADDING - 1, besideWidth).chips, height: 0 };
}

export function isStrong({ kind }: GoalsRow): boolean {
  return kind === 'goal' || isHeading(kind);
}

function isHeading(kind: GoalsRow['kind']): boolean {
  return kind === 'principles' || kind === 'pillar' || kind === 'field' || kind === 'without-field' || kind === 'without-goal';
}

/** Remembers how far down the line of each row has been drawn. */
class Guides {
  private readonly ends = new Map<string, { readonly x: number; readonly y: number }>();

  connect(placed: PlacedRow, hasFolds: boolean): PlacedRow {
    const { row, left, signX, y, height } = placed;
    const above = row.parent === undefined ? undefined : this.ends.get(row.parent);
    const to = y + PADDING + SIGN / 2;
    this.ends.set(row.id, { x: left + SIGN / 2, y: row.kind === 'goal' && !hasFolds ? y + height : y + PADDING + SIGN + 3 });
    if (!above || row.parent === undefined) return placed;
    this.ends.set(row.parent, { x: above.x, y: to });
    return { ...placed, guide: { x: above.x, from: above.y, to, right: Math.max(above.x, (row.fold ? left : signX) - 4) } };
  }
}
