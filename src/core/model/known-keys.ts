import type { Shape } from './shape';
import { kindShapes } from './shapes.generated';

/** Is there such a key anywhere in the format? Then it is no misspelling of another one. */
export function isKnownKey(name: string): boolean {
  return KNOWN.has(name);
}

const KNOWN: ReadonlySet<string> = keysOf(Object.values(kindShapes));

/** Shapes are shared, so each is visited once. */
function keysOf(roots: readonly Shape[]): Set<string> {
  const keys = new Set<string>();
  const visited = new Set<Shape>(roots);
  for (const { properties = {}, items } of visited) {
    for (const [key, shape] of Object.entries(properties)) {
      keys.add(key);
      visited.add(shape);
    }
    if (items) visited.add(items);
  }
  return keys;
}
