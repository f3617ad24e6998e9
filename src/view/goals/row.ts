import type { GoalGap } from '../../core/model/goal-gaps';
import type { MeasureState } from '../../core/measures/measure-state';
import type { TextRange } from '../../core/text/range';

/** The goals of a plan as an indented tree. */
export interface GoalsModel {
  /** The title of the plan. */
  readonly title: string;
  /** Each row before those below it. */
  readonly rows: readonly GoalsRow[];
  readonly totals: Totals;
}

export interface GoalsRow {
  /** Stays the same while the text around it changes: for folding. */
  readonly id: string;
  /** The id of the row that it stands under. */
  readonly parent: string | undefined;
  /** 0 for a row under none. */
  readonly depth: number;
  readonly kind: RowKind;
  readonly title: string;
  /** What stands below the title, in few words each. */
  readonly notes: readonly string[];
  /** Measures of this plan: where they stand today. */
  readonly measure?: RowMeasure;
  /** Goals. */
  readonly goal?: GoalFacts;
  /** Goals: what the plan still has to say about them. */
  readonly gaps: readonly GoalGap[];
  /** Set by `visibleRows`: can the row be folded, and is it? */
  readonly fold?: 'open' | 'folded';
  /** Set by `visibleRows` where the row is folded: what stands below it. */
  readonly hidden?: Totals;
  readonly place: TextRange;
}

/** A row before its place in the tree is known. */
export type LooseRow = Omit<GoalsRow, 'depth'>;

export type RowKind =
  | 'principles' | 'principle' | 'pillar' | 'field' | 'without-field' | 'goal' | 'target' | 'measure' | 'measure-elsewhere'
  | 'goal-elsewhere' | 'without-goal';

export interface RowMeasure {
  /** The same in every row that shows this measure. */
  readonly key: string;
  readonly state: MeasureState;
  /** As written: `paused`, `cancelled` … */
  readonly status: string | undefined;
}

/** What goals are filtered by. */
export interface GoalFacts {
  readonly level: GoalLevel | undefined;
  /** The field of action and the pillars that it belongs to, nearest first. */
  readonly fieldsOfAction: readonly Named[];
  readonly responsible: Named | undefined;
  readonly spaces: readonly Named[];
  readonly targetGroups: readonly Named[];
  /** The states of its measures, each once. */
  readonly states: readonly MeasureState[];
}

export type GoalLevel = 'guiding' | 'strategic' | 'field' | 'operational';

export interface Named {
  /** As the plan refers to it. */
  readonly id: string;
  readonly title: string;
}

/** Sums of the plan's own goals and measures; each measure is counted once, however many goals it pursues. */
export interface Totals {
  readonly goals: number;
  readonly targets: number;
  readonly measures: number;
  /** Measures and goals of other plans. */
  readonly contributions: number;
  readonly goalsWithGaps: number;
  /** Measures of this plan by state. */
  readonly states: Readonly<Partial<Record<MeasureState, number>>>;
}

export function totalsOf(rows: readonly GoalsRow[]): Totals {
  const measures = new Map(rows.flatMap(({ measure }) => (measure ? [[measure.key, measure.state] as const] : [])));
  const states: Partial<Record<MeasureState, number>> = {};
  for (const state of measures.values()) states[state] = (states[state] ?? 0) + 1;
  return {
    goals: countOf(rows, ({ kind }) => kind === 'goal'),
    targets: countOf(rows, ({ kind }) => kind === 'target'),
    measures: measures.size,
    contributions: countOf(rows, ({ kind }) => kind === 'measure-elsewhere' || kind === 'goal-elsewhere'),
    goalsWithGaps: countOf(rows, ({ gaps }) => gaps.length > 0),
    states,
  };
}

function countOf(rows: readonly GoalsRow[], isCounted: (row: GoalsRow) => boolean): number {
  return rows.filter(isCounted).length;
}
