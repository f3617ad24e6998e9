import { currentPlanOf } from '../../model/current';
import type { PlanDocument } from '../../model/document';
import { itemsOf, stringOf, type Of } from '../../model/read';
import type { Measure } from '../../model/types.generated';

/** The measures of a current plan that somebody has to organise: an idea is not that far, a cancelled one is past it. */
export function firmMeasures(document: PlanDocument): Of<Measure>[] {
  return itemsOf(currentPlanOf(document), 'measures').filter((measure) => !NOT_FIRM.has(stringOf(measure, 'status')));
}

const NOT_FIRM: ReadonlySet<string | undefined> = new Set(['idea', 'cancelled']);
