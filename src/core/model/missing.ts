import { valueOf, type MapNode, type YamlNode } from '../yaml/node';
import { meantKey } from './meant-key';
import type { KeyOf, Of } from './read';
import { isKnownKey } from './known-keys';

/**
 * Is nothing at `key`: no such key, or an empty list or map where `kind` is expected? A key without a value, or with
 * one of the wrong kind, is not missing, nor is one whose name is misspelt or German: the schema reports it.
 */
export function isMissing<T, Key extends KeyOf<T>>(map: Of<T>, key: Key, kind: YamlNode['kind'] = 'scalar'): boolean {
  const value = valueOf(map, key);
  if (!value) return !isMeant(map, key);
  return value.kind === kind && isEmpty(value);
}

function isEmpty(value: YamlNode): boolean {
  if (value.kind === 'scalar') return false;
  return value.kind === 'list' ? value.items.length === 0 : value.pairs.length === 0;
}

function isMeant({ pairs }: MapNode, wanted: string): boolean {
  return pairs.some(({ key }) => !isKnownKey(key.name) && meantKey(key.name, [wanted]) === wanted);
}
