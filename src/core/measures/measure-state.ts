import type { PhaseState } from '../cycle/phase-state';
import { mapOf, scalarOf, spanOf, stringOf, type Of } from '../model/read';
import type { Measure, Milestone } from '../model/types.generated';

/** Where a measure or milestone stands on a day, in the words of the cycle; neither can be missing. */
export type MeasureState = Exclude<PhaseState, 'missing'>;

/**
 * The state of a measure on a day (YYYY-MM-DD), from its status and schedule (language.md, section 5): `skipped` when
 * paused or cancelled, `late` when its end has passed and it is not completed, `due` when it should have begun but is
 * not said to run. A partial date begins with its first and ends with its last day.
 */
export function measureState(measure: Of<Measure>, today: string): MeasureState {
  const status = stringOf(measure, 'status');
  if (status === 'completed') return 'done';
  if (status === 'paused' || status === 'cancelled') return 'skipped';
  const schedule = mapOf(measure, 'schedule');
  const end = spanOf(schedule, 'end');
  if (end && end.last < today) return 'late';
  if (status === 'running') return 'running';
  const start = spanOf(schedule, 'start');
  return start && start.first <= today ? 'due' : 'open';
}

/**
 * The state of a milestone on a day (YYYY-MM-DD): `done` when it says when it was reached, else by its due date: `late`
 * after it, `due` within it (2026-06 is due all June). An open milestone of a paused or cancelled measure is `skipped`.
 */
export function milestoneState(milestone: Of<Milestone>, measure: Of<Measure>, today: string): MeasureState {
  const done = scalarOf(milestone, 'done');
  // `done: false` is no date, but says plainly that the milestone is open.
  if (done && done.value !== false) return 'done';
  if (measureState(measure, today) === 'skipped') return 'skipped';
  const due = spanOf(milestone, 'due');
  if (due && due.last < today) return 'late';
  return due && due.first <= today ? 'due' : 'open';
}
