import { indicatorFacts } from '../core/model/indicator-facts';
import type { NoValuesReason } from '../core/indicators/progress';
import type { KnownIndicator } from '../core/indicators/target-progress';
import type { DocumentSummary } from '../core/model/summary';
import type { Snapshot } from './snapshot';
import { treeThingOf } from './thing-at';

/** The indicator that a reference in a document means, with its values wherever they stand; or why it is not known. */
export function knownIndicatorOf(reference: string | undefined, from: DocumentSummary, { document, documents, index }: Snapshot): KnownIndicator | NoValuesReason {
  const found = index.find(from, reference, ['indicator']);
  if (!found) return 'unknown-indicator';
  const own = found.document.uri === document.uri ? document : documents.get(found.document.uri);
  const thing = own && treeThingOf(own, found);
  return thing ? { facts: indicatorFacts(thing.node), from: found.document } : 'other-document';
}
