import type { PlanDocument } from '../model/document';
import type { TextRange } from '../text/range';
import type { PlainBlock } from '../yaml/blocks';
import type { Pair, YamlNode } from '../yaml/node';

/** The text of a block, with the blank lines and comments below it. */
export function rangeOf(block: PlainBlock): TextRange {
  return block.kind === 'entry' ? block : { start: block.key.start, end: block.items[block.items.length - 1]?.end ?? block.key.end };
}

/** Is nothing wrong with the YAML of this part? A key that is there twice is wrong in both places. */
export function isSound({ yaml: { broken, problems } }: PlanDocument, { start, end }: TextRange): boolean {
  const isIn = (place: TextRange): boolean => start <= place.start && place.start < end;
  return !broken.some((range) => range.start < end && start < range.end)
    && !problems.some((problem) => isIn(problem) || (problem.first !== undefined && isIn(problem.first)));
}

/** The key that a block begins with; undefined where the tree has another one there, or more. */
export function pairIn({ root }: PlanDocument, block: PlainBlock): Pair | undefined {
  const { start, end } = rangeOf(block);
  const [pair, ...others] = root?.pairs.filter(({ key }) => start <= key.start && key.start < end) ?? [];
  return others.length === 0 && pair?.key.start === start ? pair : undefined;
}

/** The one item that a part of a list holds. The items of a sound list are in the order of the text. */
export function itemIn(items: readonly YamlNode[], { start, end }: TextRange): YamlNode | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  const next = items[low + 1];
  return item && item.start < end && (!next || next.start >= end) ? item : undefined;
}
