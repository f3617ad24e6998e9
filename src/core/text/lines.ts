import { changeBetween } from './change';
import type { Position, PositionRange, TextRange } from './range';

/** Where each line of a text starts; answers offset ↔ position. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  private readonly starts: Int32Array;

  /** @param previous the lines of the text before an edit; only saves time */
  constructor(private readonly text: string, previous?: LineIndex) {
    this.starts = previous ? previous.startsIn(text) : Int32Array.from(lineStarts(text, 0, text.length));
  }

  get count(): number {
    return this.starts.length;
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - (this.starts[line] ?? 0) };
  }

  range(range: TextRange): PositionRange {
    return { start: this.position(range.start), end: this.position(range.end) };
  }

  /** The offset of a position; a position past the end of its line or of the text is moved back to it. */
  offset(position: Position): number {
    const start = this.starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + position.character, this.lineEnd(position.line));
  }

  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The end of a line without its line break. */
  lineEnd(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > this.lineStart(line) && isLineBreak(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** The text of a line without its line break. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where lines start in another text, looking only at what differs; a CR before it may get or lose its LF. */
  private startsIn(text: string): Int32Array {
    const { start, oldEnd, newEnd } = changeBetween(this.text, text);
    const first = this.lineAt(Math.max(0, start - 1));
    const behind = this.lineAt(oldEnd) + 1;
    const by = newEnd - oldEnd;
    const from = this.starts[first] ?? 0;
    const between = lineStarts(text, from, behind < this.count ? (this.starts[behind] ?? 0) + by : text.length);
    const before = from === 0 ? 0 : first + 1;
    const moved = this.starts.subarray(behind + 1).map((at) => at + by);
    const starts = new Int32Array(before + between.length + moved.length);
    starts.set(this.starts.subarray(0, before));
    starts.set(between, before);
    starts.set(moved, before + between.length);
    return starts;
  }
}

/** Where lines start behind `from`, up to `to`. */
function lineStarts(text: string, from: number, to: number): number[] {
  const starts = from === 0 ? [0] : [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;

function isLineBreak(code: number): boolean {
  return code === LF || code === CR;
}
