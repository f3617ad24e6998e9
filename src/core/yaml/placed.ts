import type { TextRange } from '../text/range';
import type { KeyNode, ListNode, MapNode, Pair, ScalarNode, ScalarStyle, ScalarValue, YamlNode } from './node';

/** Where a part of a text begins. When an edit in front of the part moves it, its nodes move with it, untouched. */
export interface Anchor {
  at: number;
}

/** For what is made anew with each reading, at places counted from the beginning of the text. */
export const TEXT_START: Readonly<Anchor> = Object.freeze({ at: 0 });

/** A place counted from an anchor. */
class Placed implements TextRange {
  private readonly from: number;
  private readonly to: number;

  constructor(private readonly anchor: Readonly<Anchor>, { start, end }: TextRange) {
    this.from = start;
    this.to = end;
  }

  get start(): number {
    return this.anchor.at + this.from;
  }

  get end(): number {
    return this.anchor.at + this.to;
  }
}

export class PlacedKey extends Placed implements KeyNode {
  constructor(anchor: Readonly<Anchor>, place: TextRange, readonly name: string) {
    super(anchor, place);
  }
}

export class PlacedMap extends Placed implements MapNode {
  readonly kind = 'map';

  constructor(anchor: Readonly<Anchor>, place: TextRange, readonly pairs: readonly Pair[]) {
    super(anchor, place);
  }
}

export class PlacedList extends Placed implements ListNode {
  readonly kind = 'list';

  constructor(anchor: Readonly<Anchor>, place: TextRange, readonly items: readonly YamlNode[]) {
    super(anchor, place);
  }
}

export class PlacedScalar extends Placed implements ScalarNode {
  readonly kind = 'scalar';

  constructor(anchor: Readonly<Anchor>, place: TextRange, readonly value: ScalarValue, readonly style: ScalarStyle) {
    super(anchor, place);
  }
}

/** The same content at another place, as an alias stands for what its anchor is. */
export function copyTo(node: YamlNode, anchor: Readonly<Anchor>, place: TextRange): YamlNode {
  if (node.kind === 'scalar') return new PlacedScalar(anchor, place, node.value, node.style);
  return node.kind === 'list' ? new PlacedList(anchor, place, node.items) : new PlacedMap(anchor, place, node.pairs);
}

/** The same tree once more, so that both can stand at places of their own. @param from the anchor of the node */
export function copyFrom(from: Readonly<Anchor>, node: YamlNode, to: Readonly<Anchor>): YamlNode {
  const place = ({ start, end }: TextRange): TextRange => ({ start: start - from.at, end: end - from.at });
  if (node.kind === 'scalar') return new PlacedScalar(to, place(node), node.value, node.style);
  if (node.kind === 'list') return new PlacedList(to, place(node), node.items.map((item) => copyFrom(from, item, to)));
  return new PlacedMap(to, place(node), node.pairs.map(({ key, value }) => ({ key: new PlacedKey(to, place(key), key.name), value: copyFrom(from, value, to) })));
}
