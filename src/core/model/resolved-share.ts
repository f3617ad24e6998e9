import { valueOf, type MapNode } from '../yaml/node';
import { planOf } from './current';
import type { PlanDocument } from './document';
import { itemsOf } from './read';

/** How much of what a plan wants to do has been decided. */
export interface ResolvedShare {
  /** Products and measures with a resolution of their own. */
  readonly resolved: number;
  /** All products and measures. */
  readonly all: number;
}

/** Undefined for what is no plan, and for plans without products and measures. */
export function resolvedShare(document: PlanDocument): ResolvedShare | undefined {
  const plan = planOf(document);
  const parts: MapNode[] = [...itemsOf(plan, 'products'), ...itemsOf(plan, 'measures')];
  if (parts.length === 0) return undefined;
  return { resolved: parts.filter((part) => valueOf(part, 'resolution')?.kind === 'map').length, all: parts.length };
}
