/** A stretch of text by UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: both zero-based, `character` in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text by positions, `end` exclusive. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces `start` to `end` by `text`; an insertion where both are equal. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

export function contains(outer: TextRange, offset: number): boolean {
  return outer.start <= offset && offset < outer.end;
}
