import type { PlanDocument, Reference } from '../../core/model/document';
import type { ThingType } from '../../core/model/shape';
import type { DocumentSummary } from '../../core/model/summary';
import type { Found } from '../../core/model/workspace-index';
import type { TextRange } from '../../core/text/range';
import type { ScalarNode } from '../../core/yaml/node';
import { resolveReference, type Reader } from '../resolve-reference';

/** An id inside a reference: the whole of it, or one side of `document-id/id`. */
export interface IdPart {
  readonly id: string;
  /** Where it begins in the reference as read, without quotes. */
  readonly at: number;
  /** What it names; see `resolveReference`. */
  readonly found: readonly Found[];
}

export function idPartsOf(reader: Reader, reference: Reference): IdPart[] {
  const { target, types } = reference;
  const slash = types.every(isDocumentType) ? -1 : target.indexOf('/');
  const named: IdPart = { id: target.slice(slash + 1), at: slash + 1, found: resolveReference(reader, reference) };
  if (slash < 0) return [named];
  const id = target.slice(0, slash);
  return [{ id, at: 0, found: reader.index.documentsWithId(id).flatMap(asFound) }, named];
}

/** Where a part of a scalar stands in the text; undefined where it is written in another way, as by an alias or with escapes. */
export function placeOfPart({ text }: PlanDocument, node: ScalarNode, at: number, length: number): TextRange | undefined {
  const source = text.slice(node.start, node.end);
  const start = isAliasAt(text, node) ? -1 : source.indexOf(String(node.value));
  return start < 0 ? undefined : { start: node.start + start + at, end: node.start + start + at + length };
}

export function isAliasAt(text: string, { start }: TextRange): boolean {
  return text[start] === '*';
}

export function isDocumentType(type: ThingType): boolean {
  return DOCUMENT_TYPES.has(type);
}

const DOCUMENT_TYPES: ReadonlySet<ThingType> = new Set<ThingType>(['plan', 'register', 'report', 'assessment', 'calendar']);

function asFound(document: DocumentSummary): Found[] {
  const thing = document.things.find(({ type }) => isDocumentType(type));
  return thing ? [{ document, thing }] : [];
}
