import type { MeasureState } from '../../core/measures/measure-state';
import { totalsOf, type GoalFacts, type GoalLevel, type GoalsModel, type GoalsRow, type Named } from './row';

/** What goals have to have in common; each part that is absent lets all pass. */
export interface GoalFilter {
  /** A field of action, or a pillar for all of its fields. */
  readonly fieldOfAction?: string;
  readonly level?: GoalLevel;
  readonly responsible?: string;
  readonly space?: string;
  readonly targetGroup?: string;
  /** At least one measure stands there. */
  readonly state?: MeasureState;
}

/** The goals that pass, with their measures and targets, under the fields and goals that they stand in. */
export function filterGoals(model: GoalsModel, filter: GoalFilter): GoalsModel {
  if (Object.values(filter).every((value) => value === undefined)) return model;
  const passing = new Set(model.rows.filter(({ goal }) => goal && passes(goal, filter)).map(({ id }) => id));
  const kept = new Set(passing);
  for (const row of model.rows.toReversed()) if (kept.has(row.id) && row.parent !== undefined) kept.add(row.parent);
  const rows = model.rows.filter((row) => kept.has(row.id) || (isDetail(row) && row.parent !== undefined && passing.has(row.parent)));
  return { ...model, rows, totals: totalsOf(rows) };
}

function isDetail({ kind }: GoalsRow): boolean {
  return kind === 'target' || kind === 'measure' || kind === 'measure-elsewhere' || kind === 'goal-elsewhere';
}

function passes(goal: GoalFacts, { fieldOfAction, level, responsible, space, targetGroup, state }: GoalFilter): boolean {
  return (level === undefined || goal.level === level)
    && (state === undefined || goal.states.includes(state))
    && isAmong(fieldOfAction, goal.fieldsOfAction)
    && isAmong(responsible, goal.responsible ? [goal.responsible] : [])
    && isAmong(space, goal.spaces)
    && isAmong(targetGroup, goal.targetGroups);
}

function isAmong(wanted: string | undefined, named: readonly Named[]): boolean {
  return wanted === undefined || named.some(({ id }) => id === wanted);
}

/** What the goals of a model can be filtered by: each value that occurs, once, in the order of the tree. */
export interface FilterChoices {
  readonly fieldsOfAction: readonly Named[];
  readonly levels: readonly GoalLevel[];
  readonly responsible: readonly Named[];
  readonly spaces: readonly Named[];
  readonly targetGroups: readonly Named[];
  readonly states: readonly MeasureState[];
}

export function filterChoices({ rows }: GoalsModel): FilterChoices {
  const goals = rows.map(({ goal }) => goal).filter((goal) => goal !== undefined);
  return {
    fieldsOfAction: distinct(goals.flatMap(({ fieldsOfAction }) => fieldsOfAction.toReversed())),
    levels: [...new Set(goals.map(({ level }) => level))].filter((level) => level !== undefined),
    responsible: distinct(goals.map(({ responsible }) => responsible).filter((named) => named !== undefined)),
    spaces: distinct(goals.flatMap(({ spaces }) => spaces)),
    targetGroups: distinct(goals.flatMap(({ targetGroups }) => targetGroups)),
    states: [...new Set(goals.flatMap(({ states }) => states))],
  };
}

function distinct(named: readonly Named[]): Named[] {
  return [...new Map(named.map((each) => [each.id, each])).values()];
}
