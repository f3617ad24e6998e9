import type { Decided as Written } from '../model/types.generated';

/** What the configuration has recorded of each goal and each measure, by name; undefined where nobody chose. */
export interface Decided {
  readonly goals: readonly string[] | undefined;
  readonly measures: readonly string[] | undefined;
}

/** Keys of a plan, and of what stands below them. */
export interface Fields {
  readonly [key: string]: true | Fields;
}

export const RESOLUTION: Fields = { body: true, date: true, paper: true };

/**
 * What a resolution decides: which goals and measures there are, and of them what the configuration names. Everything
 * else may change without a council.
 */
export function decidedFields({ goals, measures }: Partial<Decided> = {}): Fields {
  return {
    goals: { id: true, ...partsOf(GOAL, goals ?? ['targets']) },
    measures: { id: true, resolution: RESOLUTION, ...partsOf(MEASURE, measures ?? ['lead', 'schedule', 'cost']) },
  };
}

const VALUE: Fields = { value: true, by: true };

/** In the order in which they are recorded. */
const GOAL: Readonly<Record<NonNullable<Written['goals']>[number], Fields>> = {
  title: { title: true },
  statement: { statement: true },
  parent: { parent: true },
  responsible: { responsible: true },
  targets: { targets: { indicator: true, space: true, group: true, target: VALUE, trend: true, milestones: VALUE } },
};

const MEASURE: Readonly<Record<NonNullable<Written['measures']>[number], Fields>> = {
  title: { title: true },
  goals: { goals: true },
  status: { status: true },
  lead: { responsible: { lead: true } },
  involved: { responsible: { involved: true } },
  schedule: { schedule: { start: true, end: true } },
  milestones: { schedule: { milestones: { id: true, title: true, due: true } } },
  cost: { finance: { cost: true } },
  'per-year': { finance: { 'per-year': { year: true, cost: true } } },
  funding: { finance: { funding: { programme: true, 'budget-line': true, amount: true, from: true, to: true } } },
};

function partsOf(parts: Readonly<Record<string, Fields>>, names: readonly string[]): Fields {
  const merged: Record<string, true | Fields> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!names.includes(name)) continue;
    for (const [key, inner] of Object.entries(part)) {
      const known = merged[key];
      merged[key] = typeof known === 'object' && inner !== true ? { ...known, ...inner } : inner;
    }
  }
  return merged;
}
