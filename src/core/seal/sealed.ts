import { isAdopted } from '../model/adopted';
import { mapOf, scalarOf, type Of } from '../model/read';
import { isSpan, readDate } from '../model/time';
import type { Plan, Resolution } from '../model/types.generated';
import type { MapNode, ScalarNode } from '../yaml/node';
import { isPlainMap, type PlainMap } from './identity';

/** The resolution that something rests on. */
export interface SealedBy {
  readonly body: string;
  readonly date: string;
  readonly paper: string;
}

/** What a resolution decided on a plan. Plain data. */
export interface SealedResolution extends SealedBy {
  /** The id of the plan. */
  readonly plan: string;
  /** Its goals and measures with what was decided of them, laid out as in the plan. */
  readonly decided: PlainMap;
}

/**
 * The resolution that adopted a plan or a measure; undefined where there is none, or where it lacks body, date or paper.
 *
 * @param text that the thing stands in
 */
export function adoptedBy(thing: MapNode, text: string): SealedBy | undefined {
  const resolution = mapOf(thing as Of<Plan>, 'resolution');
  return resolution && isAdopted(resolution) ? sealedBy(resolution, text) : undefined;
}

export function sealedBy(resolution: Of<Resolution>, text: string): SealedBy | undefined {
  const [body, date, paper] = (['body', 'date', 'paper'] as const).map((key) => scalarOf(resolution, key));
  return body && date && paper && { body: String(body.value), date: String(date.value), paper: codeIn(paper, text) };
}

/** As written, for paper 1.10 is not paper 1.1. */
export function codeIn({ value, start, end }: ScalarNode, text: string): string {
  const written = text.slice(start, end);
  return typeof value === 'number' && /^[-+.\w]+$/.test(written) ? written : String(value);
}

/** The resolution of a measure's own that was recorded with it. */
export function recordedBy({ resolution }: PlainMap): SealedBy | undefined {
  if (resolution === undefined || !isPlainMap(resolution)) return undefined;
  const { body = '', date = '', paper = '' } = resolution;
  return { body: String(body), date: String(date), paper: String(paper) };
}

/** Where a date is a whole year or month, only what lies beyond it is later. */
export function isLater(resolution: SealedBy, other: SealedBy): boolean {
  const date = readDate(resolution.date);
  return isSpan(date) && lastDay(other) !== '' && date.first > lastDay(other);
}

export function isSameResolution(a: SealedBy, b: SealedBy): boolean {
  return a.date === b.date && a.paper === b.paper;
}

/** What holds for a plan: what its own resolution decided, else the last one, unless its own is a newer one. */
export function holdingFor(plan: string, present: SealedBy | undefined, sealed: readonly SealedResolution[]): SealedResolution | undefined {
  const ofPlan = sealed.filter((resolution) => resolution.plan === plan);
  const own = present && ofPlan.find((resolution) => isSameResolution(resolution, present));
  const last = ofPlan.reduce<SealedResolution | undefined>((latest, each) => (latest && lastDay(latest) > lastDay(each) ? latest : each), undefined);
  return own ?? (last && present && lastDay(present) >= lastDay(last) ? undefined : last);
}

function lastDay({ date }: SealedBy): string {
  const read = readDate(date);
  return isSpan(read) ? read.last : '';
}
