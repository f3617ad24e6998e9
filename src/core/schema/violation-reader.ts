import { headOf } from '../model/read';
import type { Shape } from '../model/shape';
import type { TextRange } from '../text/range';
import { pairOf, valueOf, type MapNode, type Pair, type YamlNode } from '../yaml/node';
import { pointerNames } from '../yaml/path';
import { restOfNumber } from '../yaml/split-number';
import { freeKeys, meantKey } from '../model/meant-key';
import type { ValidationError } from './validators.generated';
import type { Violation, ViolationKind } from './violation';

/** Says the errors of a schema validator in the terms and at the places of the document. */
export class ViolationReader {
  /** A map may have very many unknown keys: both are made once a map. */
  private readonly positions = new Map<MapNode, ReadonlyMap<string, number>>();
  private readonly free = new Map<MapNode, readonly string[]>();

  constructor(private readonly root: MapNode, private readonly rootShape: Shape) {}

  read(error: ValidationError): Violation {
    const { node, shape, key, parent } = locate(this.root, this.rootShape, pointerNames(error.instancePath));
    if (error.keyword === 'required' && node.kind === 'map') return missingKey(node, shape, error);
    if (error.keyword === 'additionalProperties' && node.kind === 'map') return this.unknownKey(node, shape, error);
    const pair = parent?.kind === 'map' ? pairOf(parent, key) : undefined;
    const bound = error.keyword === 'minimum' || error.keyword === 'maximum' ? { bound: `${error.params?.['comparison'] ?? ''} ${error.params?.['limit'] ?? ''}` } : {};
    return { kind: kindOf(error.keyword, node, shape), key, shape, node, isItem: parent?.kind === 'list', ...placeOfValue(node, pair), ...bound };
  }

  private unknownKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
    const key = String(error.params?.['additionalProperty']);
    const index = this.positionOf(map, key);
    const { start, end } = map.pairs[index]?.key ?? map;
    const whole = map.pairs[index - 1]?.value;
    if (whole && restOfNumber(map, index - 1)) return { kind: 'decimal-comma', key, shape: {}, start: whole.start, end };
    const meant = meantKey(key, this.freeIn(map, shape));
    return { kind: 'unknown-key', key, shape, map, start, end, ...(meant === undefined ? {} : { meant }) };
  }

  private positionOf(map: MapNode, key: string): number {
    const known = this.positions.get(map) ?? new Map(map.pairs.map((pair, index) => [pair.key.name, index]).reverse() as [string, number][]);
    this.positions.set(map, known);
    return known.get(key) ?? -1;
  }

  private freeIn(map: MapNode, shape: Shape): readonly string[] {
    const known = this.free.get(map) ?? freeKeys(map, shape);
    this.free.set(map, known);
    return known;
  }
}

function missingKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
  const key = String(error.params?.['missingProperty']);
  return { kind: 'required', key, shape, map, ...headOf(map) };
}

/** The value where it is one word, else the key in front of it. */
export function placeOfValue(node: YamlNode, pair: Pair | undefined): TextRange {
  if (node.kind === 'scalar' && node.value !== null) return { start: node.start, end: node.end };
  if (pair) return { start: pair.key.start, end: pair.key.end };
  return node.kind === 'map' ? headOf(node) : { start: node.start, end: node.kind === 'list' ? node.start + 1 : node.end };
}

function kindOf(keyword: string, node: YamlNode, shape: Shape): ViolationKind {
  if (isEmpty(node) || keyword === 'minProperties' || keyword === 'minItems') return 'empty';
  if (shape.format === 'id' && node.kind === 'scalar') return 'id-style';
  if (keyword === 'minimum' || keyword === 'maximum') return shape.format === 'date' ? 'format' : 'bound';
  if (keyword === 'enum' || keyword === 'const') return node.kind === 'scalar' ? 'value' : 'type';
  if (keyword === 'pattern') return shape.values ? 'value' : 'format';
  return NUMBERS.has(shape.format) && isDecimalComma(node) ? 'decimal-comma' : 'type';
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** What schemas/common.schema.json calls the kinds of number. */
const NUMBERS: ReadonlySet<string | undefined> = new Set(['number', 'money', 'share', 'count']);

/** `8,8`, `1.234,5` or `1,5 Mio. €`: a number as German texts write it, which YAML reads as text. */
function isDecimalComma(node: YamlNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && /^[-+]?(\d{1,3}(\.\d{3})+|\d+),\d+( ?(Tsd|Mio|Mrd)\.?)?( ?(€|EUR|Euro|%|Prozent))?$/i.test(node.value);
}

interface Located {
  readonly node: YamlNode;
  readonly shape: Shape;
  /** The nearest key on the way to the node. */
  readonly key: string;
  readonly parent: YamlNode | undefined;
}

function locate(root: MapNode, rootShape: Shape, names: readonly string[]): Located {
  let located: Located = { node: root, shape: rootShape, key: '', parent: undefined };
  for (const name of names) {
    const { node, shape, key } = located;
    const inner = node.kind === 'map' ? valueOf(node, name) : node.kind === 'list' ? node.items[Number(name)] : undefined;
    if (!inner) return located;
    located = node.kind === 'map'
      ? { node: inner, shape: ownShape(shape, name), key: name, parent: node }
      : { node: inner, shape: shape.items ?? {}, key, parent: node };
  }
  return located;
}

function ownShape(shape: Shape, name: string): Shape {
  return (shape.properties && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined) ?? {};
}
