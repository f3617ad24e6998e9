import { LineIndex } from '../text/lines';
import type { TextRange } from '../text/range';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { isReferenceStyle } from './id-style';
import type { DocumentKind, Shape, ThingType } from './shape';
import { kindShapes } from './shapes.generated';

/** One planning document: its text, its tree, and what the schemas say the tree holds. */
export interface PlanDocument {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly yaml: ParsedYaml;
  readonly root: MapNode | undefined;
  /** Undefined where `kind` is missing or unknown; then nothing below is known either. */
  readonly kind: DocumentKind | undefined;
  readonly id: string | undefined;
  /** Everything with an id, the document itself first, in the order of the text. */
  readonly things: readonly Thing[];
  readonly references: readonly Reference[];
  /** Every value that the schema calls a date. */
  readonly dates: readonly ScalarNode[];
  /** Every value that the schema calls an amount of money, a count or a year. */
  readonly amounts: readonly ScalarNode[];
  /** The same by the values at the top and the items of the lists there, in the order of the text. */
  readonly pieces: readonly Piece[];
}

/** What one value at the top of a document, or one item of a list there, holds. */
export interface Piece extends Content {
  readonly node: YamlNode;
  readonly isItem: boolean;
  readonly shape: Shape;
  readonly owner: Thing;
  readonly role: string;
}

interface Content {
  readonly things: readonly Thing[];
  readonly references: readonly Reference[];
  readonly dates: readonly ScalarNode[];
  readonly amounts: readonly ScalarNode[];
}

export interface Thing {
  readonly type: ThingType;
  /** Empty where the id is missing. */
  readonly id: string;
  readonly idNode: ScalarNode | undefined;
  readonly node: MapNode;
  /** The thing that it stands in; undefined for the document. */
  readonly owner: Thing | undefined;
}

export interface Reference {
  /** As written: `id` or `document-id/id`. */
  readonly target: string;
  readonly node: ScalarNode;
  readonly types: readonly ThingType[];
  readonly scope: string | undefined;
  /** The thing that refers. */
  readonly owner: Thing | undefined;
  /** The keys from the owner to the reference, list positions left out: `responsible.lead`, `targets.indicator`. */
  readonly role: string;
}

/**
 * Reads a document; `previous` is the same document before an edit and only saves time. What the edit left as it was
 * moves on to the new document, so `previous` is good for nothing else afterwards.
 */
export function readDocument(uri: string, text: string, previous?: PlanDocument): PlanDocument {
  const yaml = parseYaml(text, previous?.yaml);
  const { root } = yaml;
  const kind = root && kindOf(root);
  const self = root && kind && selfOf(root, kind, previous);
  const pieces = root && kind && self ? piecesOf(root, kindShapes[kind], self, previous) : [];
  const lines = new LineIndex(text, previous?.lines);
  return { uri, text, lines, yaml, root, kind, id: self?.id || undefined, ...joined(self, pieces), pieces };
}

/** The document as a thing: the same one as before while its id is the same, because all others stand in it. */
function selfOf(root: MapNode, kind: DocumentKind, previous: PlanDocument | undefined): Thing {
  const self = thingOf(root, kindShapes[kind].defines ?? kind, undefined);
  const known = previous?.things[0];
  return known?.type === self.type && known.idNode === self.idNode ? Object.assign(known, { node: root }) : self;
}

function piecesOf(root: MapNode, shape: Shape, owner: Thing, previous: PlanDocument | undefined): Piece[] {
  const places: PieceSource[] = [];
  for (const { key, value } of root.pairs) {
    const inner = propertyOf(shape, key.name);
    if (!inner) continue;
    if (value.kind !== 'list') places.push({ node: value, isItem: false, shape: inner, owner, role: key.name });
    else if (inner.items) for (const node of value.items) places.push({ node, isItem: true, shape: inner.items, owner, role: key.name });
  }
  return collectAgain(places, previous?.pieces ?? []);
}

type PieceSource = Omit<Piece, keyof Content>;

