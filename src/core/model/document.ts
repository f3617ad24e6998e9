import { LineIndex } from '../text/lines';
import type { TextRange } from '../text/range';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { parseYaml, parseYamlBeside, type ParsedYaml } from '../yaml/parse';
import { isReferenceStyle } from './id-style';
import type { DocumentKind, Shape, ThingType } from './shape';
import { kindShapes } from './shapes.generated';
import { sameEnds } from './same-ends';
import { together } from './together';

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
  /** The same by the keys at the top, in the order of the text. */
  readonly sections: readonly Section[];
}

/** What one value at the top of a document holds. */
export interface Section extends Content {
  readonly role: string;
  readonly shape: Shape;
  readonly owner: Thing;
  readonly isList: boolean;
  /** The items of a list, else the value itself. An edit elsewhere leaves both of these the same arrays. */
  readonly nodes: readonly YamlNode[];
  readonly contents: readonly Content[];
}

export interface Content {
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
  return documentOf(uri, text, parseYaml(text, previous?.yaml), previous);
}

/** The same beside another version of the document, which stays as it is; it only saves time. */
export function readDocumentBeside(uri: string, text: string, other: PlanDocument): PlanDocument {
  return documentOf(uri, text, parseYamlBeside(text, other.yaml), undefined);
}

function documentOf(uri: string, text: string, yaml: ParsedYaml, previous: PlanDocument | undefined): PlanDocument {
  const { root } = yaml;
  const kind = root && kindOf(root);
  const self = root && kind && selfOf(root, kind, previous);
  const sections = root && kind && self ? sectionsOf(root, kindShapes[kind], self, previous?.sections ?? []) : [];
  const lines = new LineIndex(text, previous?.lines);
  return { uri, text, lines, yaml, root, kind, id: self?.id || undefined, ...contentOf(self, sections), sections };
}

/** The document as a thing: the same one as before while its id is the same, because all others stand in it. */
function selfOf(root: MapNode, kind: DocumentKind, previous: PlanDocument | undefined): Thing {
  const self = thingOf(root, kindShapes[kind].defines ?? kind, undefined);
  const known = previous?.things[0];
  return known?.type === self.type && known.idNode === self.idNode ? Object.assign(known, { node: root }) : self;
}

function sectionsOf(root: MapNode, rootShape: Shape, owner: Thing, known: readonly Section[]): Section[] {
  const sections: Section[] = [];
  for (const { key, value } of root.pairs) {
    const shape = propertyOf(rootShape, key.name);
    const isList = value.kind === 'list';
    const inner = isList ? shape?.items : shape;
    if (!inner) continue;
    const before = known.find((section) => section.role === key.name && section.shape === inner && section.owner === owner && section.isList === isList);
    sections.push(sectionOf({ role: key.name, shape: inner, owner, isList }, isList ? value.items : [value], before));
  }
  return sections;
}

/** An edit changes what lies between the first and the last difference. */
function sectionOf(head: Omit<Section, keyof Content | 'nodes' | 'contents'>, nodes: readonly YamlNode[], known: Section | undefined): Section {
  const { before, behind } = sameEnds(nodes, known?.nodes ?? []);
  if (known && before === nodes.length && before === known.nodes.length) return known;
  const between = nodes.slice(before, nodes.length - behind).map((node) => collect(node, head));
  const after = known && behind > 0 ? known.contents.slice(-behind) : [];
  const contents = [...(known?.contents.slice(0, before) ?? []), ...between, ...after];
  return { ...head, nodes, contents, ...joined(contents) };
}

function collect(node: YamlNode, { role, shape, owner }: Pick<Section, 'role' | 'shape' | 'owner'>): Content {
  const collector = new Collector();
  collector.collect(node, shape, owner, role);
  const { things, references, dates, amounts } = collector;
  return { things, references, dates, amounts };
}

/** What a document with these parts holds; the document itself is its first thing. */
export function contentOf(self: Thing | undefined, parts: readonly Content[]): Content {
  const { things, references, dates, amounts } = joined(parts);
  return { things: self ? [self, ...things] : things, references, dates, amounts };
}

function joined(parts: readonly Content[]): Content {
  return {
    things: together(parts.map(({ things }) => things)),
    references: together(parts.map(({ references }) => references)),
    dates: together(parts.map(({ dates }) => dates)),
    amounts: together(parts.map(({ amounts }) => amounts)),
  };
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
