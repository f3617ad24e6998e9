import { headOf } from '../model/read';
import type { TextRange } from '../text/range';
import type { MapNode } from '../yaml/node';
import { factsOf, plainValue, type Fact, type PlacedFact } from './facts';

/** Something that is not what a resolution decided. */
export interface Deviation {
  readonly decided: Fact;
  /** The value that stands there now; undefined where there is none. */
  readonly now: string | number | undefined;
  /** The changed value, or what has lost a value or an item. */
  readonly at: TextRange;
  /** The goal or measure; undefined where it is gone. */
  readonly thing: MapNode | undefined;
}

/** What a plan says otherwise than was decided, in the order of the decision; what came in addition is none of it. */
export function deviationsOf(plan: MapNode, decided: readonly Fact[]): Deviation[] {
  const present = new Map(factsOf(plan).map((fact) => [keyOf(fact.path), fact]));
  const gone = new Set<string>();
  return decided.flatMap((fact) => {
    const found = present.get(keyOf(fact.path));
    if (found?.node.kind === 'scalar' ? plainText(found) === String(fact.value) : found) return [];
    // With an item all that it holds is gone; that is one deviation.
    if (isInside(fact.path, gone)) return [];
    if (!found && fact.value === undefined) gone.add(keyOf(fact.path));
    const thing = present.get(keyOf(fact.path.slice(0, 2)))?.node;
    return [{
      decided: fact,
      now: found?.node.kind === 'scalar' ? plainValue(found.node) : undefined,
      at: found?.node ?? headOf(nearestItem(fact.path, present) ?? plan),
      thing: thing?.kind === 'map' ? thing : undefined,
    }];
  });
}

function plainText({ node }: PlacedFact): string | undefined {
  return node.kind === 'scalar' ? String(plainValue(node)) : undefined;
}

function isInside(path: readonly string[], gone: ReadonlySet<string>): boolean {
  return path.some((_, end) => gone.has(keyOf(path.slice(0, end))));
}

function nearestItem(path: readonly string[], present: ReadonlyMap<string, PlacedFact>): MapNode | undefined {
  for (let end = path.length - 1; end > 0; end--) {
    const node = present.get(keyOf(path.slice(0, end)))?.node;
    if (node?.kind === 'map') return node;
  }
  return undefined;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
