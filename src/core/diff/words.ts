import { diffWordsWithSpace } from 'diff';
import type { WordChange } from './change';

/** What of a text went and what came, word by word; of long texts that have hardly a word in common, the one for the other. */
export function changedWords(from: string, to: string): WordChange[] {
  const runs = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS });
  if (!runs) return [{ kind: 'removed', text: from }, { kind: 'added', text: to }];
  return runs.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

/** The time grows with the square of it: without a limit ten thousand other words took a minute. */
const MOST_EDITS = 1000;
