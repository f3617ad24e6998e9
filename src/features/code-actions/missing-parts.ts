import type { ThingType } from '../../core/model/shape';

/** What a rule misses: a key, and how its value is written. */
export interface MissingPart {
  readonly key: string;
  /** The thing that lacks it; without it, whatever has such a key. */
  readonly of?: ThingType;
  /** The value is a map with these keys; those that are there already stay. */
  readonly inner?: readonly string[];
  /** The value, with `?` where the planner goes on. */
  readonly around?: string;
  /** What may be entered: where the workspace has only one of them, it is. */
  readonly choice?: ThingType;
  /** What is added, where the key alone does not say it. */
  readonly label?: string;
}

/** By rule. */
export const missingParts: Readonly<Record<string, MissingPart>> = {
  'goal/no-target': { of: 'goal', key: 'targets', around: '[{ indicator: ? }]', choice: 'indicator' },
  'goal/no-responsible': { of: 'goal', key: 'responsible', choice: 'responsibility' },
  'measure/no-goal': { of: 'measure', key: 'goals', around: '[?]', choice: 'goal' },
  'measure/no-lead': { of: 'measure', key: 'responsible', inner: ['lead'], choice: 'responsibility', label: 'lead' },
  'measure/no-schedule': { of: 'measure', key: 'schedule', inner: ['start', 'end'] },
  'measure/no-finance': { of: 'measure', key: 'finance', inner: ['cost'] },
  'indicator/no-unit': { of: 'indicator', key: 'unit' },
  'indicator/no-direction': { of: 'indicator', key: 'direction' },
  'indicator/no-source': { of: 'indicator', key: 'source', inner: ['name'] },
  'indicator/no-value': { of: 'indicator', key: 'values', around: '[{ at: ?, value: }]' },
  'target/no-baseline': { key: 'baseline', inner: ['value', 'at'] },
  'resolution/missing': { of: 'plan', key: 'resolution', inner: ['body', 'date', 'paper'] },
  'resolution/incomplete': { key: 'resolution', inner: ['body', 'date', 'paper'] },
};
