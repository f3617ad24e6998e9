import type { TextRange } from '../text/range';

/** What a YAML document holds, each part with its place. Aliases are already replaced by what they stand for. */
export type YamlNode = MapNode | ListNode | ScalarNode;

export interface MapNode extends TextRange {
  readonly kind: 'map';
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: KeyNode;
  readonly value: YamlNode;
}

/** A key as written, so that `2018` stays "2018". */
export interface KeyNode extends TextRange {
  readonly name: string;
}

export interface ListNode extends TextRange {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface ScalarNode extends TextRange {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  readonly style: ScalarStyle;
}

export type ScalarValue = string | number | boolean | null;
export type ScalarStyle = 'plain' | 'quoted' | 'block';

/** The value of the first pair with this key. */
export function valueOf(map: MapNode, key: string): YamlNode | undefined {
  return pairOf(map, key)?.value;
}

export function pairOf(map: MapNode, key: string): Pair | undefined {
  for (const pair of map.pairs) if (pair.key.name === key) return pair;
  return undefined;
}

/** A copy of the node, `by` characters further on. */
export function moveNode<Node extends YamlNode>(node: Node, by: number): Node;
export function moveNode(node: YamlNode, by: number): YamlNode {
  const place = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...place };
  if (node.kind === 'list') return { ...node, ...place, items: node.items.map((item) => moveNode(item, by)) };
  return { ...node, ...place, pairs: node.pairs.map((pair) => movePair(pair, by)) };
}

function movePair(pair: Pair, by: number): Pair {
  const key = { ...pair.key, start: pair.key.start + by, end: pair.key.end + by };
  return { key, value: moveNode(pair.value, by) };
}
