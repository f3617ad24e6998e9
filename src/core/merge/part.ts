import type { Plain } from '../yaml/plain';

/** A key with its value or an item of a list, as a stretch of text: `lead`, its indentation, `text`. */
export interface Part {
  /** What it is told apart by among its neighbours. */
  readonly identity: string;
  /** The blank lines and comments above it; in brackets the comma before it. */
  readonly lead: string;
  /** From its key or dash to the end of its last line. */
  readonly text: string;
  readonly data: Plain;
  /** Undefined where it can only be taken as a whole. */
  readonly inner: Inner | undefined;
}

/** The text of a part, taken apart: head, parts, tail. */
export interface Inner {
  readonly layout: Layout;
  /** Of the keys or dashes of its parts; 0 in brackets. */
  readonly column: number;
  readonly head: string;
  readonly parts: readonly Part[];
  readonly tail: string;
}

export interface Layout {
  readonly kind: 'map' | 'list';
  readonly inBrackets: boolean;
}

/** What a lead says beyond the space that it makes. */
export function saidIn(lead: string): string {
  return lead.replace(/^\s*,/, '').replace(/\s+/g, ' ').trim();
}
