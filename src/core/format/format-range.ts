import type { PlanDocument } from '../model/document';
import type { TextEdit, TextRange } from '../text/range';
import { splitIntoPlainBlocks, type PlainBlock, type ListBlock } from '../yaml/blocks';
import { gapBefore, type Gap } from './comments';
import { formatDocument } from './format';
import type { Entry } from './layout';
import { lineEdits } from './line-edits';
import { isSound, itemIn, pairIn, rangeOf } from './parts';
import { NO_GAP, propertyOf, Reader, type Place } from './read-collection';
import { rootPlace } from './read-document';
import { Source } from './source';
import { unlessUnusual, unusual } from './unusual';
import { Writer } from './write';

/**
 * The same for those entries of the document, and items of its lists, that a range touches, each with the comments
 * above it. The keys of the document keep their order, and items their column, for the others stay as they are.
 */
export function formatRange(document: PlanDocument, range: TextRange): readonly TextEdit[] {
  const blocks = splitIntoPlainBlocks(document.yaml.text);
  const [first] = blocks ?? [];
  if (!blocks || !first) return [];
  const isAll = range.start <= rangeOf(first).start && document.text.slice(range.end).trim() === '';
  return isAll ? formatDocument(document).edits : new RangeFormatter(document, range).edits(blocks);
}

/** A part of the document that is formatted on its own. */
interface Unit extends TextRange {
  readonly block: PlainBlock;
  /** The list that it is an item of. */
  readonly list?: ListBlock;
  /** What comes before it in its map or list, of a list its last item; undefined at the beginning. */
  readonly previous?: Unit | undefined;
}

class RangeFormatter {
  private readonly source: Source;
  private readonly root: Place;
  private readonly lastLine: number;

  constructor(private readonly document: PlanDocument, private readonly range: TextRange) {
    const { lines } = document;
    this.source = new Source(document);
    this.root = rootPlace(document);
    // Where whole lines are selected, the range ends at the start of the next one.
    const last = lines.lineAt(range.end);
    this.lastLine = range.end > range.start && range.end === lines.lineStart(last) ? last - 1 : last;
  }

  edits(blocks: readonly PlainBlock[]): TextEdit[] {
    const near = blocks.filter((block, index) => this.isNear(rangeOf(block), index > 0 ? rangeOf(blocks[index - 1] ?? block) : undefined));
    return near
      .flatMap((block) => this.unitsOf(block, blocks[blocks.indexOf(block) - 1]))
      .filter((unit) => isSound(this.document, unit))
      .flatMap((unit) => unlessUnusual(() => this.patch(unit, this.columnOf(unit))) ?? []);
  }

  /** May the range touch it, or the comments above it? */
  private isNear({ end }: TextRange, previous: TextRange | undefined): boolean {
    return this.range.start <= end && (previous?.start ?? 0) <= this.range.end;
  }

  /** A list that the range covers is one unit, otherwise each of its items is. */
  private unitsOf(block: PlainBlock, before: PlainBlock | undefined): Unit[] {
    const { start, end } = rangeOf(block);
    const isCovered = this.range.start <= start && end <= this.range.end && isSound(this.document, { start, end });
    if (block.kind === 'entry' || isCovered) return [{ start, end, block, previous: before && lastUnit(before) }];
    return block.items.flatMap((item, index) => {
      const previous = block.items[index - 1];
      return this.isNear(item, previous) ? [{ ...itemUnit(block, item), previous: previous && itemUnit(block, previous) }] : [];
    });
  }

  private patch(unit: Unit, column: number): TextEdit[] {
    const { source, document } = this;
    const line = source.lineAt(unit.start);
    const first = this.firstLine(unit, line);
    const gap = first === line ? NO_GAP : gapBefore(source, first, line);
    const reader = new Reader(source, line);
    const entry = this.read(reader, unit, gap, column);
    if (first > this.lastLine || reader.line <= source.lineAt(this.range.start)) return [];
    return lineEdits(document.text, document.lines, { first, end: reader.line, lines: written(unit, gap, entry, column) });
  }

  private read(reader: Reader, unit: Unit, gap: Gap, column: number): Entry {
    const { block, list } = unit;
    const pair = pairIn(this.document, block) ?? unusual();
    if (!list) return reader.pair(pair, gap, this.root);
    const item = pair.value.kind === 'list' ? itemIn(pair.value.items, unit) : undefined;
    const place = { ...this.root, written: column, column, guide: propertyOf(this.root.guide, pair.key.name) };
    return reader.item(item ?? unusual(), unit.start + column, gap, place);
  }

  private columnOf({ list, start }: Unit): number {
    return list ? /^ */.exec(this.source.rest(start))?.[0].length ?? 0 : 0;
  }

  /** The line after what comes before the unit and its comments. What stands above the first key is about the document. */
  private firstLine({ list, previous }: Unit, line: number): number {
    if (!previous) return list ? Math.min(line, this.source.lineAt(list.key.start) + 1) : line;
    if (!isSound(this.document, previous)) return line;
    const reader = new Reader(this.source, this.source.lineAt(previous.start));
    const isRead = unlessUnusual(() => this.read(reader, previous, NO_GAP, this.columnOf(previous)));
    if (isRead && !list) reader.innerBlocks(0);
    return isRead ? reader.line : line;
  }
}

function lastUnit(block: PlainBlock): Unit {
  const last = block.kind === 'list' ? block.items[block.items.length - 1] : undefined;
  return block.kind === 'list' && last ? itemUnit(block, last) : { ...rangeOf(block), block };
}

function itemUnit(list: ListBlock, { start, end }: TextRange): Unit {
  return { start, end, block: list, list };
}

function written({ previous }: Unit, gap: Gap, entry: Entry, column: number): readonly string[] {
  const writer = new Writer();
  const apart = writer.blocks(gap.blocks, column, previous ? -1 : 0);
  writer.entry(entry, column, apart || (entry.blankBefore && previous !== undefined));
  return writer.lines;
}
