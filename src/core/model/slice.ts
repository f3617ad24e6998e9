import type { YamlNode } from '../yaml/node';
import { PlacedList, PlacedMap, TEXT_START } from '../yaml/placed';
import { contentOf, type Content, type PlanDocument } from './document';

/** A document with some of the items of its top-level lists only, and everything that stands outside these lists. */
export interface Slice {
  readonly document: PlanDocument;
  /** What the map and the lists of the slice stand for. */
  readonly originals: ReadonlyMap<YamlNode, YamlNode>;
}

/**
 * A list keeps its first item where it would be empty otherwise: an empty list is another mistake.
 *
 * @param items in the order of the text
 */
export function sliceOf(document: PlanDocument, items: readonly YamlNode[]): Slice {
  const { root } = document;
  if (!root) return { document, originals: new Map() };
  const originals = new Map<YamlNode, YamlNode>();
  const kept = new Set<YamlNode>();
  const pairs = root.pairs.map(({ key, value }) => {
    if (value.kind !== 'list') return { key, value };
    const some = items.filter((item) => value.start <= item.start && item.start <= value.end);
    const list = new PlacedList(TEXT_START, value, some.length > 0 ? some : value.items.slice(0, 1));
    for (const item of list.items) kept.add(item);
    originals.set(list, value);
    return { key, value: list };
  });
  const map = new PlacedMap(TEXT_START, root, pairs);
  originals.set(map, root);
  return { document: { ...document, root: map, ...contentOf(document.things[0], keptIn(document, kept)) }, originals };
}

/** What the values outside the lists hold, and the items that are kept. */
function keptIn({ sections }: PlanDocument, kept: ReadonlySet<YamlNode>): Content[] {
  return sections.flatMap(({ isList, nodes, contents }) => (isList ? indexesOf(kept, nodes).flatMap((index) => contents[index] ?? []) : contents));
}

/** Searching for a few beats asking each of thousands. */
function indexesOf(kept: ReadonlySet<YamlNode>, nodes: readonly YamlNode[]): number[] {
  if (kept.size < 50) return [...kept].map((node) => nodes.indexOf(node)).filter((index) => index >= 0);
  return nodes.flatMap((node, index) => (kept.has(node) ? [index] : []));
}
