import { itemsOf, mapOf, numberOf, scalarOf, spanOf, stringOf, type Of } from '../model/read';
import type { Span } from '../model/time';
import type { Target, TargetValue } from '../model/types.generated';

/** What a target wants of an indicator, as far as it says so. */
export interface TargetAim {
  readonly baseline: DatedValue | undefined;
  readonly target: DatedValue | undefined;
  /** Values to be reached on the way, in the order of the text. */
  readonly milestones: readonly DatedValue[];
  readonly trend: Trend | undefined;
}

export type Trend = 'increase' | 'decrease' | 'keep';

export interface DatedValue {
  /** In the unit of the indicator. */
  readonly value: number;
  /** When it was measured, or is to be reached. */
  readonly at: Span | undefined;
  /** The date as written. */
  readonly written: string | undefined;
}

export function targetAim(target: Of<Target>): TargetAim {
  return {
    baseline: baselineOf(target),
    target: dueValue(mapOf(target, 'target') as Of<TargetValue> | undefined),
    milestones: itemsOf(target, 'milestones').flatMap((milestone) => dueValue(milestone) ?? []),
    trend: trendOf(stringOf(target, 'trend')),
  };
}

function baselineOf(target: Of<Target>): DatedValue | undefined {
  const baseline = mapOf(target, 'baseline');
  return dated(numberOf(baseline, 'value'), spanOf(baseline, 'at'), scalarOf(baseline, 'at')?.value);
}

function dueValue(node: Of<TargetValue> | undefined): DatedValue | undefined {
  return dated(numberOf(node, 'value'), spanOf(node, 'by'), scalarOf(node, 'by')?.value);
}

function dated(value: number | undefined, at: Span | undefined, date: unknown): DatedValue | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return { value, at, written: date === undefined ? undefined : String(date) };
}

function trendOf(trend: string | undefined): Trend | undefined {
  return trend === 'increase' || trend === 'decrease' || trend === 'keep' ? trend : undefined;
}
