import type { Found } from '../../core/model/workspace-index';
import { say, type Language, type Text } from '../../core/text/language';
import type { PositionRange, TextRange } from '../../core/text/range';

/** What stands above a thing. */
export interface ThingLenses {
  /** Where the thing begins. */
  readonly range: TextRange;
  readonly lenses: readonly Lens[];
}

/** A few words. */
export interface Lens {
  readonly title: string;
  /** What a click shows; undefined where there is nothing to show. */
  readonly places: readonly LensPlace[] | undefined;
}

export interface LensPlace {
  readonly uri: string;
  readonly range: PositionRange;
}

export function words(title: string): Lens {
  return { title, places: undefined };
}

/** A count of things that a click shows; nothing where there are none. */
export function counted(things: readonly Found[], texts: { readonly one: Text; readonly many: Text }, language: Language): Lens[] {
  const count = things.length;
  return count === 0 ? [] : [{ title: say(count === 1 ? texts.one : texts.many, language, { count }), places: things.map(placeOf) }];
}

/** What ships with Planwerk stands nowhere. */
export function placeOf({ document: { uri }, thing: { place } }: Found): LensPlace {
  return { uri, range: place };
}
