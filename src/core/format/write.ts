import { KEEPS_LINES } from './order';
import type { Collection, CommentBlock, Entry, Kept } from './layout';

/** Lines that a layout is written to. */
export class Writer {
  readonly lines: string[] = [];
  /** The parts that were kept, each with the line that it begins in. */
  readonly keptParts: { readonly kept: Kept; readonly at: number }[] = [];
  /** After `|+`, a blank line would be part of the text. */
  private keepsBlankLines = false;

  /** Nothing in it is separated from what it begins with. */
  collection({ entries, between }: Collection, column: number): void {
    const start = this.lines.length;
    entries.forEach((entry, index) => {
      if (entry.kind === 'kept') return this.kept(entry);
      const apart = this.blocks(between[index] ?? [], column, start);
      this.entry(entry, column, this.lines.length > start && (entry.blankBefore || apart));
    });
    this.blocks(between[entries.length] ?? [], column, start);
  }

  entry(entry: Entry, column: number, blankBefore = entry.blankBefore): void {
    if (blankBefore) this.blank();
    for (const comment of entry.comments) this.put(column, comment);
    this.put(column, entry.head + entry.headComment);
    this.value(entry, column);
  }

  private kept(kept: Kept): void {
    this.keptParts.push({ kept, at: this.lines.length });
    for (const line of kept.lines) this.lines.push(line);
  }

  /** Comments on their own; says whether there are any. No blank line comes before what stands at line `start`. */
  blocks(blocks: readonly CommentBlock[], column: number, start: number): boolean {
    for (const { blankBefore, lines } of blocks) {
      if (blankBefore && this.lines.length > start) this.blank();
      for (const line of lines) this.put(column, line);
    }
    return blocks.length > 0;
  }

  private value({ value, head, headComment }: Entry, column: number): void {
    if (value.kind === 'nothing') return;
    if (value.kind === 'text') this.text(value.lines, value.isBelow, column);
    else if (head === '-' && headComment === '' && beginsPlainly(value)) this.behindDash(value, column);
    else this.collection(value, value.column ?? column + INDENT);
  }

  private text(lines: readonly string[], isBelow: boolean, column: number): void {
    const [first = '', ...others] = lines;
    if (isBelow) this.put(column, first);
    else this.join(` ${first}`);
    for (const line of others) this.put(column, line);
    this.keepsBlankLines = KEEPS_LINES.test(first);
  }

  /** `- key: value`: the collection begins in the line of the dash. */
  private behindDash(collection: Collection, column: number): void {
    const at = this.lines.length;
    this.collection(collection, column + INDENT);
    const [first = ''] = this.lines.splice(at, 1);
    this.lines[at - 1] += ` ${first.slice(column + INDENT)}`;
  }

  private join(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  private blank(): void {
    if (!this.keepsBlankLines) this.lines.push('');
  }

  private put(column: number, text: string): void {
    this.keepsBlankLines = false;
    this.lines.push(text === '' ? '' : ' '.repeat(column) + text);
  }
}

/** How much deeper the value of a key and the text of an item stand. */
export const INDENT = 2;

/** A line that much deeper. */
export function indent(line: string): string {
  return line === '' ? '' : ' '.repeat(INDENT) + line;
}

function beginsPlainly({ entries, between }: Collection): boolean {
  return entries[0]?.kind === 'entry' && entries[0].comments.length === 0 && (between[0] ?? []).length === 0;
}
