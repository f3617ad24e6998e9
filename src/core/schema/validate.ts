import type { PlanDocument } from '../model/document';
import { ItemMemory } from '../model/item-memory';
import type { Slice } from '../model/slice';
import { headOf } from '../model/read';
import type { Shape } from '../model/shape';
import { configShape, kindShapes } from '../model/shapes.generated';
import { pairOf, type MapNode } from '../yaml/node';
import { toPlain } from '../yaml/plain';
import { meantKey } from '../model/meant-key';
import { isEmpty, placeOfValue, ViolationReader } from './violation-reader';
import * as validators from './validators.generated';
import type { Validator } from './validators.generated';
import type { Violation } from './violation';

/**
 * Where the document is not what the schema of its kind says: one violation a mistake.
 *
 * @param memory of the document before an edit; only saves time
 */
export function validate(document: PlanDocument, memory = new ItemMemory()): readonly Violation[] {
  const { root, kind } = document;
  if (!root) return document.yaml.problems.length > 0 ? [] : [emptyDocument];
  if (!kind) return [wrongKind(root)];
  const pass = memory.pass(document);
  const slice = pass.sliceFor(validate);
  const violations = violationsOf(slice.document.root ?? root, kindShapes[kind], validators[kind]).map((violation) => inWhole(violation, slice));
  pass.note(validate, violations);
  pass.finish();
  return violations;
}

function inWhole(violation: Violation, { originals }: Slice): Violation {
  const node = violation.node && originals.get(violation.node);
  const map = violation.map && originals.get(violation.map);
  return { ...violation, ...(node ? { node } : {}), ...(map?.kind === 'map' ? { map } : {}) };
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
  const known = kindShapes.plan.properties ?? {};
  const pair = map.pairs.find(({ key }) => !Object.hasOwn(known, key.name) && meantKey(key.name, ['kind']) === 'kind');
  return pair && { kind: 'unknown-key', key: pair.key.name, meant: 'kind', shape: { properties: { kind: {} } }, map, start: pair.key.start, end: pair.key.end };
}

function violationsOf(root: MapNode, shape: Shape, validator: Validator): Violation[] {
  if (validator(toPlain(root))) return [];
  const reader = new ViolationReader(root, shape);
  return withoutEchoes((validator.errors ?? []).map((error) => reader.read(error)));
}

/** A misspelt required key is one mistake: the unknown key says it, the missing one would only repeat it. */
function withoutEchoes(violations: readonly Violation[]): Violation[] {
  const misspelt = new Map<MapNode, Set<string>>();
  for (const { map, meant } of violations) {
    if (map && meant !== undefined) misspelt.set(map, (misspelt.get(map) ?? new Set()).add(meant));
  }
  return violations.filter(({ kind, map, key }) => kind !== 'required' || !map || !misspelt.get(map)?.has(key));
}
