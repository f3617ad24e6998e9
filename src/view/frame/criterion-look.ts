import type { StateLook } from '../drawing/state';
import type { CriterionView } from './model';
import { frameWords } from './words';

/** How a criterion looks: by sign and word, and only then by colour. */
export function criterionLook({ met }: CriterionView): StateLook {
  if (met === undefined) return { sign: '?', word: frameWords.untold, className: 'is-missing' };
  return met ? { sign: '✓', word: frameWords.met, className: 'is-done' } : { sign: '×', word: frameWords.unmet, className: 'is-due' };
}
