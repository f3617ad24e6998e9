import type { PlanDocument, Reference, Thing } from '../../core/model/document';
import type { DocumentSummary } from '../../core/model/summary';
import type { TextEdit } from '../../core/text/range';
import { placeOfPart } from '../rename/id-parts';
import type { Snapshot } from '../snapshot';
import { readerOf } from '../thing-at';

/** How references have to be written where a thing of a plan has moved to a register. */
export interface MovedReferences {
  /** Inside the thing: to what the plan keeps. Offsets in the plan. */
  readonly inside: readonly TextEdit[];
  /** Elsewhere: what named the plan before the id names it no more. By URI. */
  readonly outside: ReadonlyMap<string, readonly TextEdit[]>;
}

/** Undefined where a reference could not be kept. */
export function movedReferences(snapshot: Snapshot, home: DocumentSummary, thing: Thing): MovedReferences | undefined {
  const inside = editsInside(snapshot, thing);
  const outside = new Map<string, readonly TextEdit[]>();
  const documents = [...snapshot.documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const document of documents) {
    const edits = editsOutside(snapshot, home, thing, document);
    if (!edits) return undefined;
    if (edits.length > 0) outside.set(document.uri, edits);
  }
  return inside && { inside, outside };
}

function editsInside({ document, summary, index }: Snapshot, { node: { start, end }, id: moved }: Thing): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const reference of document.references) {
    if (reference.node.start < start || reference.node.start >= end || reference.target.includes('/') || reference.target === moved) continue;
    const resolution = index.resolve(summary, reference.target, reference.types);
    if (resolution.kind !== 'found' || resolution.found.document !== summary) continue;
    const edit = document.id === undefined ? undefined : rewritten(document, reference, `${document.id}/${reference.target}`);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** `plan/id` becomes `id`, or `register/id` where an own thing is called so too. */
function editsOutside({ document: plan, index }: Snapshot, home: DocumentSummary, thing: Thing, document: PlanDocument): TextEdit[] | undefined {
  const qualified = `${plan.id ?? ''}/${thing.id}`;
  const references = document.references.filter(({ target }) => plan.id !== undefined && target === qualified);
  if (references.length === 0) return [];
  const reader = readerOf({ index }, document);
  const isHidden = document.uri !== plan.uri && reader?.summary.things.some(({ id, type }) => id === thing.id && type !== 'phase');
  const target = !isHidden ? thing.id : home.id === undefined ? undefined : `${home.id}/${thing.id}`;
  if (target === undefined) return undefined;
  const edits = references.flatMap((reference) => rewritten(document, reference, target) ?? []);
  return edits.length === references.length ? edits : undefined;
}

function rewritten(document: PlanDocument, { node, target }: Reference, text: string): TextEdit | undefined {
  const place = placeOfPart(document, node, 0, target.length);
  return place && { ...place, text };
}
