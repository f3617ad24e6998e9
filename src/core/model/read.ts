import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { restOfNumber } from '../yaml/split-number';
import { isSpan, readDate, type Span } from './time';

/**
 * A map node that the schema describes as `T` (a type of types.generated). The type only checks key names:
 * a broken document may hold anything anywhere, so every reader below answers `undefined` or nothing instead.
 */
export type Of<T> = MapNode & { readonly describedBy?: (described: T) => void };

type Known<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };
export type KeyOf<T> = keyof Known<T> & string;
type ValueOf<T, Key> = Key extends keyof Known<T> ? NonNullable<Known<T>[Key]> : never;
type ItemOf<List> = List extends readonly (infer Item)[] ? NonNullable<Item> : never;

/** The maps in the list at `key`. */
export function itemsOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): Of<ItemOf<ValueOf<T, Key>>>[] {
  const list = map && valueOf(map, key);
  if (list?.kind !== 'list') return [];
  return list.items.filter((item): item is MapNode => item.kind === 'map');
}

/** The map at `key`. */
export function mapOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): Of<ValueOf<T, Key>> | undefined {
  const value = map && valueOf(map, key);
  return value?.kind === 'map' ? value : undefined;
}

/** The scalar at `key`; an empty value (`title:`) counts as absent. */
export function scalarOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): ScalarNode | undefined {
  const value = map && valueOf(map, key);
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

/** The scalars in the list at `key`. */
export function scalarsOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): ScalarNode[] {
  const list = map && valueOf(map, key);
  if (list?.kind !== 'list') return [];
  return list.items.filter((item): item is ScalarNode => item.kind === 'scalar' && item.value !== null);
}

export function stringOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): string | undefined {
  const value = scalarOf(map, key)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function stringsOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): string[] {
  return scalarsOf(map, key).map((scalar) => String(scalar.value));
}

/** The number at `key`, as far as it is one: not the whole part of a number that its comma has split. */
export function numberOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): number | undefined {
  const value = scalarOf(map, key)?.value;
  return map && typeof value === 'number' && !isSplit(map, key) ? value : undefined;
}

/** Only the digits before the comma of `{ cost: 1,5 }` stand at `key`; the schema reports it. */
function isSplit(map: MapNode, key: string): boolean {
  return restOfNumber(map, map.pairs.findIndex((pair) => pair.key.name === key)) !== undefined;
}

/** The span of days at `key`; undefined also for a date that does not exist. */
export function spanOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): Span | undefined {
  const scalar = scalarOf(map, key);
  const date = scalar && readDate(scalar.value);
  return isSpan(date) ? date : undefined;
}

/** The text at `key` in the language asked for, else in the other one. */
export function textOf<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key, language: 'de' | 'en' = 'de'): string | undefined {
  const value = map && valueOf(map, key);
  return value && readText(value, language);
}

function readText(value: YamlNode, language: 'de' | 'en'): string | undefined {
  if (value.kind === 'scalar') return value.value === null ? undefined : String(value.value);
  if (value.kind === 'list') return undefined;
  const translated = valueOf(value, language) ?? value.pairs[0]?.value;
  return translated?.kind === 'scalar' && translated.value !== null ? String(translated.value) : undefined;
}

/** Is there anything at `key`: a value, a list with an item, a map with a key? */
export function has<T, Key extends KeyOf<T>>(map: Of<T> | undefined, key: Key): boolean {
  const value = map && valueOf(map, key);
  if (!value) return false;
  if (value.kind === 'scalar') return value.value !== null;
  return value.kind === 'list' ? value.items.length > 0 : value.pairs.length > 0;
}

/** The node at `key`, whatever it is; the key itself where the value is empty. For pointing a finding at it. */
export function placeOf<T, Key extends KeyOf<T>>(map: Of<T>, key: Key): { start: number; end: number } {
  const pair = map.pairs.find((candidate) => candidate.key.name === key);
  if (!pair) return headOf(map);
  const node = pair.value.kind === 'scalar' && pair.value.value !== null ? pair.value : pair.key;
  return { start: node.start, end: node.end };
}

/** The part of a map that stands for it in a message: its id, name or title, else its first key. */
export function headOf(map: MapNode): { start: number; end: number } {
  for (const name of ['id', 'title', 'name', 'term']) {
    const value = valueOf(map, name);
    if (value?.kind === 'scalar' && value.value !== null) return { start: value.start, end: value.end };
  }
  const first = map.pairs[0]?.key ?? map;
  return { start: first.start, end: first.end };
}
