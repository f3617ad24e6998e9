import { readDate, isSpan } from '../model/time';
import { valueOf, type MapNode, type ScalarNode } from '../yaml/node';
import { targetAim } from '../indicators/target-aim';
import type { Of } from '../model/read';
import type { Target } from '../model/types.generated';
import type { Weight } from './change';
import type { Difference } from './compare';

/** What a weigher may know of a difference besides its values. */
export interface Weighing {
  readonly kind: string;
  readonly difference: Difference;
  readonly from: ScalarNode['value'] | undefined;
  readonly to: ScalarNode['value'] | undefined;
  /** The direction that an indicator of the older version should take, by the reference as written. */
  directionOf(indicator: string): string | undefined;
}

/**
 * What a difference does to what was planned. A target nearer to where it starts, a later deadline, less money, a lead that
 * is lost, or a part that is gone weakens; the opposite strengthens; another wording is editorial; all else is neutral.
 */
export function weigh(weighing: Weighing): Weight {
  const { kind, difference } = weighing;
  if (kind.endsWith('/renamed')) return 'editorial';
  if (Object.hasOwn(weighers, kind)) return weighers[kind]!(weighing);
  if (difference.guide?.format === 'text' && !PARTS.has(kind)) return 'editorial';
  if (PARTS.has(kind)) return partWeight(weighing);
  return 'neutral';
}

type Weigher = (weighing: Weighing) => Weight;

/** Parts of a plan that it is weaker without. */
const PARTS: ReadonlySet<string> = new Set([
  ...['goal', 'measure', 'indicator', 'participation', 'target', 'target-milestone', 'milestone', 'funding', 'threshold', 'interface', 'phase', 'product', 'programme', 'section'].flatMap((element) => [`${element}/added`, `${element}/removed`]),
  'goal/responsible', 'measure/responsible-lead', 'measure/responsible-involved', 'plan/lead', 'plan/lead-responsibility', 'indicator/responsible', 'phase/responsible',
  'measure/goals', 'measure/indicators', 'section/indicators', 'section/goals', 'section/measures', 'participation/groups', 'measure/schedule', 'measure/finance', 'plan/principles', 'measure/outputs',
  'phase/participation', 'phase/products', 'measure/products',
]);

function partWeight({ difference: { from, to } }: Weighing): Weight {
  if (from && to) return 'neutral';
  return from ? 'weakened' : 'strengthened';
}

const later: Weigher = ({ from, to }) => {
  const [old, now] = [lastDay(from), lastDay(to)];
  if (old === undefined || now === undefined) return old === now ? 'neutral' : now === undefined ? 'weakened' : 'strengthened';
  return old === now ? 'neutral' : now > old ? 'weakened' : 'strengthened';
};

const less: Weigher = ({ from, to }) => {
  if (typeof from !== 'number' && typeof to !== 'number') return 'neutral';
  if (typeof to !== 'number') return 'weakened';
  if (typeof from !== 'number') return 'strengthened';
  return to < from ? 'weakened' : 'strengthened';
};

const more: Weigher = (weighing) => opposite(less(weighing));

const targetValue: Weigher = (weighing) => {
  const { from, to, difference } = weighing;
  if (typeof from !== 'number' || typeof to !== 'number') return less(weighing);
  const aim = aimOf(difference.fromElement, weighing);
  if (aim === undefined) return 'neutral';
  return (to - from) * aim < 0 ? 'weakened' : 'strengthened';
};

/** 1 where more is better, -1 where less is. */
function aimOf(target: MapNode | undefined, { directionOf }: Weighing): number | undefined {
  if (!target) return undefined;
  const { baseline, target: end, trend } = targetAim(target as Of<Target>);
  if (baseline && end && baseline.value !== end.value) return Math.sign(end.value - baseline.value);
  const indicator = valueOf(target, 'indicator');
  const direction = trend ?? (indicator?.kind === 'scalar' ? directionOf(String(indicator.value)) : undefined);
  return direction === 'increase' ? 1 : direction === 'decrease' ? -1 : undefined;
}

/** The course of a measure; what is not on it is a halt. */
const course = ['idea', 'planned', 'approved', 'running', 'completed'];

const measureStatus: Weigher = ({ from, to }) => {
  const [old, now] = [course.indexOf(String(from)), course.indexOf(String(to))];
  if (old < 0 || now < 0) return old === now ? 'neutral' : now < 0 ? 'weakened' : 'strengthened';
  return now < old ? 'weakened' : 'strengthened';
};

const ends: ReadonlySet<unknown> = new Set(['withdrawn', 'superseded', 'rejected', 'postponed', 'skipped']);

const statusThatEnds: Weigher = ({ from, to }) => (ends.has(to) ? 'weakened' : ends.has(from) ? 'strengthened' : 'neutral');

const resolution: Weigher = ({ difference: { from, to } }) => (from && to ? 'neutral' : from ? 'weakened' : 'strengthened');

const trend: Weigher = ({ from, to }) => (to === undefined ? 'weakened' : from === undefined ? 'strengthened' : to === 'keep' ? 'weakened' : from === 'keep' ? 'strengthened' : 'neutral');

const weighers: Readonly<Record<string, Weigher>> = {
  'target/value': targetValue,
  'target-milestone/value': targetValue,
  'target/by': later,
  'target-milestone/by': later,
  'target/target': resolution,
  'target/trend': trend,
  'measure/status': measureStatus,
  'measure/schedule-start': later,
  'measure/schedule-end': later,
  'milestone/due': later,
  'measure/finance-cost': less,
  'year-cost/cost': less,
  'funding/amount': less,
  'programme/amount': less,
  'threshold/above': more,
  'threshold/below': less,
  'plan/status': statusThatEnds,
  'plan/resolution': resolution,
  'plan/resolution-result': statusThatEnds,
  'measure/resolution': resolution,
  'measure/resolution-result': statusThatEnds,
  'product/resolution': resolution,
  'phase/resolution': resolution,
  'interface/resolution': resolution,
  'phase/start': later,
  'phase/end': later,
  'phase/status': statusThatEnds,
  'plan/cycle-next-update': later,
};

function lastDay(value: Weighing['from']): string | undefined {
  const date = value === undefined || value === null ? undefined : readDate(value);
  return isSpan(date) ? date.last : undefined;
}

function opposite(weight: Weight): Weight {
  if (weight === 'weakened') return 'strengthened';
  return weight === 'strengthened' ? 'weakened' : weight;
}
