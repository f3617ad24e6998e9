import { valueOf, type YamlNode } from '../yaml/node';
import type { KeyOf, Of } from './read';

/**
 * Is nothing at `key`: no such key, or an empty list or map where `kind` is expected? A key without a value, or with
 * one of the wrong kind, is not missing: the schema reports it.
 */
export function isMissing<T, Key extends KeyOf<T>>(map: Of<T>, key: Key, kind: YamlNode['kind'] = 'scalar'): boolean {
  const value = valueOf(map, key);
  return !value || (value.kind === kind && isEmpty(value));
}

function isEmpty(value: YamlNode): boolean {
  if (value.kind === 'scalar') return false;
  return value.kind === 'list' ? value.items.length === 0 : value.pairs.length === 0;
}
