import { measureState, milestoneState, type MeasureState } from '../../core/measures/measure-state';
import { itemsOf, mapOf, scalarOf, spanOf, stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Span } from '../../core/model/time';
import type { Measure, Milestone } from '../../core/model/types.generated';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { measureResolution, type ResolutionMark } from './resolutions';
import { writtenSpan } from './written';

export interface MeasureRow {
  readonly title: string;
  readonly state: MeasureState;
  /** As written; undefined where the document is broken. */
  readonly status: string | undefined;
  /** The first day, the last day: undefined where the schedule does not name it. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Start and end as written; undefined where there is no schedule. */
  readonly written: string | undefined;
  readonly lead: string | undefined;
  readonly milestones: readonly MilestoneMark[];
  readonly resolution: ResolutionMark | undefined;
  /** Every date of the row, for the axis. */
  readonly dates: readonly Span[];
  readonly place: TextRange;
}

export interface MilestoneMark {
  readonly title: string;
  readonly state: MeasureState;
  /** When it is due or, where that is not said, when it was reached; undefined where neither is said. */
  readonly at: Span | undefined;
  readonly due: string | undefined;
  readonly done: string | undefined;
  readonly place: TextRange;
}

export function measureRow(measure: Of<Measure>, context: ViewContext): MeasureRow {
  const schedule = mapOf(measure, 'schedule');
  const [start, end] = [spanOf(schedule, 'start'), spanOf(schedule, 'end')];
  const milestones = itemsOf(schedule, 'milestones').map((milestone) => milestoneMark(milestone, measure, context));
  const resolution = measureResolution(measure, context);
  return {
    title: shown(titleOf(measure)[context.language]),
    state: measureState(measure, context.today),
    status: stringOf(measure, 'status'),
    first: start?.first,
    // An end before the start is a finding; the bar then ends where it begins.
    last: end && start && end.last < start.first ? start.last : end?.last,
    written: writtenSpan(schedule),
    lead: leadOf(measure, context),
    milestones,
    resolution,
    dates: [start, end, resolution, ...milestones.map(({ at }) => at)].filter((date) => date !== undefined),
    place: { start: measure.start, end: measure.end },
  };
}

function leadOf(measure: Of<Measure>, { workspace, summary }: ViewContext): string | undefined {
  const lead = stringOf(mapOf(measure, 'responsible'), 'lead');
  const name = workspace.find(summary, lead, ['responsibility'])?.thing.title ?? lead;
  return name === undefined ? undefined : shown(name);
}

function milestoneMark(milestone: Of<Milestone>, measure: Of<Measure>, { today, language }: ViewContext): MilestoneMark {
  return {
    title: shown(titleOf(milestone)[language]),
    state: milestoneState(milestone, measure, today),
    at: spanOf(milestone, 'due') ?? spanOf(milestone, 'done'),
    due: writtenAt(milestone, 'due'),
    done: writtenAt(milestone, 'done'),
    place: { start: milestone.start, end: milestone.end },
  };
}

function writtenAt(milestone: Of<Milestone>, key: 'due' | 'done'): string | undefined {
  const value = scalarOf(milestone, key)?.value;
  return value === undefined || value === false ? undefined : shown(String(value));
}
