import type { PlanDocument } from './document';
import { stringOf, type Of } from './read';
import type { DocumentSummary } from './summary';
import type { Plan } from './types.generated';

/** The plan of a document while it is planned with: neither superseded nor withdrawn, for nobody completes history. */
export function currentPlanOf(document: PlanDocument): Of<Plan> | undefined {
  const plan = planOf(document);
  return plan && !PAST.has(stringOf(plan, 'status')) ? plan : undefined;
}

/** The plan of a document, whatever its status. */
export function planOf(document: PlanDocument): Of<Plan> | undefined {
  return document.kind === 'plan' ? document.root : undefined;
}

/** Is the document a plan that is planned with? */
export function isCurrentPlan(document: DocumentSummary): boolean {
  // The document itself is its first thing; without an id it is no thing, and its status is unknown.
  const [self] = document.things;
  return document.kind === 'plan' && !(self?.type === 'plan' && PAST.has(self.attributes.status));
}

const PAST: ReadonlySet<unknown> = new Set(['superseded', 'withdrawn']);
