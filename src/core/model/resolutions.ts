import { pairOf, type KeyNode, type MapNode } from '../yaml/node';
import type { PlanDocument } from './document';
import { planOf } from './current';
import { itemsOf, mapOf, type Of } from './read';
import type { Resolution } from './types.generated';

/** A resolution as some part of a document states it. */
export interface StatedResolution {
  readonly map: Of<Resolution>;
  /** The key `resolution` itself. */
  readonly key: KeyNode;
}

/** Every resolution of a plan or report: its own, of its mandate, phases, measures, products and interfaces. */
export function resolutionsOf(document: PlanDocument): StatedResolution[] {
  return resolvedParts(document).flatMap((part) => {
    const pair = part && pairOf(part, 'resolution');
    return pair?.value.kind === 'map' ? [{ map: pair.value, key: pair.key }] : [];
  });
}

function resolvedParts(document: PlanDocument): (MapNode | undefined)[] {
  if (document.kind === 'report') return [document.root];
  const plan = planOf(document);
  return [
    plan,
    mapOf(plan, 'mandate'),
    ...itemsOf(mapOf(plan, 'cycle'), 'phases'),
    ...itemsOf(plan, 'measures'),
    ...itemsOf(plan, 'products'),
    ...itemsOf(plan, 'interfaces'),
  ];
}
