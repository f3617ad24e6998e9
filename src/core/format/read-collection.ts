import type { Guide } from '../schema/guide';
import type { ListNode, MapNode, Pair, YamlNode } from '../yaml/node';
import { commentBlocks, gapBefore, innerEnd, type Gap } from './comments';
import type { Collection, CommentBlock, Entry, Value } from './layout';
import { inOrder, isSingleLine } from './order';
import { isProse } from './prose';
import { MAYBE_COMMENT, readText } from './read-text';
import type { Source } from './source';
import { unusual } from './unusual';
import { INDENT } from './write';

/** Where an entry stands and what the schema says of it. */
export interface Place {
  /** The column of its key or dash as it is written. */
  readonly written: number;
  /** The column that it is going to stand in. */
  readonly column: number;
  /** Of the value. */
  readonly guide: Guide | undefined;
  /** Is the value, or each text in it, running text that may be filled? */
  readonly isProse: boolean;
}

/** Reads a text from top to bottom, led by its tree; where the two do not agree, the layout is an unusual one. */
export class Reader {
  /** The line after what is read. */
  line: number;

  constructor(readonly source: Source, line: number) {
    this.line = line;
  }

  /** A gap, and then a key with its value. `place` is that of the map. */
  pair(pair: Pair, gap: Gap, place: Place): Entry {
    const { source } = this;
    const { key } = pair;
    COLON.lastIndex = key.end;
    if (!COLON.test(source.text)) unusual();
    const after = COLON.lastIndex;
    const { written, column } = place;
    const inner = { written, column, guide: propertyOf(place.guide, key.name), isProse: isProse(key.name, place) };
    return this.entry(key.name, `${source.text.slice(key.start, key.end)}:`, after, pair.value, gap, inner);
  }

  /** The dash at `dash` and its item. `place` is that of the list. */
  item(item: YamlNode, dash: number, gap: Gap, place: Place): Entry {
    if (!/^-(?: |$)/.test(this.source.rest(dash))) unusual();
    return this.entry(undefined, '-', dash + 1, item, gap, { ...place, guide: place.guide?.items, isProse: false });
  }

  /** The blank lines and comments before an entry that begins in its own line. */
  gap(): Gap {
    const next = this.source.contentLine(this.line);
    const gap = gapBefore(this.source, this.line, next);
    this.line = next;
    return gap;
  }

  private entry(name: string | undefined, head: string, after: number, node: YamlNode, gap: Gap, place: Place): Entry {
    const headLine = this.source.lineAt(after);
    const { value, headComment } = this.value(node, head, after, place);
    if (this.line <= headLine) unusual();
    // The blank line below a comment that stands apart is the comment's.
    const blankBefore = gap.blankBefore && (gap.blocks.length === 0 || !isSingleLine({ value }));
    return { kind: 'entry', name, head, headComment, value, comments: gap.comments, blankBefore };
  }

  private value(node: YamlNode, head: string, after: number, place: Place): { value: Value; headComment: string } {
    const { source } = this;
    const headLine = source.lineAt(after);
    if (isNothing(node)) return { headComment: this.headComment(after), value: this.nothing(headLine + 1, place) };
    if (node.kind === 'scalar' || FLOW.test(source.text[node.start] ?? '')) {
      const read = readText(source, node, head, after, place);
      this.line = read.end;
      return read;
    }
    const behindDash = beginsInLine(source, after);
    const headComment = behindDash ? '' : this.headComment(after);
    if (behindDash && head !== '-') unusual();
    if (!behindDash) this.line = headLine + 1;
    const first = behindDash ? after + (/^ */.exec(source.rest(after))?.[0].length ?? 0) : undefined;
    return { headComment, value: node.kind === 'map' ? this.map(node, first, place) : this.list(node, first, place) };
  }

  headComment(after: number): string {
    const match = MAYBE_COMMENT.exec(this.source.rest(after)) ?? unusual();
    return match[1] ?? '';
  }

  /** Comments below an empty value that are indented deeper are what is to stand there later. */
  private nothing(line: number, { written }: Place): Value {
    this.line = line;
    const blocks = this.innerBlocks(written);
    return blocks.length === 0 ? { kind: 'nothing' } : { kind: 'list', entries: [], between: [blocks] };
  }

  /** @param first where it begins in the line of a dash */
  private map(map: MapNode, first: number | undefined, outer: Place): Collection {
    const written = this.source.columnOf(map.pairs[0]?.key.start ?? map.start);
    const place = { ...outer, written, column: outer.column + INDENT };
    const between: (readonly CommentBlock[])[] = [];
    const entries = map.pairs.map((pair, index) => {
      const gap = this.gapAt(pair.key.start, index === 0 ? first : undefined, written);
      between.push(gap.blocks);
      return this.pair(pair, gap, place);
    });
    between.push(this.innerBlocks(outer.written));
    return { kind: 'map', entries: inOrder(entries, place.guide, first !== undefined), between };
  }

  private list(list: ListNode, first: number | undefined, outer: Place): Collection {
    const written = this.source.columnOf(first ?? this.nextDash());
    const place = { ...outer, written, column: outer.column + INDENT };
    const between: (readonly CommentBlock[])[] = [];
    const entries = list.items.map((item, index) => {
      const dash = index === 0 && first !== undefined ? first : this.nextDash();
      const gap = this.gapAt(dash, index === 0 ? first : undefined, written);
      between.push(gap.blocks);
      return this.item(item, dash, gap, place);
    });
    between.push(this.innerBlocks(outer.written));
    return { kind: 'list', entries, between };
  }

  /** Where the first text after the gap begins. */
  nextDash(): number {
    const { source } = this;
    const line = source.contentLine(this.line);
    return line < source.lineCount ? source.lineStart(line) + (/^ */.exec(source.line(line))?.[0].length ?? 0) : unusual();
  }

  gapAt(start: number, first: number | undefined, column: number): Gap {
    if (first !== undefined) return start === first ? NO_GAP : unusual();
    const gap = this.gap();
    const { source } = this;
    if (source.lineAt(start) !== this.line || source.columnOf(start) !== column) unusual();
    if (!/^ *$/.test(source.text.slice(source.lineStart(this.line), start))) unusual();
    return gap;
  }

  /** The comments at the end of a collection whose entries all stand deeper than `column`, or of nothing. */
  innerBlocks(column: number): CommentBlock[] {
    const end = innerEnd(this.source, this.line, column);
    const { blocks } = commentBlocks(this.source, this.line, end);
    this.line = end;
    return blocks;
  }
}

export const NO_GAP: Gap = { blocks: [], comments: [], blankBefore: false };

const COLON = / *:(?= |\r?$)/my;
const FLOW = /[[{*&!]/;

function beginsInLine(source: Source, after: number): boolean {
  return /^ *[^ #]/.test(source.rest(after));
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null && node.start === node.end;
}

export function propertyOf(guide: Guide | undefined, name: string): Guide | undefined {
  return guide?.properties && Object.hasOwn(guide.properties, name) ? guide.properties[name] : undefined;
}
