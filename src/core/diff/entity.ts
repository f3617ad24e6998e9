import type { PlanDocument } from '../model/document';
import type { ThingType } from '../model/shape';
import { stringOf, type Of } from '../model/read';
import { guideAt, type Guide } from '../schema/guide';
import type { MapNode, Pair, YamlNode } from '../yaml/node';
import type { Version } from './version';

/** A thing that is compared as a whole: a document without its lists of things, or an item of such a list. */
export interface Entity {
  readonly type: ThingType;
  readonly id: string;
  readonly document: PlanDocument;
  readonly node: MapNode;
  readonly guide: Guide;
}

/** Everything that has an id of its own at the top of a document, the document itself first. */
export function entitiesOf(version: Version): Entity[] {
  return version.documents.flatMap(entitiesIn);
}

function entitiesIn(document: PlanDocument): Entity[] {
  const { root, kind } = document;
  const guide = kind && guideAt(kind, []);
  if (!root || !kind || !guide) return [];
  const self: Entity = { type: kind, id: document.id ?? '', document, node: root, guide };
  return [self, ...root.pairs.flatMap((pair) => thingsIn(document, pair, guide))];
}

function thingsIn(document: PlanDocument, { key, value }: Pair, guide: Guide): Entity[] {
  const items = listGuide(guide, key.name);
  if (!items?.defines || value.kind !== 'list') return [];
  const { defines } = items;
  return value.items.flatMap((node) => (node.kind === 'map' ? [{ type: defines, id: idOf(node), document, node, guide: items }] : []));
}

export function isDocument({ node, document }: Entity): boolean {
  return node === document.root;
}

/** Is that a list whose items are entities of their own? */
export function isListOfThings(guide: Guide, key: string): boolean {
  return listGuide(guide, key)?.defines !== undefined;
}

function listGuide({ properties }: Guide, key: string): Guide | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key]?.items : undefined;
}

function idOf(node: YamlNode): string {
  return node.kind === 'map' ? stringOf(node as Of<{ id?: string }>, 'id') ?? '' : '';
}
