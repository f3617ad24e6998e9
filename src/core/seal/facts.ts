import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';

/** Keys of a plan, and of what stands below them. */
export interface Fields {
  readonly [key: string]: true | Fields;
}

/**
 * What a resolution decides: which goals there are and what they aim at, which measures, by whom, when and at what
 * cost. Everything else may change without a council.
 */
export const DECIDED: Fields = {
  goals: { id: true, targets: { indicator: true, space: true, group: true, target: { value: true, by: true } } },
  measures: { id: true, responsible: { lead: true }, schedule: { start: true, end: true }, finance: { cost: true } },
};

/** What tells an item of a list from the others; it is part of the path of all that the item holds. */
const IDENTITY = ['id', 'indicator', 'space', 'group'];

/** One thing that is so: an item is there, or a field has a value. */
export interface PlacedFact {
  /** Such as `goals/ID/targets/INDICATOR SPACE GROUP/target/value`. */
  readonly path: string;
  readonly node: MapNode | ScalarNode;
}

/** A fact without its place, as plain data. */
export interface Fact {
  readonly path: string;
  /** Of a field, as YAML reads it; undefined where the fact is that an item is there. */
  readonly value?: string | number;
}

/** What a plan, or a block of the lock file, says of the fields; both have the same layout. */
export function factsOf(map: MapNode, fields: Fields = DECIDED, path = ''): PlacedFact[] {
  return Object.entries(fields).flatMap(([key, inner]) => {
    const value = IDENTITY.includes(key) ? undefined : valueOf(map, key);
    return value ? factsIn(value, inner, `${path}${key}`) : [];
  });
}

export function plainFact({ path, node }: PlacedFact): Fact {
  return node.kind === 'map' ? { path } : { path, value: plainValue(node) };
}

export function plainValue({ value }: ScalarNode): string | number {
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value);
}

/** The items in an order that does not depend on the one in the plan. */
export function sortedItems(items: readonly YamlNode[]): MapNode[] {
  const keys = new Map(items.filter((item) => item.kind === 'map').map((item) => [item, `${identityOf(item)} ${deadlineOf(item)}`]));
  return [...keys].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([item]) => item);
}

function factsIn(value: YamlNode, fields: true | Fields, path: string): PlacedFact[] {
  if (fields === true) return value.kind === 'scalar' && value.value !== null ? [{ path, node: value }] : [];
  if (value.kind === 'map') return factsOf(value, fields, `${path}/`);
  return value.kind === 'list' ? factsOfItems(value.items, fields, path) : [];
}

/** A goal may have several targets for one indicator; then the second one is `quote 2`. */
function factsOfItems(items: readonly YamlNode[], fields: Fields, path: string): PlacedFact[] {
  const seen = new Map<string, number>();
  return sortedItems(items).flatMap((node) => {
    const identity = identityOf(node);
    if (identity === '') return [];
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const own = `${path}/${identity}${count > 1 ? ` ${count}` : ''}`;
    return [{ path: own, node }, ...factsOf(node, fields, `${own}/`)];
  });
}

function identityOf(item: MapNode): string {
  return IDENTITY.flatMap((key) => {
    const value = valueOf(item, key);
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : [];
  }).join(' ');
}

function deadlineOf(item: MapNode): string {
  const target = valueOf(item, 'target');
  const by = target?.kind === 'map' ? valueOf(target, 'by') : undefined;
  return by?.kind === 'scalar' ? String(by.value) : '';
}
