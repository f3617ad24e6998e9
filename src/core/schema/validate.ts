import type { PlanDocument } from '../model/document';
import { headOf } from '../model/read';
import type { Shape } from '../model/shape';
import { configShape, kindShapes } from '../model/shapes.generated';
import type { TextRange } from '../text/range';
import { pairOf, valueOf, type MapNode, type Pair, type YamlNode } from '../yaml/node';
import { pointerNames } from '../yaml/path';
import { toPlain } from '../yaml/plain';
import { meantKey } from './meant-key';
import * as validators from './validators.generated';
import type { ValidationError, Validator } from './validators.generated';
import type { Violation, ViolationKind } from './violation';

/** Where the document is not what the schema of its kind says: one violation a mistake. */
export function validate(document: PlanDocument): readonly Violation[] {
  const { root, kind } = document;
  if (!root) return document.yaml.problems.length > 0 ? [] : [emptyDocument];
  if (!kind) return [wrongKind(root)];
  return violationsOf(root, kindShapes[kind], validators[kind]);
}

/** The same for planwerk.config.yaml, where an empty file is fine. */
export function validateConfig(root: MapNode | undefined): readonly Violation[] {
  return root ? violationsOf(root, configShape, validators.config) : [];
}

const emptyDocument: Violation = { kind: 'empty-document', key: 'planwerk', shape: {}, start: 0, end: 0 };

function wrongKind(map: MapNode): Violation {
  const shape: Shape = { values: Object.keys(kindShapes) };
  const pair = pairOf(map, 'kind');
  if (!pair) return misspeltKind(map) ?? { kind: 'required', key: 'kind', shape, map, ...headOf(map) };
  const kind = isEmpty(pair.value) ? 'empty' : pair.value.kind === 'scalar' ? 'value' : 'type';
  return { kind, key: 'kind', shape, node: pair.value, ...placeOfValue(pair.value, pair) };
}

function misspeltKind(map: MapNode): Violation | undefined {
  const shape: Shape = { properties: { kind: {} } };
  const pair = map.pairs.find(({ key }) => !Object.hasOwn(kindShapes.plan.properties ?? {}, key.name) && meantKey(map, key.name, shape) === 'kind');
  return pair && { kind: 'unknown-key', key: pair.key.name, shape, map, start: pair.key.start, end: pair.key.end };
}

function violationsOf(root: MapNode, shape: Shape, validator: Validator): Violation[] {
  if (validator(toPlain(root))) return [];
  const violations = (validator.errors ?? []).flatMap((error) => violationOf(root, shape, error) ?? []);
  return withoutEchoes(violations);
}

/** A misspelt required key is one mistake: the unknown key says it, the missing one would only repeat it. */
function withoutEchoes(violations: readonly Violation[]): Violation[] {
  const misspelt = new Map<MapNode, Set<string>>();
  for (const { kind, map, key, shape } of violations) {
    const meant = kind === 'unknown-key' && map ? meantKey(map, key, shape) : undefined;
    if (!map || meant === undefined) continue;
    misspelt.set(map, (misspelt.get(map) ?? new Set()).add(meant));
  }
  return violations.filter(({ kind, map, key }) => kind !== 'required' || !map || !misspelt.get(map)?.has(key));
}

function violationOf(root: MapNode, rootShape: Shape, error: ValidationError): Violation | undefined {
  const { node, shape, key, parent } = locate(root, rootShape, pointerNames(error.instancePath));
  if (error.keyword === 'required' && node.kind === 'map') return missingKey(node, shape, error);
  if (error.keyword === 'additionalProperties' && node.kind === 'map') return unknownKey(node, shape, error);
  const pair = parent?.kind === 'map' ? pairOf(parent, key) : undefined;
  const bound = error.keyword === 'minimum' || error.keyword === 'maximum' ? { bound: `${error.params?.['comparison'] ?? ''} ${error.params?.['limit'] ?? ''}` } : {};
  return { kind: kindOf(error.keyword, node, shape), key, shape, node, isItem: parent?.kind === 'list', ...placeOfValue(node, pair), ...bound };
}

/** The value where it is one word, else the key in front of it. */
function placeOfValue(node: YamlNode, pair: Pair | undefined): TextRange {
  if (node.kind === 'scalar' && node.value !== null) return { start: node.start, end: node.end };
  if (pair) return { start: pair.key.start, end: pair.key.end };
  return node.kind === 'map' ? headOf(node) : { start: node.start, end: node.kind === 'list' ? node.start + 1 : node.end };
}

function missingKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
  const key = String(error.params?.['missingProperty']);
  return { kind: 'required', key, shape, map, ...headOf(map) };
}

function unknownKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
  const key = String(error.params?.['additionalProperty']);
  const index = map.pairs.findIndex((pair) => pair.key.name === key);
  const { start, end } = map.pairs[index]?.key ?? map;
  const whole = map.pairs[index - 1]?.value;
  // `{ value: 8,8 }` is read as `{ value: 8, 8: }`.
  if (whole && /^\d+$/.test(key) && whole.end === start - 1 && whole.kind === 'scalar' && typeof whole.value === 'number') {
    return { kind: 'decimal-comma', key, shape: {}, start: whole.start, end };
  }
  return { kind: 'unknown-key', key, shape, map, start, end };
}

function kindOf(keyword: string, node: YamlNode, shape: Shape): ViolationKind {
  if (isEmpty(node) || keyword === 'minProperties' || keyword === 'minItems') return 'empty';
  if (shape.format === 'id' && node.kind === 'scalar') return 'id-style';
  if (keyword === 'minimum' || keyword === 'maximum') return shape.format === 'date' ? 'format' : 'bound';
  if (keyword === 'enum' || keyword === 'const') return node.kind === 'scalar' ? 'value' : 'type';
  if (keyword === 'pattern') return shape.values ? 'value' : 'format';
  return NUMBERS.has(shape.format) && isDecimalComma(node) ? 'decimal-comma' : 'type';
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** What schemas/common.schema.json calls the kinds of number. */
const NUMBERS: ReadonlySet<string | undefined> = new Set(['number', 'money', 'share', 'count']);

/** `8,8` or `1.234,5`: a number as German texts write it, which YAML reads as text. */
function isDecimalComma(node: YamlNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && /^[-+]?(\d{1,3}(\.\d{3})+|\d+),\d+$/.test(node.value);
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
