import { shippedSummary } from '../../core/model/shipped';
import type { DocumentSummary, ReferenceSummary } from '../../core/model/summary';
import { WorkspaceIndex, type Found, type Resolution } from '../../core/model/workspace-index';
import { isSameThing } from '../thing-at';
import { isDocumentType } from './id-parts';
import type { Occurrences } from './occurrences';

/** A reference that would mean something else: its document and its place among the references there. */
export interface ChangedMeaning {
  readonly uri: string;
  readonly position: number;
}

/**
 * The first reference that would lead somewhere else if a thing had another id: because an id of its own document, or one
 * of a register, would come before what it leads to now. Looks everything up again in a workspace with the new id.
 */
export function changedMeaning(index: WorkspaceIndex, target: Found, id: string, occurrences: readonly Occurrences[]): ChangedMeaning | undefined {
  const changes = new Map(occurrences.map((found) => [found.reader.document.uri, found.references]));
  const renamed = new Map(index.documents.map((document) => [document, withId(document, target, id, changes.get(document.uri))]));
  const after = new WorkspaceIndex([...renamed.values()], shippedSummary);
  for (const [document, renamedDocument] of renamed) {
    for (const [position, reference] of document.references.entries()) {
      const renamedReference = renamedDocument.references[position] ?? reference;
      if (!names(reference, target.thing.id) && !names(renamedReference, id)) continue;
      const [one, other] = [resolve(index, document, reference), resolve(after, renamedDocument, renamedReference)];
      // What nobody could follow before loses nothing.
      if (one.kind !== 'ambiguous' && meaningOf(one) !== meaningOf(other)) return { uri: document.uri, position };
    }
  }
  return undefined;
}

function withId(document: DocumentSummary, target: Found, id: string, changed: Occurrences['references'] = new Map()): DocumentSummary {
  const isHome = document.uri === target.document.uri;
  return {
    ...document,
    ...(isHome && isDocumentType(target.thing.type) ? { id } : {}),
    things: isHome ? document.things.map((thing) => (isSameThing({ document, thing }, target) ? { ...thing, id } : thing)) : document.things,
    references: document.references.map((reference, position) => {
      const around = changed.get(position);
      return around ? { ...reference, target: around.before + id + around.after } : reference;
    }),
  };
}

/** A phase is looked up in its own model only. */
function names({ target, types }: ReferenceSummary, id: string): boolean {
  return !types.includes('phase') && (target === id || target.startsWith(`${id}/`) || target.endsWith(`/${id}`));
}

function resolve(index: WorkspaceIndex, from: DocumentSummary, { target, types }: ReferenceSummary): Resolution {
  return index.resolve(from, target, types);
}

/** What a reference leads to, told by where it stands: ids are what changes. */
function meaningOf(resolution: Resolution): string {
  if (resolution.kind === 'unknown') return '';
  const found = resolution.kind === 'found' ? [resolution.found] : resolution.candidates;
  return found.map(({ document, thing }) => `${document.uri} ${document.things.indexOf(thing)}`).join();
}
