import { BYTE_ORDER_MARK } from '../text/decode';
import type { PlanDocument } from '../model/document';

export interface CommentLine {
  readonly indent: number;
  readonly text: string;
}

/** The text of a document line by line; line breaks and a byte order mark are not part of any line. */
export class Source {
  readonly text: string;
  /** How many lines there are; a line break at the end begins none. */
  readonly lineCount: number;

  constructor(private readonly document: PlanDocument) {
    this.text = document.text;
    const { lines } = document;
    this.lineCount = lines.lineStart(lines.count - 1) === this.text.length ? lines.count - 1 : lines.count;
  }

  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.document.lines.lineEnd(line));
  }

  lineStart(line: number): number {
    const start = this.document.lines.lineStart(line);
    return start === 0 && this.text.startsWith(BYTE_ORDER_MARK) ? 1 : start;
  }

  lineAt(offset: number): number {
    return this.document.lines.lineAt(offset);
  }

  columnOf(offset: number): number {
    return offset - this.lineStart(this.lineAt(offset));
  }

  /** From a place to the end of its line. */
  rest(offset: number): string {
    return this.text.slice(offset, this.document.lines.lineEnd(this.lineAt(offset)));
  }

  isBlank(line: number): boolean {
    return line < this.lineCount && BLANK.test(this.line(line));
  }

  comment(line: number): CommentLine | undefined {
    const match = line < this.lineCount ? COMMENT.exec(this.line(line)) : null;
    return match ? { indent: match[1]?.length ?? 0, text: match[2] ?? '' } : undefined;
  }

  /** The first line from this one on that is neither blank nor a comment; `lineCount` where there is none. */
  contentLine(line: number): number {
    let at = line;
    while (at < this.lineCount && (this.isBlank(at) || this.comment(at))) at++;
    return at;
  }
}

const BLANK = /^[ \t]*$/;
const COMMENT = /^( *)(#[^]*?)[ \t]*$/;
