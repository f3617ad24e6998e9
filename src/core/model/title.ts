import type { Text } from '../text/language';
import type { MapNode } from '../yaml/node';
import { stringOf, textOf, type Of } from './read';

/** What people call a thing: its title, name or term, else its id; in each language where it has both. */
export function titleOf(map: MapNode): Text {
  const thing = map as Of<Named>;
  const key = (['title', 'name', 'term'] as const).find((candidate) => textOf(thing, candidate) !== undefined);
  if (key) return { de: textOf(thing, key, 'de') ?? '', en: textOf(thing, key, 'en') ?? '' };
  const id = stringOf(thing, 'id');
  return id === undefined ? { de: 'ohne Titel', en: 'untitled' } : { de: id, en: id };
}

interface Named {
  readonly id?: string;
  readonly title?: string;
  readonly name?: string;
  readonly term?: string;
}
