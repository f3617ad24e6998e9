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
