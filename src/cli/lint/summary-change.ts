import type { DocumentSummary } from '../../core/model/summary';
import { exactJson } from './cache-store';

/**
 * What is another in the summary of a document: `places` where only lines have moved. Rules never ask where in another
 * document something stands; they hand the place on, for people to find it.
 *
 * @param before as read from the cache; undefined for a document that could not be read
 */
export function summaryChange(before: DocumentSummary | undefined, after: DocumentSummary | undefined): 'none' | 'places' | 'meaning' {
  if (!before || !after) return before === after ? 'none' : 'meaning';
  const json = exactJson(after);
  if (json === undefined) return 'meaning';
  if (json === exactJson(before)) return 'none';
  return exactJson(after, 'place') === exactJson(before, 'place') ? 'places' : 'meaning';
}
