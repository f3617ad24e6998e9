import type { Span } from '../model/time';
import type { DatedValue, TargetAim, Trend } from './target-aim';

/** How far a target is, or why nobody can say. */
export type Progress = ComputedProgress | NoProgress;

export interface ComputedProgress {
  readonly kind: 'computed';
  /** Share of the way from baseline to target: 0 at the baseline, 1 at the target, below 0 on the wrong way, above 1 beyond. */
  readonly share: number;
  /** What the share was computed from. */
  readonly inputs: ProgressInputs;
  /** The interim or target value that was due last when the newest value was measured; undefined where none was due. */
  readonly due: DatedValue | undefined;
  /** Is that one reached? Where none was due: true if the target is reached already, else undefined. */
  readonly onTrack: boolean | undefined;
}

export interface ProgressInputs {
  readonly baseline: number;
  readonly current: number;
  readonly target: number;
  /** When the current value was measured. */
  readonly at: Span;
}

export interface NoProgress {
  readonly kind: 'not-computable';
  readonly reason: NoProgressReason;
  /** Only with the reason `trend-only`, where two values can be compared. */
  readonly trend?: TrendProgress;
}

export interface TrendProgress {
  readonly wanted: Trend;
  readonly first: number;
  readonly newest: number;
  /** Undefined where nobody says whether the change is for the better. */
  readonly isKept: boolean | undefined;
}

export type NoProgressReason =
  | 'no-target' | 'trend-only' | 'no-baseline' | 'no-baseline-date' | 'baseline-equals-target'
  | 'no-value' | 'single-value' | 'no-value-after-baseline' | 'too-large' | NoValuesReason;

/** Why the values of an indicator are not known here, or not all of them. */
export type NoValuesReason = 'data-file' | 'other-document' | 'unknown-indicator' | 'other-series' | 'incomplete-values';

/** A value of one series: of one space and one group. */
export interface MeasuredValue {
  readonly at: Span;
  readonly value: number;
}

/**
 * The progress of a target:
 *
 *     share = (value − baseline) / (target − baseline)
 *
 * where `value` is the newest one that reaches further than the date of the baseline. The same holds for falling and
 * rising indicators, since the signs of both differences turn together. Nothing is interpolated, and nothing is cut off
 * at 0 or 1. The formula is a linear scale of goal attainment and the project's own definition; the United Nations’
 * regional commission for Asia (ESCAP) relates progress made to progress needed alike in its Current Status Index.
 *
 * @param values of the space and group of the target, in any order; or why there are none
 * @param direction of the indicator, which tells whether a value that should be kept has become worse
 */
export function progressOf(aim: TargetAim, values: readonly MeasuredValue[] | NoValuesReason, direction?: string): Progress {
  const { baseline, target, trend } = aim;
  if (!target) return trend === undefined ? none('no-target') : trendProgress(trend, baseline, values, direction);
  if (!baseline) return none('no-baseline');
  if (baseline.value === target.value) return none('baseline-equals-target');
  if (typeof values === 'string') return none(values);
  const { at } = baseline;
  if (!at) return none('no-baseline-date');
  const current = newestAfter(values, at);
  if (!current) return none(values.length === 0 ? 'no-value' : values.length === 1 ? 'single-value' : 'no-value-after-baseline');
  return computed(aim, { baseline: baseline.value, current: current.value, target: target.value, at: current.at });
}

function computed(aim: TargetAim, inputs: ProgressInputs): Progress {
  const share = (inputs.current - inputs.baseline) / (inputs.target - inputs.baseline);
  if (!Number.isFinite(share * 100)) return none('too-large');
  const due = lastDue(aim, inputs.at);
  return { kind: 'computed', share, inputs, due, onTrack: due ? isReached(due.value, inputs) : share >= 1 || undefined };
}

/** The interim or target value with the latest date that the measured value covers; of several the one named last. */
function lastDue({ milestones, target }: TargetAim, measured: Span): DatedValue | undefined {
  let due: DatedValue | undefined;
  for (const value of target ? [...milestones, target] : milestones) {
    if (!value.at || value.at.last > measured.last) continue;
    if (!due?.at || value.at.last >= due.at.last) due = value;
  }
  return due;
}

function isReached(expected: number, { baseline, current, target }: ProgressInputs): boolean {
  return target > baseline ? current >= expected : current <= expected;
}

/** The first value, or the baseline where there is one, beside the newest value that reaches further. */
function trendProgress(wanted: Trend, baseline: DatedValue | undefined, values: readonly MeasuredValue[] | NoValuesReason, direction: string | undefined): NoProgress {
  if (typeof values === 'string') return none(values);
  const first = baseline?.at ? { value: baseline.value, at: baseline.at } : oldest(values);
  const newest = first && newestAfter(values, first.at);
  if (!newest) return none('trend-only');
  const trend = { wanted, first: first.value, newest: newest.value, isKept: isKept(wanted, first.value, newest.value, direction) };
  return { kind: 'not-computable', reason: 'trend-only', trend };
}

/** What is to be kept may become better; how much worse is still bearable, nobody says, so it is not. */
function isKept(wanted: Trend, first: number, newest: number, direction: string | undefined): boolean | undefined {
  if (wanted === 'increase') return newest > first;
  if (wanted === 'decrease') return newest < first;
  if (direction === 'increase') return newest >= first;
  if (direction === 'decrease') return newest <= first;
  return newest === first || undefined;
}

/** The value that reaches furthest beyond a date; of several the first. */
function newestAfter<Value extends MeasuredValue>(values: readonly Value[], { last }: Span): Value | undefined {
  let newest: Value | undefined;
  for (const value of values) if (value.at.last > last && (!newest || value.at.last > newest.at.last)) newest = value;
  return newest;
}

function oldest(values: readonly MeasuredValue[]): MeasuredValue | undefined {
  return values.reduce<MeasuredValue | undefined>((first, value) => (first && first.at.last <= value.at.last ? first : value), undefined);
}

function none(reason: NoProgressReason): NoProgress {
  return { kind: 'not-computable', reason };
}
