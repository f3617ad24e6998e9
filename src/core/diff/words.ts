import { diffWordsWithSpace } from 'diff';
import type { WordChange } from './change';

/** What of a text went and what came, word by word. */
export function changedWords(from: string, to: string): WordChange[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
