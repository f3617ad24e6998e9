import type { PlanDocument } from '../model/document';
import { guides } from '../schema/guide.generated';
import type { TextRange } from '../text/range';
import type { PlainBlock, ListBlock } from '../yaml/blocks';
import { commentBlocks, IGNORE, type Gap } from './comments';
import type { Collection, CommentBlock, Entry, Kept } from './layout';
import { isSound, itemIn, pairIn, rangeOf } from './parts';
import { Reader, propertyOf, type Place } from './read-collection';
import { Source } from './source';
import { unlessUnusual, unusual } from './unusual';

export interface ReadDocument {
  /** The lines before the first key that stay first. */
  readonly header: readonly string[];
  readonly root: Collection;
  /** Where the kept parts stand. */
  readonly left: readonly TextRange[];
}

export function readDocument(document: PlanDocument, blocks: readonly PlainBlock[]): ReadDocument {
  return new DocumentReader(document).read(blocks);
}

/** Where the keys of a document stand. */
export function rootPlace({ kind }: PlanDocument): Place {
  return { written: 0, column: 0, guide: kind && guides[kind], isProse: false };
}

/** Reads block by block, so that one whose layout cannot be known leaves the others alone. */
class DocumentReader {
  private readonly source: Source;
  private readonly reader: Reader;
  private readonly place: Place;
  private readonly left: TextRange[] = [];

  constructor(private readonly document: PlanDocument) {
    this.source = new Source(document);
    this.reader = new Reader(this.source, 0);
    this.place = rootPlace(document);
  }

  read(blocks: readonly PlainBlock[]): ReadDocument {
    const between: (readonly CommentBlock[])[] = [];
    const { header, comments } = this.header(blocks);
    const entries = blocks.map((block, index) => {
      const next = blocks[index + 1];
      const { part, before } = this.part(block, next ? rangeOf(next).start : this.source.text.length);
      between.push(index === 0 ? [] : before);
      return index === 0 && part.kind === 'entry' ? { ...part, comments, blankBefore: false } : part;
    });
    between.push(commentBlocks(this.source, this.reader.line, this.source.lineCount).blocks);
    const first = entries[0]?.kind === 'kept' ? comments : [];
    return { header: [...header, ...first], root: { kind: 'map', entries, between }, left: this.left };
  }

  /** A comment before the first key is about the document, unless it says that it is about what is below it. */
  private header(blocks: readonly PlainBlock[]): { header: readonly string[]; comments: readonly string[] } {
    const next = this.source.lineAt(blocks[0] ? rangeOf(blocks[0]).start : 0);
    const lines: string[] = [];
    for (let line = 0; line < next; line++) {
      const text = this.source.comment(line)?.text ?? this.source.line(line).trim();
      if (text !== '' || (lines.length > 0 && lines[lines.length - 1] !== '')) lines.push(text);
    }
    const own = lines.findIndex((line) => IGNORE.test(line));
    this.reader.line = next;
    return own < 0 ? { header: lines, comments: [] } : { header: lines.slice(0, own), comments: lines.slice(own) };
  }

  private part(block: PlainBlock, end: number): { part: Entry | Kept; before: readonly CommentBlock[] } {
    const first = this.reader.line;
    const pair = pairIn(this.document, block);
    if (pair && isSound(this.document, rangeOf(block))) {
      const read = this.attempt((gap) => this.reader.pair(pair, gap, this.place));
      if (read) return read;
    }
    const list = pair && block.kind === 'list' ? this.attempt((gap) => this.list(block, gap)) : undefined;
    return list ?? { part: this.kept(first, rangeOf(block).start, end), before: [] };
  }

  /** Undefined where the layout is unusual; then nothing is read. */
  private attempt(read: (gap: Gap) => Entry): { part: Entry; before: readonly CommentBlock[] } | undefined {
    const { reader } = this;
    const first = reader.line;
    const left = this.left.length;
    const part = unlessUnusual(() => {
      const gap = reader.gap();
      return { part: read(gap), before: gap.blocks };
    });
    if (part) return part;
    this.left.length = left;
    reader.line = first;
    return undefined;
  }

  private kept(first: number, start: number, end: number): Kept {
    const { source, reader } = this;
    const next = end < source.text.length ? source.lineAt(end) : source.lineCount;
    reader.line = next;
    this.left.push({ start, end });
    return { kind: 'kept', first, lines: Array.from({ length: next - first }, (_, line) => source.line(first + line)) };
  }

  /** A list with items that have to be kept: then all of them stay in their column. */
  private list(block: ListBlock, gap: Gap): Entry {
    const { source, reader } = this;
    const name = source.text.slice(block.key.start, block.key.end);
    const head = /^ *:/.exec(source.rest(block.key.end)) ?? unusual();
    const headComment = reader.headComment(block.key.end + head[0].length);
    reader.line = source.lineAt(block.key.start) + 1;
    const written = /^ */.exec(source.rest(block.items[0]?.start ?? 0))?.[0].length ?? 0;
    const place = { ...this.place, written, column: written, guide: propertyOf(this.place.guide, name) };
    const between: (readonly CommentBlock[])[] = [];
    const entries = block.items.map((item, index) => {
      const { part, before } = this.item(block, item, index, place);
      between.push(before);
      return part;
    });
    between.push(reader.innerBlocks(0));
    return {
      kind: 'entry', name, head: `${name}:`, headComment, value: { kind: 'list', entries, between, column: written },
      comments: gap.comments, blankBefore: gap.blankBefore,
    };
  }

  private item(block: ListBlock, range: TextRange, index: number, place: Place): { part: Entry | Kept; before: readonly CommentBlock[] } {
    const first = this.reader.line;
    const list = pairIn(this.document, block)?.value;
    const node = list?.kind === 'list' && isSound(this.document, range) ? itemIn(list.items, range) : undefined;
    const read = node && this.attempt((gap) => {
      const dash = this.source.lineStart(this.reader.line) + place.written;
      return this.reader.item(node, dash, gap, place);
    });
    return read ?? { part: this.kept(first, range.start, block.items[index + 1]?.start ?? rangeOf(block).end), before: [] };
  }
}
