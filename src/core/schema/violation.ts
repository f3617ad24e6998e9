import type { Shape } from '../model/shape';
import type { TextRange } from '../text/range';
import type { MapNode, YamlNode } from '../yaml/node';

/** A place where a document is not what its schema says, in the terms of the rules that report it. */
export interface Violation extends TextRange {
  readonly kind: ViolationKind;
  /** What the schema expects at the place; of a missing or unknown key, what it expects of the map. */
  readonly shape: Shape;
  /** The key that is missing or unknown, or that holds the wrong value; of a list item, the key of the list. */
  readonly key: string;
  /** The key that was meant by an unknown one. */
  readonly meant?: string;
  /** The wrong value. */
  readonly node?: YamlNode;
  /** The wrong value is an item of the list at `key`. */
  readonly isItem?: boolean;
  /** The map that misses a key or has one too many. */
  readonly map?: MapNode;
  /** The bound that a number breaks, with its comparison: `>= 0`. */
  readonly bound?: string;
}

export type ViolationKind =
  /** The document holds nothing. */
  | 'empty-document'
  | 'required' | 'unknown-key'
  /** A key without a value. */
  | 'empty'
  | 'type' | 'value' | 'bound' | 'format' | 'id-style' | 'decimal-comma';
