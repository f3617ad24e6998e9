/** What makes one text of another: between `start` and `oldEnd` stands something else, up to `newEnd`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest stretch in which two texts differ. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const end = commonEnd(before, after, shorter - start);
  return { start, oldEnd: before.length - end, newEnd: after.length - end };
}

/** Comparing slices is much faster than comparing characters, which only have to tell where two slices differ. */
function commonStart(a: string, b: string, limit: number): number {
  let at = 0;
  while (at + SLICE <= limit && a.slice(at, at + SLICE) === b.slice(at, at + SLICE)) at += SLICE;
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonEnd(a: string, b: string, limit: number): number {
  let length = 0;
  const sliceOf = (text: string): string => text.slice(text.length - length - SLICE, text.length - length);
  while (length + SLICE <= limit && sliceOf(a) === sliceOf(b)) length += SLICE;
  while (length < limit && a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)) length++;
  return length;
}

const SLICE = 4096;
