import type { TextRange } from '../core/text/range';

/** The smallest place that holds the offset; where none does, the smallest that ends there. */
export function innermost<Place extends TextRange>(places: readonly Place[], offset: number): Place | undefined {
  return smallest(places.filter(({ start, end }) => start <= offset && offset < end))
    ?? smallest(places.filter(({ end }) => end === offset));
}

function smallest<Place extends TextRange>(places: readonly Place[]): Place | undefined {
  let found: Place | undefined;
  for (const place of places) if (!found || place.end - place.start < found.end - found.start) found = place;
  return found;
}

/** Where the cursor means to be: in the indentation or before the dash of a line, it is what the line begins with. */
export function meantOffset(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = /^[ \t-]*/.exec(text.slice(lineStart, lineStart + 1000))?.[0].length ?? 0;
  return Math.max(offset, lineStart + before);
}

/** Where a place of one text is in another that was edited at one spot: before the edit, or moved by it. */
export function movedOffset(offset: number, from: string, to: string): number {
  if (from === to) return offset;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  if (offset <= head) return offset;
  let tail = 0;
  while (tail < shorter - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++;
  return offset >= from.length - tail ? offset + to.length - from.length : Math.min(offset, to.length - tail);
}
