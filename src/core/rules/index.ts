import { goalNoMeasure } from './goal/no-measure';
import { ignoreMalformed } from './ignore/malformed';
import { ignoreUnused } from './ignore/unused';
import { ruleFailed } from './internal/rule-failed';
import type { Rule } from './rule';

/** Every rule that runs over a document, in the order of the documentation. */
export const rules: readonly Rule[] = [
  goalNoMeasure,
  ignoreMalformed,
];

/** The same with those that only the pipeline itself can report: what `rules`, `explain` and the documentation show. */
export const documentedRules: readonly Rule[] = [
  ...rules,
  ignoreUnused,
  ruleFailed,
];
