import { textWidth, wrapText } from '../drawing/text';
import { NARROW } from '../view';
import type { MeasureRow, MilestoneMark } from './measure-row';
import { lanesOf } from './lanes';
import type { MeasureGroup, TimelineModel } from './model';

/** Where the chart lies in the picture, in pixels; in a narrow one the titles stand above the bars. */
export interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** The width that titles may take. */
  readonly titleWidth: number;
}

export function frameOf(width: number): Frame {
  if (width < NARROW) return { width, narrow: true, left: 10, right: width - 10, titleWidth: width - 44 };
  const column = Math.min(340, Math.max(200, Math.round(width * 0.3)));
  return { width, narrow: false, left: column + 20, right: width - 14, titleWidth: column - 34 };
}

/** A row of the picture: the heading of a group, or a measure. `y` in pixels from the first row. */
export interface PlacedRow {
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly group: MeasureGroup;
  /** Undefined for a heading. */
  readonly measure: MeasureRow | undefined;
}

export interface Rows {
  readonly placed: readonly PlacedRow[];
  readonly height: number;
  /** Measures that the picture has no room for. */
  readonly hidden: number;
}

const HIGHEST = 5600;
const TITLE_LINES = 2;
const LINE = 16;

/** The rows from top to bottom, as many as a picture may be high. `untitled` heads the measures without a field. */
export function rowsOf({ groups }: TimelineModel, frame: Frame, untitled: string): Rows {
  const placed: PlacedRow[] = [];
  const headed = groups.some(({ title }) => title !== undefined);
  let y = 0;
  let hidden = 0;
  const place = (group: MeasureGroup, measure: MeasureRow | undefined, lines: readonly string[], height: number): void => {
    placed.push({ y, height, lines, group, measure });
    y += height;
  };
  for (const group of groups) {
    if (headed && y < HIGHEST) place(group, undefined, wrapText(group.title ?? untitled, frame.width - 20, 13.5, 1), 32);
    for (const row of group.rows) {
      if (y >= HIGHEST) hidden++;
      else {
        const lines = wrapText(row.title, frame.titleWidth, 13.5, TITLE_LINES);
        place(group, row, lines, heightOf(row, lines.length, frame));
      }
    }
  }
  return { placed, height: y, hidden };
}

/** Beside the title one line for the state; in a narrow picture the bar stands below them. */
function heightOf(row: MeasureRow, lines: number, { narrow }: Frame): number {
  const titles = (lines + 1) * LINE;
  const chart = row.milestones.some(({ at }) => at !== undefined) ? 40 : 24;
  return narrow ? titles + chart + 10 : Math.max(titles, chart) + 12;
}

/** A thing on the axis, in pixels: its mark, and its label where there is room for it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly labelX: number;
  /** Undefined where there is no room for a label. */
  readonly lane: number | undefined;
}

/** Things with labels below or beside them, in lanes, so that none covers another. `beside` is the room that the mark takes. */
export function placedInLanes<Item>(items: readonly Item[], frame: Frame, most: number, of: (item: Item) => Labelled): Placed<Item>[] {
  const all = items.map((item) => {
    const labelled = of(item);
    return { item, from: labelled.from, to: labelled.to, ...labelBeside(labelled, frame) };
  });
  const lanes = lanesOf(all.map(({ from, to, labelX, width }) => ({ from: Math.min(from, labelX), to: Math.max(to, labelX + width) + 10 })), most);
  return all.map(({ item, from, to, label, labelX }, index) => ({ item, from, to, label, labelX, lane: lanes[index] }));
}

interface Labelled {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly beside: number;
}

/** The label right of its mark, or left of it where there is more room; below a mark it may move along it. */
function labelBeside({ from, to, label, beside }: Labelled, { left, right }: Frame): { label: string; labelX: number; width: number } {
  const roomRight = right - from - beside;
  const roomLeft = beside === 0 ? right - left : to - beside - left;
  const onRight = textWidth(label.slice(0, 400), SMALL) <= roomRight || roomRight >= roomLeft;
  const [kept = ''] = wrapText(label, onRight ? roomRight : roomLeft, SMALL, 1);
  const width = textWidth(kept, SMALL);
  if (onRight) return { label: kept, labelX: from + beside, width };
  return { label: kept, labelX: beside === 0 ? right - width : to - beside - width, width };
}

/** Of letters in a label, in pixels. */
const SMALL = 11.5;

/** How many lanes the things take. */
export function laneCount(placed: readonly Placed<unknown>[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, (lane ?? 0) + 1), 0);
}

export interface MilestoneLabel {
  readonly milestone: MilestoneMark;
  readonly x: number;
  /** Sign and title, or the sign alone where the next one is too near; empty where there is no room for that. */
  readonly label: string;
  readonly labelX: number;
}

/** Milestones from left to right, each with as much of a label as has room before the next. */
export function milestoneLabels(milestones: readonly MilestoneMark[], { right }: Frame, xOf: (milestone: MilestoneMark) => number | undefined, signOf: (milestone: MilestoneMark) => string): MilestoneLabel[] {
  const dated = milestones.flatMap((milestone) => {
    const x = xOf(milestone);
    return x === undefined ? [] : [{ milestone, x }];
  }).sort((a, b) => a.x - b.x);
  let taken = 0;
  return dated.map(({ milestone, x }, index) => {
    const free = (dated[index + 1]?.x ?? right + 12) - 12;
    const candidates = [`${signOf(milestone)} ${milestone.title}`, signOf(milestone)].map((label) => {
      const width = textWidth(label.slice(0, 400), SMALL);
      return { label, labelX: Math.min(x - 4, free - width), end: Math.min(x - 4, free - width) + width };
    });
    const fitting = candidates.find(({ labelX }) => labelX >= taken);
    taken = (fitting?.end ?? taken) + 6;
    return { milestone, x, label: fitting?.label ?? '', labelX: fitting?.labelX ?? x };
  });
}
