import { BYTE_ORDER_MARK } from '../../core/text/decode';
import type { LineIndex } from '../../core/text/lines';

/** A text by its lines, as YAML sees their layout: a byte order mark takes no room. Rows and columns count from zero. */
export class Rows {
  constructor(readonly text: string, private readonly lines: LineIndex) {}

  get count(): number {
    return this.lines.count;
  }

  at(offset: number): number {
    return this.lines.lineAt(offset);
  }

  /** The offset of the first column. */
  start(row: number): number {
    return this.lines.lineStart(row) + (row === 0 && this.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  }

  end(row: number): number {
    return Math.max(this.start(row), this.lines.lineEnd(row));
  }

  line(row: number): string {
    return this.text.slice(this.start(row), this.end(row));
  }

  /** The column of the first character; undefined for lines that say nothing: blank ones and comments. */
  indent(row: number): number | undefined {
    const start = this.start(row);
    for (let at = start; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE || code === TAB) continue;
      return code === LF || code === CR || code === HASH ? undefined : at - start;
    }
    return undefined;
  }

  /** Does the line begin with a dash that marks an item? Quick, for reading along long lists. */
  isItem(row: number, indent: number): boolean {
    const at = this.start(row) + indent;
    return this.text.charCodeAt(at) === DASH && !(this.text.charCodeAt(at + 1) > SPACE);
  }
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
