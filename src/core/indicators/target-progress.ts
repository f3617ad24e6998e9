import type { IndicatorFacts, SeriesValue } from '../model/indicator-facts';
import { stringOf, type Of } from '../model/read';
import type { ThingType } from '../model/shape';
import type { DocumentSummary } from '../model/summary';
import type { Target } from '../model/types.generated';
import type { WorkspaceIndex } from '../model/workspace-index';
import { progressOf, type MeasuredValue, type NoValuesReason, type Progress } from './progress';
import { targetAim, type TargetAim } from './target-aim';

/** An indicator as far as it is known, and the document that defines it. */
export interface KnownIndicator {
  readonly facts: IndicatorFacts;
  readonly from: DocumentSummary;
}

/** What a target wants, and how far that is. */
export interface TargetProgress {
  readonly aim: TargetAim;
  readonly progress: Progress;
}

/**
 * The progress of a target by the values of its own space and group.
 *
 * @param plan that sets the target
 * @param indicator or why nothing is known of it here
 */
export function progressOfTarget(target: Of<Target>, plan: DocumentSummary, indicator: KnownIndicator | NoValuesReason, workspace: WorkspaceIndex): TargetProgress {
  const aim = targetAim(target);
  if (typeof indicator === 'string') return { aim, progress: progressOf(aim, indicator) };
  const wanted = { space: stringOf(target, 'space'), group: stringOf(target, 'group') };
  return { aim, progress: progressOf(aim, valuesFor(wanted, plan, indicator, workspace), indicator.facts.direction) };
}

type Series = Pick<SeriesValue, 'space' | 'group'>;

function valuesFor(wanted: Series, plan: DocumentSummary, { facts, from }: KnownIndicator, workspace: WorkspaceIndex): readonly MeasuredValue[] | NoValuesReason {
  if (facts.isIncomplete) return 'incomplete-values';
  const key = seriesKey(wanted, plan, workspace);
  const values = facts.values.filter((value) => seriesKey(value, from, workspace) === key);
  if (values.length > 0) return values;
  if (facts.values.length > 0) return 'other-series';
  return facts.dataFile === undefined ? [] : 'data-file';
}

/** References that lead to the same thing are the same, whatever they look like. */
function seriesKey({ space, group }: Series, from: DocumentSummary, workspace: WorkspaceIndex): string {
  return `${thingKey(space, 'space', from, workspace)}|${thingKey(group, 'target-group', from, workspace)}`;
}

function thingKey(id: string | undefined, type: ThingType, from: DocumentSummary, workspace: WorkspaceIndex): string {
  if (id === undefined) return '';
  const found = workspace.find(from, id, [type]);
  return found ? `${found.document.uri}#${found.thing.id}` : id;
}
