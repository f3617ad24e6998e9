import type { PlanDocument } from '../model/document';
import { headOf } from '../model/read';
import type { Shape } from '../model/shape';
import { configShape, kindShapes } from '../model/shapes.generated';
import { pairOf, valueOf, type MapNode, type YamlNode } from '../yaml/node';
import { pointerNames } from '../yaml/path';
import { toPlain } from '../yaml/plain';
import { nearest } from './nearest';
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

function wrongKind(root: MapNode): Violation {
  const shape: Shape = { values: Object.keys(kindShapes) };
  const pair = pairOf(root, 'kind');
  if (!pair) return { kind: 'required', key: 'kind', shape, map: root, ...headOf(root) };
  const { value } = pair;
  const place = value.kind === 'scalar' && value.value !== null ? value : pair.key;
  const kind = value.kind === 'scalar' && value.value === null ? 'empty' : 'value';
  return { kind, key: 'kind', shape, start: place.start, end: place.end, ...(value.kind === 'scalar' ? { value: value.value } : {}) };
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
    const meant = kind === 'unknown-key' && map ? nearest(key, Object.keys(shape.properties ?? {})) : undefined;
    if (!map || meant === undefined) continue;
    misspelt.set(map, (misspelt.get(map) ?? new Set()).add(meant));
  }
  return violations.filter(({ kind, map, key }) => kind !== 'required' || !map || !misspelt.get(map)?.has(key));
}

function violationOf(root: MapNode, rootShape: Shape, error: ValidationError): Violation | undefined {
  const { node, shape, key, parent } = locate(root, rootShape, pointerNames(error.instancePath));
  if (error.keyword === 'required' && node.kind === 'map') return missingKey(node, shape, error);
  if (error.keyword === 'additionalProperties' && node.kind === 'map') return unknownKey(node, shape, error);
  const isEmpty = node.kind === 'scalar' && node.value === null;
  const pair = parent?.kind === 'map' ? pairOf(parent, key) : undefined;
  const place = node.kind === 'scalar' && !isEmpty ? node : pair?.key ?? headPlace(node);
  const value = node.kind === 'scalar' ? { value: node.value } : {};
  const bound = error.keyword === 'minimum' || error.keyword === 'maximum' ? { bound: `${error.params?.['comparison'] ?? ''} ${error.params?.['limit'] ?? ''}` } : {};
  return { kind: kindOf(error.keyword, node, shape), key, shape, start: place.start, end: place.end, ...value, ...bound };
}

function headPlace(node: YamlNode): { start: number; end: number } {
  return node.kind === 'map' ? headOf(node) : { start: node.start, end: node.kind === 'list' ? node.start + 1 : node.end };
}

function missingKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
  const key = String(error.params?.['missingProperty']);
  return { kind: 'required', key, shape, map, ...headOf(map) };
}

function unknownKey(map: MapNode, shape: Shape, error: ValidationError): Violation {
  const key = String(error.params?.['additionalProperty']);
  const { start, end } = pairOf(map, key)?.key ?? map;
  return { kind: 'unknown-key', key, shape, map, start, end };
}

function kindOf(keyword: string, node: YamlNode, shape: Shape): ViolationKind {
  if ((node.kind === 'scalar' && node.value === null) || keyword === 'minProperties' || keyword === 'minItems') return 'empty';
  if (shape.format === 'id') return 'id-style';
  if (keyword === 'minimum' || keyword === 'maximum') return shape.format === 'date' ? 'format' : 'bound';
  if (keyword === 'enum' || keyword === 'const') return 'value';
  if (keyword === 'pattern') return shape.values ? 'value' : 'format';
  return isDecimalComma(node) && !shape.properties ? 'decimal-comma' : 'type';
}

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
