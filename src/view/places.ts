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

/** An edit at one spot: `start` to `end` became longer by `growth`, or shorter where that is negative. */
export interface Change extends TextRange {
  readonly growth: number;
}

/** What makes one text the other, as if one edit did it; undefined where they are the same. */
export function changeBetween(from: string, to: string): Change | undefined {
  if (from === to) return undefined;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++;
  return { start: head, end: from.length - tail, growth: to.length - from.length };
}

/** Where an offset is after the changes. */
export function after(changes: readonly Change[], offset: number): number {
  return changes.reduce((at, { start, end, growth }) => {
    if (at < start) return at;
    return at >= end ? at + growth : Math.min(at, end + growth);
  }, offset);
}

/** Where an offset was before the changes; what did not exist then was where the change began. */
export function before(changes: readonly Change[], offset: number): number {
  return changes.reduceRight((at, { start, end, growth }) => {
    if (at < start) return at;
    return at >= end + growth ? at - growth : Math.min(at, end);
  }, offset);
}
