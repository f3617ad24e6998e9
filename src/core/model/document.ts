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

/** Reads a document; `previous` is the same document before an edit and only saves time. */
export function readDocument(uri: string, text: string, previous?: PlanDocument): PlanDocument {
  const yaml = parseYaml(text, previous?.yaml);
  const { root } = yaml;
  const kind = root && kindOf(root);
  const content = new Content();
  if (root && kind) content.collectMap(root, kindShapes[kind], undefined, '');
  const { things, references, dates, amounts } = content;
  return { uri, text, lines: new LineIndex(text), yaml, root, kind, id: things[0]?.id || undefined, things, references, dates, amounts };
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

class Content {
  readonly things: Thing[] = [];
  readonly references: Reference[] = [];
  readonly dates: ScalarNode[] = [];
  readonly amounts: ScalarNode[] = [];

  collectMap(map: MapNode, shape: Shape, owner: Thing | undefined, role: string): void {
    const self = shape.defines ? this.addThing(map, shape.defines, owner) : owner;
    const prefix = shape.defines || role === '' ? '' : `${role}.`;
    const { properties } = shape;
    if (!properties) return;
    for (const { key, value } of map.pairs) {
      const inner = Object.hasOwn(properties, key.name) ? properties[key.name] : undefined;
      if (inner) this.collect(value, inner, self, prefix + key.name);
    }
  }

  private collect(node: YamlNode, shape: Shape, owner: Thing | undefined, role: string): void {
    if (node.kind === 'map') this.collectMap(node, shape, owner, role);
    else if (node.kind === 'scalar') this.collectScalar(node, shape, owner, role);
    else if (shape.items) for (const item of node.items) this.collect(item, shape.items, owner, role);
  }

  /** Evidence is a reference where it looks like one, else a file or an address. */
  private collectScalar(node: ScalarNode, shape: Shape, owner: Thing | undefined, role: string): void {
    if (node.value === null) return;
    if (shape.format === 'date') this.dates.push(node);
    if (shape.format !== undefined && AMOUNTS.has(shape.format)) this.amounts.push(node);
    if (!shape.refersTo || (shape.format === 'evidence' && !isReferenceStyle(String(node.value)))) return;
    this.references.push({ target: String(node.value), node, types: shape.refersTo, scope: shape.scope, owner, role });
  }

  private addThing(node: MapNode, type: ThingType, owner: Thing | undefined): Thing {
    const id = valueOf(node, 'id');
    const idNode = id?.kind === 'scalar' && id.value !== null ? id : undefined;
    const thing: Thing = { type, id: idNode ? String(idNode.value) : '', idNode, node, owner };
    this.things.push(thing);
    return thing;
  }
}
