import type { PlanDocument, Reference, Thing } from '../core/model/document';
import type { DocumentSummary, ThingSummary } from '../core/model/summary';
import type { Found } from '../core/model/workspace-index';
import type { TextRange } from '../core/text/range';
import type { ScalarNode } from '../core/yaml/node';
import { resolveReference, type Reader } from './resolve-reference';

/** An id, where its thing is defined or where something refers to it, and what it means. */
export type ThingAt = Definition | Mention;

/** The id of a thing, under its own key `id`. */
export interface Definition {
  readonly kind: 'definition';
  readonly node: ScalarNode;
  readonly thing: Thing;
  /** The thing itself. */
  readonly found: readonly Found[];
}

/** A reference as written: `id` or `document-id/id`. */
export interface Mention {
  readonly kind: 'reference';
  readonly node: ScalarNode;
  readonly reference: Reference;
  /** One thing, several where the id is ambiguous, none where it leads nowhere. May stand in the shipped vocabulary, which has no file. */
  readonly found: readonly Found[];
}

/**
 * Which id or reference stands at the offset? Its end counts too, for there the cursor is when it has just been typed.
 * Undefined everywhere else: on keys, titles, values, paths. For the thing that a place belongs to see `thingAround`.
 */
export function thingAt(reader: Reader, offset: number): ThingAt | undefined {
  const { document } = reader;
  const reference = document.references.find(({ node }) => touches(node, offset));
  if (reference) return { kind: 'reference', node: reference.node, reference, found: resolveReference(reader, reference) };
  const thing = document.things.find(({ idNode }) => idNode && touches(idNode, offset));
  return thing?.idNode && { kind: 'definition', node: thing.idNode, thing, found: foundOf(reader, thing) };
}

/** The innermost thing that the offset stands in; the document itself where it is in no other. */
export function thingAround(document: PlanDocument, offset: number): Thing | undefined {
  return document.things.findLast(({ node }) => touches(node, offset));
}

/** The same thing as the other documents know it; none where it has no id. */
export function foundOf({ document, summary }: Pick<Reader, 'document' | 'summary'>, { type, id, idNode }: Thing): Found[] {
  if (!idNode) return [];
  const place = document.lines.position(idNode.start);
  const thing = summary.things.find((known) => known.id === id && known.type === type && isAt(known, place));
  return thing ? [{ document: summary, thing }] : [];
}

/** The thing in the document's own tree, if that is the document that it stands in. */
export function treeThingOf(document: PlanDocument, { document: { uri }, thing }: Found): Thing | undefined {
  if (uri !== document.uri) return undefined;
  return document.things.find(({ id, type, idNode }) => id === thing.id && type === thing.type && idNode && isAt(thing, document.lines.position(idNode.start)));
}

/** Do both mean one and the same thing? An id that stands twice in a document means two. */
export function isSameThing(a: Found, b: Found): boolean {
  const [one, other] = [a.thing, b.thing];
  return a.document.uri === b.document.uri && one.type === other.type && one.id === other.id && one.owner === other.owner && isAt(one, other.place.start);
}

/** A document of the workspace with what it takes to follow its references; undefined where the workspace does not know it. */
export function readerOf({ index }: Pick<Reader, 'index'>, document: PlanDocument): Reader | undefined {
  const summary = index.documents.find(({ uri }: DocumentSummary) => uri === document.uri);
  return summary && { document, summary, index };
}

/** Does the part cover the offset, its end included? */
export function touches({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

function isAt({ place: { start } }: ThingSummary, { line, character }: ThingSummary['place']['start']): boolean {
  return start.line === line && start.character === character;
}
