import type { YamlNode } from '../yaml/node';
import { PlacedList, PlacedMap, TEXT_START } from '../yaml/placed';
import { joined, type PlanDocument } from './document';

/** A document with some of the items of its top-level lists only, and everything that stands outside these lists. */
export interface Slice {
  readonly document: PlanDocument;
  /** What the map and the lists of the slice stand for. */
  readonly originals: ReadonlyMap<YamlNode, YamlNode>;
}

/** A list keeps its first item where it would be empty otherwise: an empty list is another mistake. */
export function sliceOf(document: PlanDocument, items: ReadonlySet<YamlNode>): Slice {
  const { root } = document;
  if (!root) return { document, originals: new Map() };
  const originals = new Map<YamlNode, YamlNode>();
  const kept = new Set<YamlNode>();
  const pairs = root.pairs.map(({ key, value }) => {
    if (value.kind !== 'list') return { key, value };
    const some = value.items.filter((item) => items.has(item));
    const list = new PlacedList(TEXT_START, value, some.length > 0 ? some : value.items.slice(0, 1));
    for (const item of list.items) kept.add(item);
    originals.set(list, value);
    return { key, value: list };
  });
  const map = new PlacedMap(TEXT_START, root, pairs);
  originals.set(map, root);
  const pieces = document.pieces.filter(({ isItem, node }) => !isItem || kept.has(node));
  return { document: { ...document, root: map, pieces, ...joined(document.things[0], pieces) }, originals };
}
