import type { Thing } from '../../core/model/document';
import type { ThingType } from '../../core/model/shape';
import { headOf } from '../../core/model/read';
import type { Snapshot } from '../snapshot';
import { goalLenses } from './goal-lenses';
import { indicatorLenses } from './indicator-lenses';
import type { Lens, ThingLenses } from './lens';
import { LensReader } from './lens-reader';
import { measureLenses } from './measure-lenses';
import { planLenses } from './plan-lenses';
import { responsibilityLenses } from './responsibility-lenses';

/** What one wants to know of the things of a document while reading it, above each of them. */
export function codeLenses(snapshot: Snapshot): ThingLenses[] {
  const reader = new LensReader(snapshot);
  return snapshot.document.things.flatMap((thing) => {
    const lenses = LENSES[thing.type]?.(thing, reader) ?? [];
    const { start, end } = thing.idNode ?? headOf(thing.node);
    return lenses.length === 0 ? [] : [{ range: { start, end }, lenses }];
  });
}

const LENSES: Readonly<Partial<Record<ThingType, (thing: Thing, reader: LensReader) => Lens[]>>> = {
  plan: planLenses,
  goal: goalLenses,
  measure: measureLenses,
  indicator: indicatorLenses,
  responsibility: responsibilityLenses,
};
