import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { DatedValue, TargetAim } from '../../core/indicators/target-aim';
import { daysBetween } from '../../core/model/time';
import type { Language } from '../../core/text/language';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import { cutText, textWidth } from '../drawing/text';
import type { IndicatorView } from './model';
import type { PointView, SeriesView } from './series';
import { numberText } from './words';

/** Where everything in a chart lies, in pixels from its upper left corner. */
export interface ChartLayout {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly valueTicks: readonly { readonly y: number; readonly label: string }[];
  readonly dateTicks: readonly { readonly x: number; readonly label: string }[];
  readonly series: readonly ChartSeries[];
  readonly paths: readonly PlannedPath[];
  readonly thresholds: readonly { readonly y: number; readonly isCritical: boolean }[];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartSeries {
  readonly label: string | undefined;
  readonly points: readonly (ChartPoint & { readonly point: PointView })[];
}

/** The way that a target wants an indicator to go. */
export interface PlannedPath {
  readonly place: TextRange;
  readonly steps: readonly (ChartPoint & { readonly role: 'baseline' | 'milestone' | 'target' })[];
}

export const CHART_HEIGHT = 132;
const BELOW = 24;
const ABOVE = 8;
const FONT = 11;
const WIDEST_TICK = 80;

/** Undefined where there is nothing to draw. */
export function chartLayout({ thresholds }: IndicatorView, series: readonly SeriesView[], width: number, language: Language): ChartLayout | undefined {
  const aims = series.flatMap(({ targets }) => targets);
  const values = [...series.flatMap(({ points }) => points.map(({ value }) => value)), ...aims.flatMap(({ aim }) => datedValues(aim).map(({ value }) => value))];
  const drawable = values.filter(isDrawable);
  const dates = datesOf(series);
  if (drawable.length === 0 || dates.length === 0) return undefined;
  const limits = thresholds.flatMap(({ level, above, below }) => [above, below].flatMap((value) => (value !== undefined && isDrawable(value) ? [{ value, isCritical: level === 'critical' }] : [])));
  const y = valueScale([...drawable, ...limits.map(({ value }) => value)]);
  const labels = y.ticks(3).map((value) => ({ y: y(value), label: cutText(numberText(value, language), WIDEST_TICK, FONT) }));
  const left = Math.ceil(Math.max(24, ...labels.map(({ label }) => textWidth(label, FONT))) + 6);
  const right = width - 8;
  const x = dateScale(dates.map(({ day }) => day), left, right);
  return {
    left, right, bottom: CHART_HEIGHT - BELOW,
    valueTicks: labels,
    dateTicks: dateTicks(dates, x, left - 6, width),
    series: series.map(({ label, points }) => ({ label, points: points.filter(({ value }) => isDrawable(value)).map((point) => ({ point, x: x(dayOf(point.at.last)), y: y(point.value) })) })),
    paths: aims.map(({ place, aim }) => ({ place, steps: stepsOf(aim, x, y, left, right) })),
    thresholds: limits.map(({ value, isCritical }) => ({ y: y(value), isCritical })),
  };
}

/** Beyond this no scale can be divided into ticks. */
function isDrawable(value: number): boolean {
  return Math.abs(value) <= 1e15;
}

function valueScale(values: readonly number[]): ScaleLinear<number, number> {
  const [low, high] = extent(values);
  const room = high - low > 1e-6 * Math.max(1, Math.abs(high)) ? 0 : Math.max(1, Math.abs(high) * 0.1);
  return scaleLinear().domain([low - room, high + room]).nice(3).rangeRound([CHART_HEIGHT - BELOW, ABOVE]);
}

/** A single date lies in the middle. */
function dateScale(days: readonly number[], left: number, right: number): (day: number) => number {
  const [first, last] = extent(days);
  const scale = scaleLinear().domain([first, last]).rangeRound([left + 8, right - 8]);
  return (day) => (first === last ? Math.round((left + right) / 2) : scale(day));
}

interface WrittenDay {
  readonly day: number;
  readonly written: string;
}

/** Every date in the chart, in order. */
function datesOf(series: readonly SeriesView[]): WrittenDay[] {
  const dates = new Map<number, WrittenDay>();
  const add = (last: string | undefined, written: string | undefined): void => {
    if (last === undefined || written === undefined) return;
    const day = dayOf(last);
    if (!dates.has(day)) dates.set(day, { day, written: shown(written) });
  };
  for (const { points, targets } of series) {
    for (const { at, written } of points) add(at.last, written);
    for (const { aim } of targets) for (const { at, written } of datedValues(aim)) add(at?.last, written);
  }
  return [...dates.values()].sort((a, b) => a.day - b.day);
}

/** The first and the last date, then those between for which there is room. */
function dateTicks(dates: readonly WrittenDay[], x: (day: number) => number, from: number, to: number): { x: number; label: string }[] {
  const placed: { x: number; label: string; start: number; end: number }[] = [];
  const first = dates.slice(0, 1);
  const last = dates.length > 1 ? dates.slice(-1) : [];
  for (const { day, written } of [...first, ...last, ...dates.slice(1, -1).slice(0, MOST_DATES)]) {
    const label = cutText(written, WIDEST_TICK, FONT);
    const half = textWidth(label, FONT) / 2;
    const middle = Math.min(Math.max(x(day), from + half), to - half);
    const tick = { x: middle, label, start: middle - half - 4, end: middle + half + 4 };
    if (placed.every(({ start, end }) => tick.end <= start || tick.start >= end)) placed.push(tick);
  }
  return placed.map(({ x: middle, label }) => ({ x: middle, label }));
}

/** More dates than these cannot all be labelled anyway. */
const MOST_DATES = 60;

function stepsOf(aim: TargetAim, x: (day: number) => number, y: (value: number) => number, left: number, right: number): PlannedPath['steps'] {
  const { baseline, target, milestones } = aim;
  const sorted = milestones.filter(({ at }) => at).sort((a, b) => ((a.at?.last ?? '') < (b.at?.last ?? '') ? -1 : 1));
  const step = (value: DatedValue | undefined, role: 'baseline' | 'milestone' | 'target', otherwise: number): PlannedPath['steps'] =>
    (value && isDrawable(value.value) ? [{ role, x: value.at ? x(dayOf(value.at.last)) : otherwise, y: y(value.value) }] : []);
  return [...step(baseline, 'baseline', left), ...sorted.flatMap((value) => step(value, 'milestone', right)), ...step(target, 'target', right)];
}

function datedValues({ baseline, milestones, target }: TargetAim): DatedValue[] {
  return [baseline, ...milestones, target].filter((value) => value !== undefined);
}

function dayOf(date: string): number {
  return daysBetween('1970-01-01', date);
}

/** Not by spreading: there may be more values than a call takes arguments. */
function extent(values: readonly number[]): [low: number, high: number] {
  return values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}
