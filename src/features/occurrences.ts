import type { PlanDocument, Reference } from '../core/model/document';
import type { Found } from '../core/model/workspace-index';
import type { ScalarNode } from '../core/yaml/node';
import { resolveReference, type Reader } from './resolve-reference';
import type { Snapshot } from './snapshot';
import { isSameThing, treeThingOf, type ThingAt } from './thing-at';

/** A place where a thing is defined or referred to. */
export interface Occurrence {
  readonly document: PlanDocument;
  readonly node: ScalarNode;
  /** Undefined where the thing is defined. */
  readonly reference: Reference | undefined;
}

/**
 * Every place in the workspace that means this thing, by the look-up rule of the language, document by document in the
 * order of their URIs. Where a reference is ambiguous or leads nowhere: what it could mean, and its like in this document.
 */
export function occurrences(snapshot: Snapshot, at: ThingAt): Occurrence[] {
  const [only, ...others] = at.found;
  if (only && others.length === 0) return readersFor(snapshot, only).flatMap((reader) => occurrencesIn(reader, only));
  const candidates = readers(snapshot).flatMap(({ document }) => at.found.flatMap((found) => definitionIn(document, found)));
  return inOrder([...candidates, ...sameText(snapshot.document, at)]);
}

/** The same within the snapshot's own document. */
export function ownOccurrences(snapshot: Snapshot, at: ThingAt): Occurrence[] {
  const [only, ...others] = at.found;
  return only && others.length === 0 ? occurrencesIn(snapshot, only) : sameText(snapshot.document, at);
}

function occurrencesIn(reader: Reader, found: Found): Occurrence[] {
  const { document } = reader;
  const references = referencesIn(reader, found).map((reference) => ({ document, node: reference.node, reference }));
  return inOrder([...definitionIn(document, found), ...references]);
}

/** Every reference in the workspace that leads to the thing. */
export function referencesTo(snapshot: Snapshot, found: Found): { readonly reader: Reader; readonly reference: Reference }[] {
  return readersFor(snapshot, found).flatMap((reader) => referencesIn(reader, found).map((reference) => ({ reader, reference })));
}

function referencesIn(reader: Reader, found: Found): Reference[] {
  return reader.document.references.filter((reference) => namesId(reference.target, found.thing.id) && names(reader, reference, found));
}

function namesId(target: string, id: string): boolean {
  return target === id || target.endsWith(`/${id}`) || target.startsWith(`${id}/`);
}

/** Does the reference lead to this thing and no other? `document-id/id` names its document too. */
function names(reader: Reader, reference: Reference, thing: Found): boolean {
  const [only, ...others] = resolveReference(reader, reference);
  if (!only || others.length > 0) return false;
  return isSameThing(only, thing) || (isDocument(thing) && only.document.uri === thing.document.uri && reference.target.startsWith(`${thing.thing.id}/`));
}

function isDocument({ document, thing }: Found): boolean {
  return thing.type === document.kind;
}

function definitionIn(document: PlanDocument, found: Found): Occurrence[] {
  const node = treeThingOf(document, found)?.idNode;
  return node ? [{ document, node, reference: undefined }] : [];
}

/** An id that means nothing certain: the references that say the same, or the id itself. */
function sameText(document: PlanDocument, at: ThingAt): Occurrence[] {
  if (at.kind === 'definition') return [{ document, node: at.node, reference: undefined }];
  const { target, types, scope } = at.reference;
  return document.references
    .filter((reference) => reference.target === target && reference.scope === scope && reference.types.some((type) => types.includes(type)))
    .map((reference) => ({ document, node: reference.node, reference }));
}

/** The documents that hold the thing or refer to it. Who names a phase or a document is known to no index, so any may. */
function readersFor(snapshot: Snapshot, { document, thing }: Found): Reader[] {
  if (thing.type === 'phase' || thing.type === document.kind) return readers(snapshot);
  const uris = new Set(snapshot.index.referencesTo(document, thing.id).map(({ from }) => from.uri)).add(document.uri);
  return readers(snapshot).filter((reader) => uris.has(reader.document.uri));
}

/** All documents of the workspace, in the order of their URIs. */
function readers(snapshot: Snapshot): Reader[] {
  const { documents, index } = snapshot;
  const others = index.documents.flatMap((summary) => {
    const document = documents.get(summary.uri);
    return document && document !== snapshot.document ? [{ document, summary, index }] : [];
  });
  return [...others, snapshot].sort((a, b) => compareUris(a.document, b.document));
}

/** What an alias stands for is written once. */
function inOrder(found: readonly Occurrence[]): Occurrence[] {
  const unique = new Map(found.map((occurrence) => [`${occurrence.document.uri} ${occurrence.node.start}`, occurrence]));
  return [...unique.values()].sort((a, b) => compareUris(a.document, b.document) || a.node.start - b.node.start);
}

function compareUris(a: PlanDocument, b: PlanDocument): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
