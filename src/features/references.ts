import type { PositionRange } from '../core/text/range';
import { occurrences } from './occurrences';
import type { Snapshot } from './snapshot';
import { thingAt } from './thing-at';

export interface Place {
  readonly uri: string;
  readonly range: PositionRange;
}

/** Where the workspace refers to what is named at the offset, and where that is defined if asked for; undefined where nothing is named. */
export function references(snapshot: Snapshot, offset: number, includeDefinition: boolean): Place[] | undefined {
  const at = thingAt(snapshot, offset);
  return at && occurrences(snapshot, at)
    .filter(({ reference }) => includeDefinition || reference !== undefined)
    .map(({ document, node }) => ({ uri: document.uri, range: document.lines.range(node) }));
}
