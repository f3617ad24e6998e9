import { readIgnores } from '../../core/ignore';
import type { PlanDocument, Reference } from '../../core/model/document';
import type { Found } from '../../core/model/workspace-index';
import type { TextRange } from '../../core/text/range';
import type { ScalarNode } from '../../core/yaml/node';
import type { Reader } from '../resolve-reference';
import type { Snapshot } from '../snapshot';
import { isSameThing, readerOf, treeThingOf } from '../thing-at';
import { idPartsOf, isAliasAt, placeOfPart } from './id-parts';

/** Everything that has to change in a document when a thing gets another id. */
export interface Occurrences {
  readonly reader: Reader;
  /** The ids in the text, without what stands around them. */
  readonly places: readonly TextRange[];
  /** Scalars that are not written as they read, with their value around the id: to be written anew. */
  readonly rewritten: readonly Rewritten[];
  /** Positions in `document.references`, each with the reference as it will read after `before` and `after` the id. */
  readonly references: ReadonlyMap<number, Surrounding>;
}

export interface Rewritten extends Surrounding {
  readonly node: ScalarNode;
}

/** What stands in the same scalar before and after the id. */
export interface Surrounding {
  readonly before: string;
  readonly after: string;
}

/** Wherever a thing is named in the workspace, in the order of the documents' URIs; documents that do not name it are left out. */
export function occurrencesOf(snapshot: Snapshot, target: Found): Occurrences[] {
  return [...snapshot.documents.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap((document) => {
    const reader = document === snapshot.document ? snapshot : readerOf(snapshot, document);
    const found = reader && new Collector(reader, target).collect();
    return found && (found.places.length > 0 || found.rewritten.length > 0) ? [found] : [];
  });
}

class Collector {
  private readonly places = new Map<number, TextRange>();
  private readonly rewritten = new Map<number, Rewritten>();
  private readonly references = new Map<number, Surrounding>();
  private readonly document: PlanDocument;

  constructor(private readonly reader: Reader, private readonly target: Found) {
    this.document = reader.document;
  }

  collect(): Occurrences {
    const own = treeThingOf(this.document, this.target);
    if (own?.idNode) this.add(own.idNode, 0);
    this.document.references.forEach((reference, position) => this.addReference(reference, position));
    const { id } = this.target.thing;
    if (this.document.text.includes('planwerk-ignore')) for (const place of inReasons(this.document, id)) if (this.isMeant(place)) this.places.set(place.start, place);
    return { reader: this.reader, places: [...this.places.values()], rewritten: [...this.rewritten.values()].filter(({ node }) => !this.followsAnchor(node)), references: this.references };
  }

  private addReference(reference: Reference, position: number): void {
    const { target, node } = reference;
    const { id } = this.target.thing;
    if (target !== id && !target.startsWith(`${id}/`) && !target.endsWith(`/${id}`)) return;
    for (const part of idPartsOf(this.reader, reference)) {
      if (part.id !== id || !this.isTarget(part.found)) continue;
      this.references.set(position, surroundingOf(target, part.at, id.length));
      this.add(node, part.at);
    }
  }

  private isTarget(found: readonly Found[]): boolean {
    const [only] = found;
    return found.length === 1 && only !== undefined && isSameThing(only, this.target);
  }

  private add(node: ScalarNode, at: number): void {
    const { length } = this.target.thing.id;
    const place = placeOfPart(this.document, node, at, length);
    if (place) this.places.set(place.start, place);
    else this.rewritten.set(node.start, { node, ...surroundingOf(String(node.value), at, length) });
  }

  /** An alias changes with its anchor, if that is one of the places. */
  private followsAnchor({ start, end }: ScalarNode): boolean {
    const { text } = this.document;
    if (!isAliasAt(text, { start, end })) return false;
    const anchor = `&${text.slice(start + 1, end)}`;
    const at = text.lastIndexOf(anchor, start);
    const value = at + anchor.length + (/^\s+["']?/.exec(text.slice(at + anchor.length))?.[0].length ?? 0);
    return at >= 0 && this.places.has(value);
  }

  /** Would the words of a reason, were they a reference, lead to the thing? */
  private isMeant({ start, end }: TextRange): boolean {
    const { text } = this.document;
    const [before = ''] = /(?:[a-z0-9-]+\/)?$/.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
    const { type } = this.target.thing;
    const scope = type === 'phase' ? 'cycle-model' : undefined;
    const written = { target: before + text.slice(start, end), types: [type], scope, node: { kind: 'scalar', value: null, style: 'plain', start, end }, owner: undefined, role: '' } as const;
    return idPartsOf(this.reader, written).some((part) => part.at === before.length && this.isTarget(part.found));
  }
}

/** No document id is longer. */
const LONGEST = 200;

function surroundingOf(value: string, at: number, length: number): Surrounding {
  return { before: value.slice(0, at), after: value.slice(at + length) };
}

/** Where the id stands as a whole word in the reasons of ignore comments. */
function inReasons(document: PlanDocument, id: string): TextRange[] {
  return readIgnores(document).flatMap(({ start, end }) => {
    const comment = document.text.slice(start, end);
    const reason = /(?:^|\s)--(?:\s|$)/.exec(comment);
    if (!reason) return [];
    const from = reason.index + reason[0].length;
    return wordPlaces(comment.slice(from), id).map((at) => ({ start: start + from + at, end: start + from + at + id.length }));
  });
}

/** Where a text holds an id that is not part of a longer word or of a file name; the end of a sentence may follow. */
export function wordPlaces(text: string, id: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!/[\p{L}\p{N}_-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^(?:[\p{L}\p{N}_]|[-.][\p{L}\p{N}])/u.test(text.slice(at + id.length, at + id.length + 3))) places.push(at);
  }
  return places;
}
