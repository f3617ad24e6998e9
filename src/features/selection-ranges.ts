import type { PlanDocument } from '../core/model/document';
import type { TextRange } from '../core/text/range';
import type { YamlNode } from '../core/yaml/node';
import { stepsAt, type Step } from '../core/yaml/path';
import { touches } from './thing-at';
import { wholeRange } from './whole-range';

/**
 * What a selection grows to, from the innermost range to the whole text: the word, the value, the key with its value, the
 * item, the list, the key of the list, and so on. Each range is larger than the one before.
 */
export function selectionRanges(document: PlanDocument, offset: number): TextRange[] {
  const { text, root } = document;
  const steps = stepsTouching(root, offset);
  const outer = root ? [{ start: 0, end: text.length }, wholeRange(text, root)] : [{ start: 0, end: text.length }];
  const ranges = [...outer, ...steps.flatMap((step) => rangesOf(text, step, offset)), ...wordAt(text, offset)];
  return nested(ranges, offset).reverse();
}

/** The end of a value touches it: there the cursor is when it has just been typed. */
function stepsTouching(root: YamlNode | undefined, offset: number): Step[] {
  const steps = stepsAt(root, offset);
  const before = stepsAt(root, Math.max(0, offset - 1));
  return before.length > steps.length ? before : steps;
}

/** From the outside in. */
function rangesOf(text: string, { key, node }: Step, offset: number): TextRange[] {
  const value = wholeRange(text, node);
  const dash = key ? undefined : itemStart(text, value.start);
  const outer = key ? [{ start: key.start, end: Math.max(key.end, value.end) }] : dash === undefined ? [] : [{ start: dash, end: value.end }];
  if (key && offset <= key.end) return [...outer, { start: key.start, end: key.end }];
  return [...outer, value, ...insideQuotes(node)];
}

/** Where the dash of a list item stands. */
function itemStart(text: string, at: number): number | undefined {
  const dash = /-[ \t]+$/.exec(text.slice(Math.max(0, at - LONGEST_DASH), at));
  return dash ? at - dash[0].length : undefined;
}

const LONGEST_DASH = 20;

function insideQuotes(node: YamlNode): TextRange[] {
  return node.kind === 'scalar' && node.style === 'quoted' ? [{ start: node.start + 1, end: node.end - 1 }] : [];
}

/** Letters and digits, for a sentence is edited by words; an id is one word. */
function wordAt(text: string, offset: number): TextRange[] {
  const from = Math.max(0, offset - LONGEST_WORD);
  return [...text.slice(from, offset + LONGEST_WORD).matchAll(WORD)]
    .map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }))
    .filter((range) => touches(range, offset)).slice(0, 1);
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*/gu;
const LONGEST_WORD = 200;

/** Only ranges around the offset, each inside the one before and smaller than it. */
function nested(ranges: readonly TextRange[], offset: number): TextRange[] {
  const chain: TextRange[] = [];
  for (const { start, end } of ranges) {
    const outer = chain.at(-1);
    const isInside = !outer || (outer.start <= start && end <= outer.end && end - start < outer.end - outer.start);
    if (isInside && start <= offset && offset <= end) chain.push({ start, end });
  }
  return chain;
}
