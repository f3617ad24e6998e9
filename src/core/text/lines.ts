import type { Position, PositionRange, TextRange } from './range';

/** Where each line of a text starts; answers offset ↔ position. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
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
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
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
