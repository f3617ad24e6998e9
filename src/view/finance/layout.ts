import { textWidth, wrapText } from '../drawing/text';
import { NARROW } from '../view';
import type { FinanceModel, FinanceRow, FinanceSection } from './model';

/** Where titles, bars and figures stand, in pixels; in a narrow picture one below the other. */
export interface Columns {
  readonly width: number;
  readonly narrow: boolean;
  readonly titleWidth: number;
  readonly barLeft: number;
  readonly barWidth: number;
  readonly figuresLeft: number;
}

const PAD = 12;

export function columnsOf(width: number): Columns {
  if (width < NARROW) return { width, narrow: true, titleWidth: width - 2 * PAD, barLeft: PAD, barWidth: width - 2 * PAD, figuresLeft: PAD };
  const title = Math.min(320, Math.round(width * 0.3));
  const figures = Math.min(320, Math.max(210, Math.round(width * 0.26)));
  const barLeft = title + PAD;
  return { width, narrow: false, titleWidth: title - 2 * PAD, barLeft, barWidth: width - barLeft - figures - 2 * PAD, figuresLeft: width - figures - PAD };
}

export interface PlacedSection {
  readonly section: FinanceSection;
  readonly y: number;
  readonly explanation: readonly string[];
  readonly rows: readonly PlacedFinanceRow[];
  /** Rows that the picture has no room for. */
  readonly hidden: number;
  readonly height: number;
}

export interface PlacedFinanceRow {
  readonly row: FinanceRow;
  readonly y: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly notes: readonly string[];
}

/** A third of what a picture may be high. */
const HIGHEST = 1900;

/** The sections from `top` down, each with as many rows as it has room for; `figureLines` says how many lines of figures a row has. */
export function sectionsOf({ sections }: FinanceModel, columns: Columns, top: number, figureLines: (row: FinanceRow) => number): PlacedSection[] {
  let y = top;
  return sections.map((section) => {
    const placed = placeSection(section, columns, y, figureLines);
    y += placed.height;
    return placed;
  });
}

function placeSection(section: FinanceSection, columns: Columns, top: number, figureLines: (row: FinanceRow) => number): PlacedSection {
  const explanation = section.explanation === undefined ? [] : wrapText(section.explanation, columns.width - 2 * PAD, 11.5, 4);
  const rows: PlacedFinanceRow[] = [];
  let y = top + 34 + explanation.length * 15;
  for (const row of section.rows) {
    if (y - top > HIGHEST) break;
    const placed = placeRow(row, columns, y, figureLines(row));
    rows.push(placed);
    y += placed.height;
  }
  const hidden = section.rows.length - rows.length;
  return { section, y: top, explanation, rows, hidden, height: y - top + (hidden > 0 ? 24 : 0) + 14 };
}

function placeRow(row: FinanceRow, columns: Columns, y: number, figureLines: number): PlacedFinanceRow {
  const title = wrapText(row.title, columns.titleWidth, 13, 2);
  const notes = row.exceeded === undefined ? [] : wrapText(`! ${row.exceeded}`, columns.narrow ? columns.titleWidth : columns.figuresLeft - 3 * PAD, 11.5, 3);
  const height = columns.narrow
    ? title.length * 16 + 28 + figureLines * 15 + notes.length * 15 + 14
    : Math.max(title.length * 16, 26, figureLines * 15) + notes.length * 15 + 14;
  return { row, y, height, title, notes };
}

/** Texts in as few lines as they fit on, in order. */
export function flow<Part extends { readonly text: string }>(parts: readonly Part[], width: number): Part[][] {
  const lines: Part[][] = [];
  let free = 0;
  for (const part of parts) {
    const needed = textWidth(`${part.text}   `, 11.5);
    const line = lines.at(-1);
    if (line && needed <= free) line.push(part);
    else {
      lines.push([part]);
      free = width;
    }
    free -= needed;
  }
  return lines;
}
