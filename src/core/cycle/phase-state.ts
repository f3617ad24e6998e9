import type { ListedPhase, ModelPhase, PlanCycle } from './plan-cycle';

/**
 * Where a phase stands on a day: `late` when its end has passed and it is neither done nor skipped, `due` when it
 * should have begun but is not said to run, `missing` when the plan does not list it.
 */
export type PhaseState = 'done' | 'skipped' | 'late' | 'running' | 'due' | 'open' | 'missing';

/** The state of a listed phase on a day (YYYY-MM-DD). A partial date ends with its last day. */
export function phaseState({ status, start, end }: ListedPhase, today: string): PhaseState {
  if (status === 'done' || status === 'skipped') return status;
  if (end && end.last < today) return 'late';
  if (status === 'running') return 'running';
  return start && start.first <= today ? 'due' : 'open';
}

/** Each phase of the model with its state; of a phase listed several times the last entry holds. */
export function phaseStates(cycle: PlanCycle, today: string): ReadonlyMap<ModelPhase, PhaseState> {
  const states = new Map<ModelPhase, PhaseState>(cycle.phases.map((phase) => [phase, 'missing']));
  for (const listed of cycle.listed) states.set(listed.phase, phaseState(listed, today));
  return states;
}

/** The phases of the model that the plan leaves out, although it lists a later one. */
export function phasesLeftOut({ phases, listed }: PlanCycle): ModelPhase[] {
  const known = new Set(listed.map(({ phase }) => phase));
  const last = Math.max(-1, ...[...known].map(({ position }) => position));
  return phases.filter((phase) => phase.position < last && !known.has(phase));
}
