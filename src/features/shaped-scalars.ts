import type { PlanDocument } from '../core/model/document';
import type { Shape } from '../core/model/shape';
import { kindShapes } from '../core/model/shapes.generated';
import type { TextRange } from '../core/text/range';
import type { ListNode, MapNode, ScalarNode, YamlNode } from '../core/yaml/node';

/** The map that a value stands in. */
export interface Surrounding {
  readonly shape: Shape;
  /** The key that leads to it, or to the list that it is an item of; empty for the document. */
  readonly key: string;
}

/** @param key that holds the value, or the list that it is an item of */
export type Visit = (node: ScalarNode, shape: Shape, key: string, inside: Surrounding) => void;

export interface Part {
  /** Only what touches this range. */
  readonly range?: TextRange;
  /** Only what such shapes hold. */
  readonly into?: (shape: Shape) => boolean;
}

/**
 * Visits the values that the schema knows, in the order of the text, without the empty ones. What an alias stands for is
 * visited where it is written.
 */
export function visitScalars(document: PlanDocument, visit: Visit, part: Part = {}): void {
  const { root, kind, text } = document;
  if (root && kind) new Walk(text, visit, part).map(root, { shape: kindShapes[kind], key: '' });
}

/** The shapes that hold a value of such a format, themselves or further inside. */
export function shapesLeadingTo(formats: ReadonlySet<string | undefined>): (shape: Shape) => boolean {
  const known = new Map<Shape, boolean>();
  const leads = (shape: Shape): boolean => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    const inner = [...Object.values(shape.properties ?? {}), ...(shape.items ? [shape.items] : [])];
    const answer = formats.has(shape.format) || inner.some(leads);
    known.set(shape, answer);
    return answer;
  };
  return leads;
}

class Walk {
  private readonly start: number;
  private readonly end: number;
  private readonly into: (shape: Shape) => boolean;

  constructor(private readonly text: string, private readonly visit: Visit, { range, into }: Part) {
    this.start = range?.start ?? 0;
    this.end = range?.end ?? text.length;
    this.into = into ?? (() => true);
  }

  map(map: MapNode, inside: Surrounding): void {
    const { pairs } = map;
    const { properties } = inside.shape;
    if (!properties) return;
    for (let at = firstNotBefore(pairs, ({ key, value }) => Math.max(key.end, value.end), this.start); at < pairs.length; at++) {
      const pair = pairs[at];
      if (!pair || pair.key.start > this.end) return;
      const shape = Object.hasOwn(properties, pair.key.name) ? properties[pair.key.name] : undefined;
      if (shape && this.into(shape)) this.value(pair.value, shape, pair.key.name, inside);
    }
  }

  private value(node: YamlNode, shape: Shape, key: string, inside: Surrounding): void {
    if (node.kind === 'scalar') this.scalar(node, shape, key, inside);
    else if (this.text[node.start] === '*') return;
    else if (node.kind === 'map') this.map(node, { shape, key });
    else if (shape.items) this.list(node, shape.items, key, inside);
  }

  private list({ items }: ListNode, shape: Shape, key: string, inside: Surrounding): void {
    for (let at = firstNotBefore(items, ({ end }) => end, this.start); at < items.length; at++) {
      const item = items[at];
      if (!item || item.start > this.end) return;
      this.value(item, shape, key, inside);
    }
  }

  private scalar(node: ScalarNode, shape: Shape, key: string, inside: Surrounding): void {
    if (node.value !== null && node.start <= this.end && node.end >= this.start) this.visit(node, shape, key, inside);
  }
}

/** Parts stand in the order of the text. */
function firstNotBefore<Item>(parts: readonly Item[], endOf: (part: Item) => number, offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part !== undefined && endOf(part) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
