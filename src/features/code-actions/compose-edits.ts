import type { TextEdit } from '../../core/text/range';

/** A stretch of the text after some edits: kept from before, or new. */
type Piece = { readonly kind: 'kept'; readonly start: number; readonly end: number } | { readonly kind: 'new'; readonly text: string };

/**
 * Edits that do at once what `first` does and then `second`, which speaks of the text after it. Both without overlaps
 * and in order.
 */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  if (first.length === 0) return [...second];
  const between = piecesOf(first);
  const after: Piece[] = [];
  let done = 0;
  for (const { start, end, text } of second) {
    after.push(...cut(between, done, start));
    after.push({ kind: 'new', text });
    done = end;
  }
  after.push(...cut(between, done, Infinity));
  return editsOf(after);
}

function piecesOf(edits: readonly TextEdit[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push({ kind: 'kept', start: done, end: start }, { kind: 'new', text });
    done = end;
  }
  pieces.push({ kind: 'kept', start: done, end: Infinity });
  return pieces.filter((piece) => lengthOf(piece) > 0);
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'kept' ? piece.end - piece.start : piece.text.length;
}

/** The pieces between two offsets of the text that they make. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
    at += lengthOf(piece);
    if (start >= end) return [];
    return piece.kind === 'kept' ? [{ kind: 'kept', start: piece.start + start, end: piece.start + end }] : [{ kind: 'new', text: piece.text.slice(start, end) }];
  });
}

/** What is between two kept stretches is replaced by the new text between them. */
function editsOf(pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let [done, text] = [0, ''];
  for (const piece of pieces) {
    if (piece.kind === 'new') text += piece.text;
    else {
      if (piece.start > done || text !== '') edits.push({ start: done, end: piece.start, text });
      [done, text] = [piece.end, ''];
    }
  }
  return edits;
}
