import type { TextRange } from '../core/text/range';
import { ownOccurrences } from './occurrences';
import type { Snapshot } from './snapshot';
import { thingAt } from './thing-at';

export interface Highlight extends TextRange {
  readonly kind: 'definition' | 'reference';
}

/** All places of the document that name the same as the offset. Undefined where that names nothing. */
export function highlights(snapshot: Snapshot, offset: number): Highlight[] | undefined {
  const at = thingAt(snapshot, offset);
  return at && ownOccurrences(snapshot, at).map(({ node: { start, end }, reference }) => ({ start, end, kind: reference ? 'reference' : 'definition' }));
}
