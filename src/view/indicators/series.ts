import { passedThresholds, type SeriesValue, type WarningThreshold } from '../../core/model/indicator-facts';
import type { NoValuesReason } from '../../core/indicators/progress';
import { relativeChange, type RelativeChange } from '../../core/indicators/relative-change';
import type { ThingType } from '../../core/model/shape';
import type { DocumentSummary } from '../../core/model/summary';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import type { IndicatorSource } from './sources';
import { targetView, type SetTarget, type TargetView } from './targets';

/** The values of one space and group, and the targets set for them. */
export interface SeriesView {
  /** Space and group; undefined for the whole territory. */
  readonly label: string | undefined;
  /** By date. */
  readonly points: readonly PointView[];
  readonly targets: readonly TargetView[];
  /** Thresholds that the newest value lies beyond. */
  readonly passed: readonly WarningThreshold[];
  /** From the first value to the newest; undefined with fewer than two dates, or numbers beyond all measure. */
  readonly change: ChangeView | undefined;
}

export interface PointView extends SeriesValue {
  readonly place: TextRange;
}

export interface ChangeView {
  /** The date of the first value, as written. */
  readonly since: string;
  /** In the unit of the indicator. */
  readonly difference: number;
  readonly relative: RelativeChange;
}

interface Draft {
  readonly label: string | undefined;
  readonly points: PointView[];
  readonly targets: SetTarget[];
}

/** The series of an indicator: the whole territory first, then in the order of the text, then targets without values. */
export function seriesViews(source: IndicatorSource, targets: readonly SetTarget[], context: ViewContext): SeriesView[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (value: Place, from: DocumentSummary): Draft => {
    const key = `${keyOf(value.space, 'space', from, context)}|${keyOf(value.group, 'target-group', from, context)}`;
    const known = drafts.get(key);
    if (known) return known;
    const draft: Draft = { label: labelOf(value, from, context), points: [], targets: [] };
    drafts.set(key, draft);
    return draft;
  };
  source.facts.values.forEach((value, index) => draftOf(value, source.from ?? context.summary).points.push(pointView(value, source.valuePlaces[index] ?? source.place)));
  for (const target of targets) draftOf(target, context.summary).targets.push(target);
  const views = [...drafts.values()].map((draft) => seriesView(draft, source));
  return [...views.filter(({ label }) => label === undefined), ...views.filter(({ label }) => label !== undefined)];
}

interface Place {
  readonly space: string | undefined;
  readonly group: string | undefined;
}

function seriesView({ label, points, targets }: Draft, source: IndicatorSource): SeriesView {
  const { facts } = source;
  const sorted = [...points].sort((a, b) => (a.at.last < b.at.last ? -1 : a.at.last > b.at.last ? 1 : 0));
  const newest = sorted.at(-1);
  const values = noValues(source, sorted.length) ?? sorted;
  return {
    label, points: sorted,
    targets: targets.map((target) => targetView(target, values, facts.direction)),
    passed: newest ? passedThresholds(newest.value, facts.thresholds) : [],
    change: changeOf(sorted),
  };
}

/** Why the values of a series are not known, or not all of them. */
function noValues({ facts, unknown }: IndicatorSource, count: number): NoValuesReason | undefined {
  if (unknown) return unknown;
  if (facts.isIncomplete) return 'incomplete-values';
  if (count > 0) return undefined;
  if (facts.values.length > 0) return 'other-series';
  return facts.dataFile === undefined ? undefined : 'data-file';
}

function changeOf(points: readonly PointView[]): ChangeView | undefined {
  const first = points[0];
  const newest = points.at(-1);
  if (!first || !newest || first.at.last === newest.at.last) return undefined;
  const difference = newest.value - first.value;
  return Number.isFinite(difference) ? { since: first.written, difference, relative: relativeChange(first.value, newest.value) } : undefined;
}

function pointView(value: SeriesValue, place: TextRange): PointView {
  return { ...value, written: shown(value.written), place };
}

/** References that lead to the same thing are the same, whatever they look like. */
function keyOf(id: string | undefined, type: ThingType, from: DocumentSummary, { workspace }: ViewContext): string {
  const found = workspace.find(from, id, [type]);
  return found ? `${found.document.uri}#${found.thing.id}` : id ?? '';
}

function labelOf({ space, group }: Place, from: DocumentSummary, { workspace }: ViewContext): string | undefined {
  const names = [[space, 'space'], [group, 'target-group']] as const;
  const known = names.flatMap(([id, type]) => (id === undefined ? [] : [shown(workspace.find(from, id, [type])?.thing.title ?? id)]));
  return known.length === 0 ? undefined : known.join(', ');
}
