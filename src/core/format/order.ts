import type { Guide } from '../schema/guide';
import type { Entry } from './layout';

/**
 * The entries of a map in the order of the schema. A key that the schema does not know follows the one that it followed
 * before. In a list item that begins behind its dash, what has a comment above cannot come first.
 */
export function inOrder(entries: readonly Entry[], guide: Guide | undefined, beginsBehindDash: boolean): readonly Entry[] {
  const sorted = sortedByGuide(entries, guide, ({ name }) => name ?? '');
  const order = beginsBehindDash ? beginningWithoutComment(sorted, guide) : sorted;
  const last = order[order.length - 1];
  const wouldTakeBlankLines = last !== entries[entries.length - 1] && last !== undefined && endsWithKeptLines(last);
  if (wouldTakeBlankLines || order.every((entry, index) => entry === entries[index])) return entries;
  return withBlankLines(order, entries);
}

/** Does it end with a text after `|+`, to which all blank lines below belong? */
function endsWithKeptLines({ value }: Entry): boolean {
  if (value.kind === 'text') return KEEPS_LINES.test(value.lines[0] ?? '');
  const last = value.kind === 'nothing' ? undefined : value.entries[value.entries.length - 1];
  return last?.kind === 'entry' && endsWithKeptLines(last);
}

export const KEEPS_LINES = /^[|>]\+/;

/** The first entry without a comment comes first, with those that follow it. */
function beginningWithoutComment(sorted: readonly Entry[], guide: Guide | undefined): readonly Entry[] {
  const isKnown = ({ name }: Entry): boolean => guide?.properties !== undefined && Object.hasOwn(guide.properties, name ?? '');
  const first = sorted.findIndex((entry, index) => entry.comments.length === 0 && (index === 0 || isKnown(entry)));
  const end = sorted.findIndex((entry, index) => index > first && isKnown(entry));
  const moved = sorted.slice(first, end < 0 ? undefined : end);
  return first > 0 ? [...moved, ...sorted.filter((entry) => !moved.includes(entry))] : sorted;
}

/** Everything with a name that the schema orders, keys of a map in brackets too. */
export function sortedByGuide<Named>(all: readonly Named[], guide: Guide | undefined, nameOf: (each: Named) => string): readonly Named[] {
  if (!guide?.properties || all.length < 2) return all;
  const ranks = new Map(Object.keys(guide.properties).map((name, index) => [name, index]));
  let rank = -1;
  const ranked = all.map((each) => {
    rank = ranks.get(nameOf(each)) ?? rank;
    return { each, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
}

/** A blank line moves with what has several lines; a single line leaves the one that set it apart from something longer. */
function withBlankLines(order: readonly Entry[], before: readonly Entry[]): Entry[] {
  const separated = before.some((entry) => entry.blankBefore && !isSingleLine(entry));
  const predecessors = new Map(before.map((entry, index) => [entry, before[index - 1]]));
  return order.map((entry, index) => ({ ...entry, blankBefore: keepsBlank(entry, predecessors.get(entry), order[index - 1], separated) }));
}

function keepsBlank(entry: Entry, old: Entry | undefined, now: Entry | undefined, separated: boolean): boolean {
  if (!old) return separated && !isSingleLine(entry);
  if (!entry.blankBefore || old === now || !isSingleLine(entry)) return entry.blankBefore;
  return now !== undefined && isSingleLine(old) === isSingleLine(now);
}

export function isSingleLine({ value }: Pick<Entry, 'value'>): boolean {
  return value.kind === 'nothing' || (value.kind === 'text' && value.lines.length === 1);
}
