/**
 * Where two results differ, as a path into them; undefined where they are the same, down to each place. Follows shared
 * and circular parts once.
 */
export function difference(a: unknown, b: unknown, path = '', seen = new Map<object, object>()): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return `${path}: ${String(a)} instead of ${String(b)}`;
  if (seen.get(a) === b) return undefined;
  seen.set(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return `${path}: another class`;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return `${path}: ${keys.join()} instead of ${Object.keys(b).join()}`;
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return `${path}.${key}: too much`;
    const found = difference((a as Fields)[key], (b as Fields)[key], `${path}.${key}`, seen);
    if (found) return found;
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;
