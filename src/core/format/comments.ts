import type { CommentBlock } from './layout';
import type { Source } from './source';

/** The comments of a stretch of blank lines and comments, as far as they were asked for. */
export interface Gap {
  /** Comments that keep their place, whatever becomes of the entries around them. */
  readonly blocks: readonly CommentBlock[];
  /** Comments that belong to what follows, with blank lines among them. */
  readonly comments: readonly string[];
  /** Is there a blank line before what follows and its comments? */
  readonly blankBefore: boolean;
}

/** What stands between two entries: a comment right above an entry is about that entry, one set apart is about neither. */
export function gapBefore(source: Source, first: number, next: number): Gap {
  const { blocks, endsBlank } = commentBlocks(source, first, next);
  const last = endsBlank ? blocks.length : blocks.length - 1;
  const ignoring = blocks.findIndex(({ lines }) => lines.some((line) => IGNORE.test(line)));
  const own = Math.max(0, ignoring < 0 ? last : Math.min(last, ignoring));
  const comments = blocks.slice(own).flatMap(({ lines }, index) => (index > 0 ? ['', ...lines] : lines));
  return {
    blocks: blocks.slice(0, own),
    comments: endsBlank && comments.length > 0 ? [...comments, ''] : comments,
    blankBefore: comments.length > 0 ? blocks[own]?.blankBefore ?? false : endsBlank,
  };
}

/** All comments from line `first` to line `next`. */
export function commentBlocks(source: Source, first: number, next: number): { blocks: CommentBlock[]; endsBlank: boolean } {
  const blocks: { blankBefore: boolean; lines: string[] }[] = [];
  let blank = false;
  let isOpen = false;
  for (let line = first; line < next; line++) {
    const comment = source.comment(line);
    if (comment && isOpen) blocks[blocks.length - 1]?.lines.push(comment.text);
    else if (comment) blocks.push({ blankBefore: blank, lines: [comment.text] });
    isOpen = comment !== undefined;
    blank = !comment;
  }
  return { blocks, endsBlank: blank };
}

/**
 * The line up to which the comments after an entry are part of it: as long as they are indented deeper than `column`.
 * A comment that ignores a rule is about the next entry, wherever it stands.
 */
export function innerEnd(source: Source, first: number, column: number): number {
  const next = source.contentLine(first);
  let end = first;
  for (let line = first; line < next; line++) {
    const comment = source.comment(line);
    if (!comment) continue;
    if (comment.indent <= column || (next < source.lineCount && IGNORE.test(comment.text))) break;
    end = line + 1;
  }
  return end;
}

/** What core/ignore.ts reads as an exception for the item below. */
export const IGNORE = /^#[ \t]*planwerk-ignore(?![\w-])/;
