import { goalNoMeasure } from './goal/no-measure';
import { ignoreMalformed } from './ignore/malformed';
import type { Rule } from './rule';

/** Every rule that runs over a document, in the order of the documentation. */
export const rules: readonly Rule[] = [
  goalNoMeasure,
  ignoreMalformed,
];
