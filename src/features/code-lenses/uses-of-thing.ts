import type { Thing } from '../../core/model/document';
import { usesOf, thingsByDocument, type Use } from '../uses';
import type { LensReader } from './lens-reader';

/** What refers to a thing of the document; of an id that stands twice only the first has references. */
export function usesOfThing({ type, id }: Thing, { snapshot: { index, summary } }: LensReader): readonly Use[] {
  const thing = index.derived(thingsByDocument).get(summary)?.get(type)?.get(id);
  return thing ? usesOf({ document: summary, thing }, index) : [];
}
