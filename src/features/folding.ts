import type { PlanDocument } from '../core/model/document';

/** Lines that fold away behind the first one; zero-based, the last one included. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind: 'block' | 'comment' | 'region';
}

/**
 * What folds: everything that is indented below a line, lists also where they are not indented, texts of several lines,
 * comments of several lines, and `# region` to `# endregion`. By lines alone, so that broken YAML folds too.
 */
export function folds({ lines }: PlanDocument): Fold[] {
  const folder = new Folder();
  for (let line = 0; line < lines.count; line++) folder.take(line, lines.line(line));
  return folder.finish();
}

interface OpenBlock {
  readonly line: number;
  readonly depth: number;
}

class Folder {
  private readonly folds: Fold[] = [];
  private readonly open: OpenBlock[] = [];
  private readonly regions: number[] = [];
  private comment: { readonly start: number; readonly end: number } | undefined;
  private lastContent = -1;
  /** Inside a block scalar: lines indented deeper than this are its text. */
  private textBelow: number | undefined;

  take(line: number, text: string): void {
    const indent = text.search(/\S/);
    if (indent < 0) return;
    if (this.textBelow !== undefined && indent > this.textBelow) return void (this.lastContent = line);
    this.textBelow = undefined;
    if (text[indent] === '#') return this.takeComment(line, text.slice(indent));
    this.endComment();
    this.takeContent(line, text, indent);
  }

  finish(): Fold[] {
    this.endComment();
    this.closeTo(-1);
    return this.folds.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private takeContent(line: number, text: string, indent: number): void {
    const dashes = /^(?:- *)*/.exec(text.slice(indent))?.[0] ?? '';
    const isItem = /^-(?:\s|$)/.test(text.slice(indent));
    const depth = 2 * indent + (isItem ? 1 : 0);
    this.closeTo(depth);
    this.open.push({ line, depth });
    this.lastContent = line;
    if (BLOCK_SCALAR.test(text)) this.textBelow = isItem && text.includes(':') ? indent + dashes.length : indent;
  }

  /** Ends the blocks that a line of this depth does not belong to. */
  private closeTo(depth: number): void {
    for (let block = this.open.at(-1); block && block.depth >= depth; block = this.open.at(-1)) {
      this.open.pop();
      if (this.lastContent > block.line) this.folds.push({ start: block.line, end: this.lastContent, kind: 'block' });
    }
  }

  private takeComment(line: number, text: string): void {
    if (/^#\s*region\b/.test(text)) return this.startRegion(line);
    if (/^#\s*endregion\b/.test(text)) return this.endRegion(line);
    if (this.comment && this.comment.end !== line - 1) this.endComment();
    this.comment = { start: this.comment?.start ?? line, end: line };
  }

  private endComment(): void {
    if (this.comment && this.comment.end > this.comment.start) this.folds.push({ ...this.comment, kind: 'comment' });
    this.comment = undefined;
  }

  private startRegion(line: number): void {
    this.endComment();
    this.regions.push(line);
  }

  private endRegion(line: number): void {
    this.endComment();
    const start = this.regions.pop();
    if (start !== undefined) this.folds.push({ start, end: line, kind: 'region' });
  }
}

/** `text: |`, `- >-`, with what may stand behind. */
const BLOCK_SCALAR = /(?:^|[:-]\s)\s*(?:[&!]\S+\s+)*[|>][-+\d]{0,2}\s*(?:\s#.*)?$/;