/** An edit changes what lies between the first and the last difference. */
function collectAgain(places: readonly PieceSource[], known: readonly Piece[]): Piece[] {
  const shorter = Math.min(places.length, known.length);
  let before = 0;
  while (before < shorter && isSamePiece(places[before], known[before])) before++;
  let behind = 0;
  while (behind < shorter - before && isSamePiece(places[places.length - behind - 1], known[known.length - behind - 1])) behind++;
  const between = places.slice(before, places.length - behind).map((place) => ({ ...place, ...contentOf(place) }));
  return [...known.slice(0, before), ...between, ...known.slice(known.length - behind)];
}

function isSamePiece(a: PieceSource | undefined, b: PieceSource | undefined): boolean {
  return a?.node === b?.node && a?.shape === b?.shape && a?.owner === b?.owner && a?.role === b?.role && a?.isItem === b?.isItem;
}

function contentOf({ node, shape, owner, role }: PieceSource): Content {
  const collector = new Collector();
  collector.collect(node, shape, owner, role);
  const { things, references, dates, amounts } = collector;
  return { things, references, dates, amounts };
}

/** @param self what comes before everything else */
export function joined(self: Thing | undefined, pieces: readonly Content[]): Content {
  const things = self ? [self] : [];
  const references: Reference[] = [];
  const dates: ScalarNode[] = [];
  const amounts: ScalarNode[] = [];
  for (const piece of pieces) {
    for (const thing of piece.things) things.push(thing);
    for (const reference of piece.references) references.push(reference);
    for (const date of piece.dates) dates.push(date);
    for (const amount of piece.amounts) amounts.push(amount);
  }
  return { things, references, dates, amounts };
}

/** Is the place inside a part of the text whose syntax is broken? */
export function isBroken(document: PlanDocument, place: TextRange): boolean {
  return document.yaml.broken.some((range) => range.start <= place.start && place.start < range.end);
}

function kindOf(root: MapNode): DocumentKind | undefined {
  const kind = valueOf(root, 'kind');
  if (kind?.kind !== 'scalar' || typeof kind.value !== 'string') return undefined;
  return Object.hasOwn(kindShapes, kind.value) ? (kind.value as DocumentKind) : undefined;
}

/** What schemas/common.schema.json calls the numbers that never have three decimals. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'count', 'year']);

class Collector implements Content {
  readonly things: Thing[] = [];
  readonly references: Reference[] = [];
  readonly dates: ScalarNode[] = [];
  readonly amounts: ScalarNode[] = [];

  collect(node: YamlNode, shape: Shape, owner: Thing | undefined, role: string): void {
    if (node.kind === 'map') this.collectMap(node, shape, owner, role);
    else if (node.kind === 'scalar') this.collectScalar(node, shape, owner, role);
    else if (shape.items) for (const item of node.items) this.collect(item, shape.items, owner, role);
  }

  private collectMap(map: MapNode, shape: Shape, owner: Thing | undefined, role: string): void {
    const self = shape.defines ? thingOf(map, shape.defines, owner) : owner;
    if (self && self !== owner) this.things.push(self);
    const prefix = shape.defines || role === '' ? '' : `${role}.`;
    for (const { key, value } of map.pairs) {
      const inner = propertyOf(shape, key.name);
      if (inner) this.collect(value, inner, self, prefix + key.name);
    }
  }

  /** Evidence is a reference where it looks like one, else a file or an address. */
  private collectScalar(node: ScalarNode, shape: Shape, owner: Thing | undefined, role: string): void {
    if (node.value === null) return;
    if (shape.format === 'date') this.dates.push(node);
    if (shape.format !== undefined && AMOUNTS.has(shape.format)) this.amounts.push(node);
    if (!shape.refersTo || (shape.format === 'evidence' && !isReferenceStyle(String(node.value)))) return;
    this.references.push({ target: String(node.value), node, types: shape.refersTo, scope: shape.scope, owner, role });
  }
}

function propertyOf({ properties }: Shape, name: string): Shape | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function thingOf(node: MapNode, type: ThingType, owner: Thing | undefined): Thing {
  const id = valueOf(node, 'id');
  const idNode = id?.kind === 'scalar' && id.value !== null ? id : undefined;
  return { type, id: idNode ? String(idNode.value) : '', idNode, node, owner };
}
