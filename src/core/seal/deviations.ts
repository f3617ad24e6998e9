import type { MapNode } from '../yaml/node';
import { factsOf, plainValue, type Fact, type PlacedFact } from './facts';

/** Something that is not what a resolution decided. */
export interface Deviation {
  readonly decided: Fact;
  /** What stands there now; undefined where nothing does. */
  readonly now: PlacedFact['node'] | undefined;
  /** The goal, target or measure that has lost the item or value, or that holds it; the plan where there is none. */
  readonly owner: MapNode;
}

/** What a plan says otherwise than was decided, in the order of the decision; what came in addition is none of it. */
export function deviationsOf(plan: MapNode, decided: readonly Fact[]): Deviation[] {
  const present = new Map(factsOf(plan).map(({ path, node }) => [path, node]));
  let gone: string | undefined;
  return decided.flatMap((fact) => {
    const { path, value } = fact;
    const now = present.get(path);
    if (now?.kind === 'scalar' ? String(plainValue(now)) === String(value) : now) return [];
    // With an item all that it holds is gone, which follows it; that is one deviation.
    if (gone !== undefined && path.startsWith(gone)) return [];
    if (!now && value === undefined) gone = `${path}/`;
    return [{ decided: fact, now, owner: ownerOf(path, present) ?? plan }];
  });
}

function ownerOf(path: string, present: ReadonlyMap<string, PlacedFact['node']>): MapNode | undefined {
  const outer = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const node = present.get(outer);
  return outer === '' || node?.kind === 'map' ? (node as MapNode | undefined) : ownerOf(outer, present);
}
