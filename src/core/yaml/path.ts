import type { TextRange } from '../text/range';
import type { KeyNode, YamlNode } from './node';

/** The JSON pointer (RFC 6901) of the innermost key or value that covers the start of the range. */
export function pathAt(root: YamlNode | undefined, place: TextRange): string {
  return stepsAt(root, place.start).map(({ name }) => `/${escapePointer(name)}`).join('');
}

/** A step into a node: a key with its value, or an item by its number. */
export interface Step {
  readonly name: string;
  readonly key: KeyNode | undefined;
  readonly node: YamlNode;
}

/** The steps from the root to the innermost key or value that covers the offset. */
export function stepsAt(root: YamlNode | undefined, offset: number): Step[] {
  const steps: Step[] = [];
  for (let step = root && stepInto(root, offset); step; step = stepInto(step.node, offset)) steps.push(step);
  return steps;
}

function stepInto(node: YamlNode, offset: number): Step | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'list') {
    const index = indexAt(node.items, offset, (item) => item.start, (item) => Math.max(item.end, item.start + 1));
    const item = node.items[index];
    return item && { name: String(index), key: undefined, node: item };
  }
  const pair = node.pairs[indexAt(node.pairs, offset, ({ key }) => key.start, ({ key, value }) => Math.max(value.end, key.end + 1))];
  return pair && { name: pair.key.name, key: pair.key, node: pair.value };
}

/** The part that covers the offset, or -1. Only the empty item of a broken list may stand out of the order of the text. */
function indexAt<Part>(parts: readonly Part[], offset: number, startOf: (part: Part) => number, endOf: (part: Part) => number): number {
  const covers = (part: Part | undefined): boolean => part !== undefined && startOf(part) <= offset && offset < endOf(part);
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = parts[middle];
    if (part !== undefined && startOf(part) <= offset) low = middle;
    else high = middle - 1;
  }
  return covers(parts[low]) ? low : parts.findIndex(covers);
}

export function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}

export function pointerNames(pointer: string): string[] {
  return pointer.split('/').slice(1).map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}
