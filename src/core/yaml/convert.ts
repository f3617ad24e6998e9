import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair as LibraryPair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextRange } from '../text/range';
import type { KeyNode, Pair, ScalarNode, ScalarStyle, ScalarValue, YamlNode } from './node';
import { copyTo, PlacedKey, PlacedList, PlacedMap, PlacedScalar, type Anchor } from './placed';
import type { YamlProblem } from './problem';

/** A part's tree in Planwerk's own, smaller nodes, with what is wrong beyond the syntax at places counted from the part. */
export interface Converted {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly hasAnchors: boolean;
}

export function convert(contents: ParsedNode | null, source: string, anchor: Anchor): Converted {
  const converter = new Converter(source, anchor);
  const root = contents ? converter.node(contents, 0) : undefined;
  return { root, problems: converter.problems, hasAnchors: converter.hasAnchors };
}

/** No planning document nests deeper; what does is an attack or an accident. */
const MAX_DEPTH = 100;
/** How many nodes all aliases of a document may stand for together, so that a few lines cannot become gigabytes. */
const MAX_ALIASED_NODES = 10_000;

const COLON = /\s*:/y;

interface Anchored {
  readonly node: YamlNode;
  readonly size: number;
}

class Converter {
  readonly problems: YamlProblem[] = [];
  hasAnchors = false;
  private readonly anchors = new Map<string, Anchored>();
  private aliasedNodes = 0;
  private count = 0;

  constructor(private readonly source: string, private readonly anchor: Anchor) {}

  node(node: Node, depth: number): YamlNode {
    if (depth > MAX_DEPTH) return this.refuse(node, 'too-deep');
    const before = this.count++;
    const own = this.convertKind(node, depth);
    const anchor = isAlias(node) ? undefined : (node as Scalar).anchor;
    if (anchor !== undefined) {
      this.hasAnchors = true;
      this.anchors.set(anchor, { node: own, size: this.count - before });
    }
    return own;
  }

  private convertKind(node: Node, depth: number): YamlNode {
    if (isMap(node)) return new PlacedMap(this.anchor, placeOf(node), this.pairs(node, depth));
    if (isSeq(node)) return new PlacedList(this.anchor, placeOf(node), this.items(node, depth));
    if (isScalar(node)) return this.scalar(node);
    return this.alias(node as Alias);
  }

  private items(list: YAMLSeq, depth: number): YamlNode[] {
    return list.items.map((item) => this.item(item as Node | LibraryPair, list, depth));
  }

  /** A flow list may hold a bare `key: value`; the library keeps it as a map. */
  private item(item: Node | LibraryPair | null, list: Node, depth: number): YamlNode {
    return item && 'range' in item ? this.node(item, depth + 1) : this.nothing(placeOf(list).start);
  }

  private pairs(map: YAMLMap, depth: number): Pair[] {
    const seen = new Map<string, TextRange>();
    const pairs: Pair[] = [];
    for (const pair of map.items as LibraryPair<Node | null, Node | null>[]) {
      const key = this.key(pair.key);
      if (!key || !pair.key) continue;
      const place = placeOf(pair.key);
      this.checkKey(key.name, place, seen);
      pairs.push({ key, value: pair.value ? this.node(pair.value, depth + 1) : this.nothing(this.afterColon(place.end)) });
    }
    return pairs;
  }

  /** A map or list as a key has no meaning in a plan. */
  private key(key: Node | null): KeyNode | undefined {
    if (!key) return undefined;
    const place = placeOf(key);
    if (isScalar(key)) return this.scalarKey(key, place);
    this.problems.push({ cause: 'complex-key', ...place });
    return undefined;
  }

  private scalarKey(key: Scalar, place: TextRange): KeyNode | undefined {
    const name = typeof key.value === 'string' ? key.value : this.text(place);
    if (name !== '') return new PlacedKey(this.anchor, place, name);
    this.problems.push({ cause: 'empty-key', start: place.start, end: Math.max(place.end, place.start + 1) });
    return undefined;
  }

  private checkKey(name: string, place: TextRange, seen: Map<string, TextRange>): void {
    const first = seen.get(name);
    if (name === '<<') this.problems.push({ cause: 'merge-key', ...place });
    else if (first) this.problems.push({ cause: 'duplicate-key', name, first, ...place });
    else seen.set(name, place);
  }

  private scalar(scalar: Scalar): ScalarNode {
    const place = placeOf(scalar);
    return new PlacedScalar(this.anchor, place, this.value(scalar.value, place), styleOf(scalar.type));
  }

  private value(value: unknown, place: TextRange): ScalarValue {
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return this.text(place);
  }

  private alias(alias: Alias): YamlNode {
    const place = placeOf(alias);
    const anchored = this.anchors.get(alias.source);
    this.hasAnchors = true;
    if (!anchored) return this.refuse(alias, 'unresolved-alias', alias.source);
    this.aliasedNodes += anchored.size;
    this.count += anchored.size;
    if (this.aliasedNodes > MAX_ALIASED_NODES) return this.refuse(alias, 'alias-expansion', alias.source);
    return copyTo(anchored.node, this.anchor, place);
  }

  private refuse(node: Node, cause: YamlProblem['cause'], name?: string): ScalarNode {
    const place = placeOf(node);
    if (!this.problems.some((problem) => problem.cause === cause && cause !== 'unresolved-alias')) {
      const end = cause === 'too-deep' ? place.start + 1 : place.end;
      this.problems.push({ cause, start: place.start, end, ...(name === undefined ? {} : { name }) });
    }
    return new PlacedScalar(this.anchor, place, null, 'plain');
  }

  private nothing(at: number): ScalarNode {
    return new PlacedScalar(this.anchor, { start: at, end: at }, null, 'plain');
  }

  /** The key may have no colon of its own: `{ a, b: 1 }`. */
  private afterColon(offset: number): number {
    COLON.lastIndex = offset;
    return COLON.test(this.source) ? COLON.lastIndex : offset;
  }

  private text(place: TextRange): string {
    return this.source.slice(place.start, place.end);
  }
}

function placeOf(node: Node): TextRange {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function styleOf(type: string | undefined): ScalarStyle {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return 'block';
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 'quoted' : 'plain';
}

