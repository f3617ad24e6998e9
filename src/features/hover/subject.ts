import { shippedSummary } from '../../core/model/shipped';
import type { ThingType } from '../../core/model/shape';
import { titleOf } from '../../core/model/title';
import type { Found } from '../../core/model/workspace-index';
import type { Language } from '../../core/text/language';
import type { MapNode } from '../../core/yaml/node';
import { shippedThing } from '../shipped';
import type { Snapshot } from '../snapshot';
import { readerOf, treeThingOf } from '../thing-at';
import type { Reader } from '../resolve-reference';

/** A thing that is explained, with the document that it stands in. */
export interface Subject {
  readonly found: Found;
  readonly node: MapNode;
  /** Of the thing’s own document. */
  readonly reader: Reader;
  readonly snapshot: Snapshot;
}

/** Undefined for what ships with Planwerk, which stands in no document. */
export function subjectOf(found: Found, snapshot: Snapshot): Subject | undefined {
  if (found.document.uri === shippedSummary.uri) return undefined;
  const reader = readerFor(found, snapshot);
  const thing = reader && treeThingOf(reader.document, found);
  return thing && { found, node: thing.node, reader, snapshot };
}

/** What a thing is called, in the language asked for where it has a title in both. */
export function nameOf(found: Found, snapshot: Snapshot): string {
  const node = subjectOf(found, snapshot)?.node;
  return node ? titleOf(node)[snapshot.language] : shippedThing(found)?.title[snapshot.language] ?? found.thing.title ?? found.thing.id;
}

/** What a reference of the subject leads to is called; the reference as written where it leads nowhere. */
export function nameOfReference({ reader, snapshot }: Subject, target: string, types: readonly ThingType[]): string {
  const found = reader.index.find(reader.summary, target, types);
  return found ? nameOf(found, snapshot) : target;
}

/** „Titel“ or “title”. */
export function quoted(name: string, language: Language): string {
  return language === 'de' ? `„${name}“` : `“${name}”`;
}

function readerFor({ document: { uri } }: Found, snapshot: Snapshot): Reader | undefined {
  if (uri === snapshot.document.uri) return snapshot;
  const document = snapshot.documents.get(uri);
  return document && readerOf(snapshot, document);
}
