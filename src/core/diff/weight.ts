import { stringOf, type Of } from '../model/read';
import { isSpan, readDate, type Span } from '../model/time';
import type { Indicator, Target } from '../model/types.generated';
import { targetAim } from '../indicators/target-aim';
import { valueOf, type MapNode, type ScalarNode } from '../yaml/node';
import type { Weight } from './change';
import type { Difference } from './compare';
import { isPart } from './parts';

/** What a weigher may know of a difference. */
export interface Weighing {
  readonly kind: string;
  readonly difference: Difference;
  /** That a target or value is about. */
  readonly indicator: MapNode | undefined;
  /** Do both versions count the same in the same unit? */
  readonly isComparable: boolean;
  readonly from: ScalarNode['value'] | undefined;
  readonly to: ScalarNode['value'] | undefined;
}

/**
 * What a difference does to what was planned, as somebody who answers for the plan would see it:
 *
 * - A target or interim value is weakened where it is easier to reach: by the direction of its indicator, else its own
 *   trend, else the way from its baseline. Without any of them, for another indicator or in another unit, nobody knows,
 *   and it is neutral.
 * - A deadline, start or due date is weakened where it is later or gone: results come later, or need not come. A start
 *   that is only named more exactly is neutral.
 * - Cost that rises weakens, for the plan asks for more than was decided; so does cost that nobody names any more.
 *   Money that is promised (funding, a programme) weakens where it falls: that is how the cost is paid.
 * - A goal or measure that leaves out a space, target group or phase of life weakens, where it still names others: one
 *   that names none is for all.
 * - A measure is weakened on its way back, from running to planned, and most where it is paused or cancelled.
 * - A threshold is weakened where it warns later or not at all.
 * - A resolution is weakened where it is gone or no longer says yes.
 * - What a plan rests on (a goal, an indicator in a target, a lead, participation, see parts.ts) weakens where it goes.
 *
 * The opposite strengthens. Another wording is editorial, but for texts that bind, such as what a goal states; these and
 * all else, such as another lead instead of one, or what an indicator measures, are neutral.
 */
export function weigh(weighing: Weighing): Weight {
  const { kind, difference } = weighing;
  if (Object.hasOwn(weighers, kind)) return weighers[kind]!(weighing);
  if (isPart(kind)) return whole(weighing);
  return isWording(kind, difference) ? 'editorial' : 'neutral';
}

/** An item of a list that comes or goes is more than its words, and so is a text that names or lays down something. */
function isWording(kind: string, { guide, from, to }: Difference): boolean {
  const isItem = (to ?? from)?.pair === undefined;
  return guide?.format === 'text' && !(isItem && !(from && to)) && !BINDING.has(kind);
}

const BINDING: ReadonlySet<string> = new Set([
  'indicator/unit', 'indicator/definition', 'indicator/formula', 'indicator/source-name', 'indicator/source-publisher',
  'goal/statement', 'plan/principles', 'participation/result', 'term/definition',
  'funding/budget-line', 'programme/funder', 'plan/territory-name', 'space/typology', 'item/condition',
]);

type Weigher = (weighing: Weighing) => Weight;

const whole: Weigher = ({ difference: { from, to } }) => (from && to ? 'neutral' : from ? 'weakened' : 'strengthened');

/** More is stronger. */
function byRank(from: number, to: number): Weight {
  return from === to ? 'neutral' : to < from ? 'weakened' : 'strengthened';
}

const date: Weigher = (weighing) => {
  const { from, to, difference } = weighing;
  if (!difference.from || !difference.to) return whole(weighing);
  const [old, now] = [lastDay(from), lastDay(to)];
  if (old === undefined || now === undefined || old === now) return 'neutral';
  return now > old ? 'weakened' : 'strengthened';
};

/** A start that lies within the other one is not moved. */
const start: Weigher = (weighing) => {
  const { from, to, difference } = weighing;
  if (!difference.from || !difference.to) return whole(weighing);
  const [old, now] = [spanOf(from), spanOf(to)];
  if (!old || !now || isWithin(old, now) || isWithin(now, old)) return 'neutral';
  return now.first > old.first ? 'weakened' : 'strengthened';
};

const money: Weigher = (weighing) => {
  const { from, to } = weighing;
  return typeof from === 'number' && typeof to === 'number' ? byRank(from, to) : whole(weighing);
};

const cost: Weigher = (weighing) => {
  const { from, to } = weighing;
  return typeof from === 'number' && typeof to === 'number' ? byRank(to, from) : whole(weighing);
};

