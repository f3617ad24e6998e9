import type { Shape } from '../model/shape';
import type { TextRange } from '../text/range';
import type { MapNode, ScalarValue } from '../yaml/node';

/** A place where a document is not what its schema says, in the terms of the rules that report it. */
export interface Violation extends TextRange {
  readonly kind: ViolationKind;
  /** What the schema expects at the place. */
  readonly shape: Shape;
  /** The key that is missing or unknown, or that holds the wrong value. */
  readonly key: string;
  /** The wrong value, where it is a scalar. */
  readonly value?: ScalarValue;
  /** The map that misses a key. */
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
