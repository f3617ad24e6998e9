import { lineBreakOf } from '../text/line-break';
import type { LineIndex } from '../text/lines';
import type { TextEdit } from '../text/range';

/** Lines that take the place of the lines from `first` to `end`; the line after the last line break counts as one. */
export interface Patch {
  readonly first: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The edits that a patch comes to. Lines that stay are not touched, and where only the indentation changes, nothing else is. */
export function lineEdits(text: string, index: LineIndex, patch: Patch): TextEdit[] {
  const before = Array.from({ length: patch.end - patch.first }, (_, line) => index.line(patch.first + line));
  const hunks = new LineDiff(before, patch.lines).hunks;
  return hunks.flatMap((hunk) => hunkEdits(text, index, patch.first, hunk, before, patch.lines));
}

interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Pairs the lines of two texts that say the same, indentation aside: from both ends, and in between around lines that
 * are there once in both, which in a plan are many. What cannot be paired is a hunk.
 */
class LineDiff {
  readonly hunks: Hunk[] = [];
  private readonly before: readonly string[];
  private readonly after: readonly string[];

  constructor(private readonly oldLines: readonly string[], private readonly newLines: readonly string[]) {
    this.before = oldLines.map(content);
    this.after = newLines.map(content);
    this.compare({ oldStart: 0, oldEnd: oldLines.length, newStart: 0, newEnd: newLines.length });
  }

  private compare(range: Hunk): void {
    let { oldStart, oldEnd, newStart, newEnd } = range;
    const head = oldStart;
    while (oldStart < oldEnd && newStart < newEnd && this.before[oldStart] === this.after[newStart]) { oldStart++; newStart++; }
    while (oldStart < oldEnd && newStart < newEnd && this.before[oldEnd - 1] === this.after[newEnd - 1]) { oldEnd--; newEnd--; }
    this.same(head, range.newStart, oldStart - head);
    if (oldStart < oldEnd || newStart < newEnd) this.inner({ oldStart, oldEnd, newStart, newEnd });
    this.same(oldEnd, newEnd, range.oldEnd - oldEnd);
  }

  private inner(range: Hunk): void {
    const anchors = this.anchors(range);
    if (anchors.length === 0) this.hunks.push(range);
    let { oldStart, newStart } = range;
    for (const [old, now] of anchors) {
      this.compare({ oldStart, oldEnd: old, newStart, newEnd: now });
      this.same(old, now, 1);
      oldStart = old + 1;
      newStart = now + 1;
    }
    if (anchors.length > 0) this.compare({ oldStart, oldEnd: range.oldEnd, newStart, newEnd: range.newEnd });
  }

  /** Paired lines, each a hunk of its own where the indentation differs. */
  private same(old: number, now: number, count: number): void {
    for (let each = 0; each < count; each++) {
      if (this.oldLines[old + each] !== this.newLines[now + each]) this.hunks.push({ oldStart: old + each, oldEnd: old + each + 1, newStart: now + each, newEnd: now + each + 1 });
    }
  }

  /** Lines that are there once in both, as many as keep their order. */
  private anchors({ oldStart, oldEnd, newStart, newEnd }: Hunk): [number, number][] {
    const old = onlyOnce(this.before, oldStart, oldEnd);
    const now = onlyOnce(this.after, newStart, newEnd);
    const pairs: [number, number][] = [];
    for (const [line, at] of old) {
      const other = now.get(line);
      if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
    }
    return longestRising(pairs);
  }
}

function content(line: string): string {
  return line.trim();
}

/** Where each line stands; -1 where it is there more than once. */
function onlyOnce(lines: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    places.set(line, places.has(line) || line === '' ? -1 : at);
  }
  return places;
}

/** The longest part of the pairs, ordered by their first number, in which the second one rises too. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, now], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const result: [number, number][] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) result.push(pair);
  }
  return result.reverse();
}

function hunkEdits(text: string, index: LineIndex, first: number, hunk: Hunk, before: readonly string[], after: readonly string[]): TextEdit[] {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  if (oldEnd - oldStart === newEnd - newStart) {
    return Array.from({ length: oldEnd - oldStart }, (_, line) => line)
      .flatMap((line) => lineEdit(index.lineStart(first + oldStart + line), before[oldStart + line] ?? '', after[newStart + line] ?? ''));
  }
  return [linesEdit(text, index, first + oldStart, first + oldEnd, after.slice(newStart, newEnd))];
}

function lineEdit(start: number, before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const old = before.length - before.trimStart().length;
  const now = after.length - after.trimStart().length;
  if (before.slice(old) === after.slice(now)) return [{ start, end: start + old, text: after.slice(0, now) }];
  return [{ start, end: start + before.length, text: after }];
}

/** The last line of a text has no line break, so what comes after it or goes with it brings one along. */
function linesEdit(text: string, index: LineIndex, first: number, end: number, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  if (end < index.count) return { start: index.lineStart(first), end: index.lineStart(end), text: lines.map((line) => line + lineBreak).join('') };
  if (first < index.count && lines.length > 0) return { start: index.lineStart(first), end: text.length, text: lines.join(lineBreak) };
  const start = first === 0 ? 0 : index.lineEnd(first - 1);
  return { start, end: text.length, text: lines.map((line) => lineBreak + line).join('') };
}
