import { valueOf, type MapNode } from '../yaml/node';
import type { Plain } from '../yaml/plain';

export type PlainMap = Readonly<Record<string, Plain>>;

/** What tells an item of a list from the others. */
export const IDENTITY = ['id', 'indicator', 'space', 'group'];

export function identityOf(item: MapNode): string {
  return IDENTITY.map((key) => {
    const value = valueOf(item, key);
    return value?.kind === 'scalar' ? value.value ?? '' : '';
  }).join(' ');
}

/** The same of an item that was recorded. */
export function plainIdentity(item: PlainMap): string {
  return IDENTITY.map((key) => item[key] ?? '').join(' ');
}

export function isPlainMap(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
