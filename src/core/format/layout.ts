/*
 * A document as its layout sees it: keys and items with the comments that belong to them. All texts are without the
 * indentation of the entry that they belong to.
 */

/** A block map or list. */
export interface Collection {
  readonly kind: 'map' | 'list';
  readonly entries: readonly (Entry | Kept)[];
  /** Comments that belong to no entry: before the first one, before the second one … and at the end. */
  readonly between: readonly (readonly CommentBlock[])[];
  /** Where its entries have to stay because one of them is kept; otherwise they stand where they belong. */
  readonly column?: number;
}

/** Comment lines without a blank line among them. */
export interface CommentBlock {
  readonly blankBefore: boolean;
  readonly lines: readonly string[];
}

/** A key with its value, or an item. */
export interface Entry {
  readonly kind: 'entry';
  /** Of a key; undefined for an item. */
  readonly name: string | undefined;
  readonly blankBefore: boolean;
  /** The comment lines above it, with a blank one where there is one among them. */
  readonly comments: readonly string[];
  /** `key:` or `-`. */
  readonly head: string;
  /** The comment behind the head where the value begins below, with the spaces before it. */
  readonly headComment: string;
  readonly value: Value;
}

export type Value = Nothing | TextLines | Collection;

export interface Nothing {
  readonly kind: 'nothing';
}

/** A scalar or a collection in brackets. */
export interface TextLines {
  readonly kind: 'text';
  /** With the comment behind them; the lines after the first one are indented as they stand below the entry. */
  readonly lines: readonly string[];
  /** Does the first line stand below the head? */
  readonly isBelow: boolean;
}

/** Lines that stay as they are, with the blank lines and comments before them. */
export interface Kept {
  readonly kind: 'kept';
  /** The line of the text that the first one is. */
  readonly first: number;
  readonly lines: readonly string[];
}
