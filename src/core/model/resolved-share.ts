import type { MapNode } from '../yaml/node';
import { isAdopted } from './adopted';
import { planOf } from './current';
import type { PlanDocument } from './document';
import { itemsOf, mapOf, type Of } from './read';
import type { Measure } from './types.generated';

/** How much of what a plan wants to do has been decided. */
export interface ResolvedShare {
  /** Products and measures with a resolution of their own that says yes. */
  readonly resolved: number;
  /** All products and measures. */
  readonly all: number;
}

/** Undefined for what is no plan, and for plans without products and measures. */
export function resolvedShare(document: PlanDocument): ResolvedShare | undefined {
  const plan = planOf(document);
  const parts: MapNode[] = [...itemsOf(plan, 'products'), ...itemsOf(plan, 'measures')];
  if (parts.length === 0) return undefined;
  return { resolved: parts.filter(isResolved).length, all: parts.length };
}

function isResolved(part: MapNode): boolean {
  const resolution = mapOf(part as Of<Measure>, 'resolution');
  return resolution !== undefined && isAdopted(resolution);
}
