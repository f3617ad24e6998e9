import type { YamlNode } from './node';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** The node as plain data for the schema validator. Of two equal keys the first one holds, as everywhere. */
export function toPlain(node: YamlNode): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const map: { [key: string]: Plain } = {};
  for (const { key, value } of node.pairs) {
    if (key.name === '__proto__') defineOwn(map, toPlain(value));
    else if (!Object.hasOwn(map, key.name)) map[key.name] = toPlain(value);
  }
  return map;
}

function defineOwn(map: object, value: Plain): void {
  Object.defineProperty(map, '__proto__', { value, enumerable: true, configurable: true, writable: true });
}
