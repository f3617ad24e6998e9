import { currentPlanOf } from '../../model/current';
import type { PlanDocument } from '../../model/document';
import { itemsOf, type Of } from '../../model/read';
import type { Indicator, Register } from '../../model/types.generated';

/** The indicators that a register or a current plan defines. */
export function definedIndicators(document: PlanDocument): Of<Indicator>[] {
  if (document.kind === 'register') return itemsOf(document.root as Of<Register>, 'indicators');
  return itemsOf(currentPlanOf(document), 'indicators');
}
