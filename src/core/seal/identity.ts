import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import type { Plain } from '../yaml/plain';

export type PlainMap = Readonly<Record<string, Plain>>;

/** What tells an item of a list from the others. */
export const IDENTITY = ['id', 'indicator', 'space', 'group', 'programme', 'budget-line', 'year'];

export function identityOf(item: MapNode): string {
  return IDENTITY.map((key) => scalarIn(valueOf(item, key))?.value ?? '').join(' ');
}

/** The same of an item that was recorded. */
export function plainIdentity(item: PlainMap): string {
  return IDENTITY.map((key) => item[key] ?? '').join(' ');
}

export function isPlainMap(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as one: of a text in several languages the German one, for that was decided; undefined where it is empty. */
export function scalarIn(value: YamlNode | undefined): ScalarNode | undefined {
  if (value?.kind === 'map') return scalarIn(valueOf(value, 'de') ?? value.pairs.find((pair) => pair.value.kind === 'scalar')?.value);
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}