/** For whom and where: shorter or longer by an item. A list that comes or goes as a whole says nothing. */
const reach: Weigher = (weighing) => {
  const { fromElement, toElement, path: [key = ''] } = weighing.difference;
  const isNamed = (element: MapNode | undefined): boolean => {
    const list = element && valueOf(element, key);
    return list?.kind === 'list' && list.items.length > 0;
  };
  return isNamed(fromElement) && isNamed(toElement) ? whole(weighing) : 'neutral';
};

const target: Weigher = (weighing) => {
  const { from, to } = weighing;
  if (typeof from !== 'number' || typeof to !== 'number') return whole(weighing);
  const aim = aimOf(weighing);
  if (aim === undefined || !weighing.isComparable) return 'neutral';
  return typeof aim === 'number' ? byRank(from * aim, to * aim) : byRank(-Math.abs(from - aim.keep), -Math.abs(to - aim.keep));
};

/** 1 where more is better, -1 where less is, or the value to be kept. */
function aimOf({ indicator, difference: { fromElement, fromOwner, element } }: Weighing): 1 | -1 | { readonly keep: number } | undefined {
  const node = element === 'target' ? fromElement : fromOwner;
  const aim = node && targetAim(node as Of<Target>);
  const direction = directionOf(indicator) ?? aim?.trend;
  if (direction === 'increase') return 1;
  if (direction === 'decrease') return -1;
  const { baseline, target: end } = aim ?? {};
  if (!baseline) return undefined;
  if (direction === 'keep') return { keep: baseline.value };
  return !end || end.value === baseline.value ? undefined : end.value > baseline.value ? 1 : -1;
}

function directionOf(indicator: MapNode | undefined): string | undefined {
  const direction = stringOf(indicator as Of<Indicator> | undefined, 'direction');
  return direction === 'none' ? undefined : direction;
}

/** A trend against what the indicator should do is weaker than keeping, and that weaker than the trend with it. */
const trend: Weigher = (weighing) => {
  const { from, to, indicator, difference } = weighing;
  if (!difference.from || !difference.to) return whole(weighing);
  const direction = directionOf(indicator);
  const rank = (value: unknown): number => (value === direction ? 2 : value === 'keep' || direction === 'keep' ? 1 : 0);
  return direction === undefined ? 'neutral' : byRank(rank(from), rank(to));
};

/** The upper limit of a threshold warns later where it is higher, the lower one where it is lower. */
const limit = (sign: 1 | -1): Weigher => (weighing) => {
  const { from, to, isComparable } = weighing;
  if (typeof from !== 'number' || typeof to !== 'number') return whole(weighing);
  return isComparable ? byRank(sign * to, sign * from) : 'neutral';
};

/** By how firmly a value stands for the plan; between values that are not named nothing is won or lost. */
const ranked = (ranks: Readonly<Record<string, number>>): Weigher => ({ from, to }) => {
  const [old, now] = [ranks[String(from)], ranks[String(to)]];
  return old === undefined || now === undefined ? 'neutral' : byRank(old, now);
};

const result = ranked({ undefined: 1, adopted: 1, 'adopted-amended': 1, noted: 0, referred: 0, postponed: 0, rejected: -1, withdrawn: -1 });
const planStatus = ranked({ draft: 1, consultation: 1, adopted: 1, implementation: 1, evaluation: 1, superseded: 0, withdrawn: 0 });
const phaseStatus = ranked({ open: 1, running: 1, done: 1, skipped: 0 });
const measureStatus = ranked({ cancelled: -2, paused: -1, idea: 0, planned: 1, approved: 2, running: 3, completed: 4 });

const weighers: Readonly<Record<string, Weigher>> = {
  'target/value': target,
  'target-milestone/value': target,
  'target/by': date,
  'target-milestone/by': date,
  'target/trend': trend,
  'measure/status': measureStatus,
  'measure/schedule-start': start,
  'measure/schedule-end': date,
  'milestone/due': date,
  'measure/finance-cost': cost,
  'year-cost/cost': cost,
  'funding/amount': money,
  'programme/amount': money,
  'threshold/above': limit(1),
  'threshold/below': limit(-1),
  'plan/status': planStatus,
  'phase/status': phaseStatus,
  'phase/start': start,
  'phase/end': date,
  'plan/cycle-next-update': date,
  ...Object.fromEntries(['goal', 'measure'].flatMap((element) => ['spaces', 'target-groups', 'life-phases'].map((key) => [`${element}/${key}`, reach]))),
  ...Object.fromEntries(['plan/resolution', 'plan/mandate-resolution', 'measure/resolution', 'product/resolution', 'phase/resolution', 'interface/resolution', 'report/resolution'].map((kind) => [`${kind}-result`, result])),
};

function lastDay(value: Weighing['from']): string | undefined {
  return spanOf(value)?.last;
}

function spanOf(value: Weighing['from']): Span | undefined {
  const read = value === undefined ? undefined : readDate(value);
  return isSpan(read) ? read : undefined;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
