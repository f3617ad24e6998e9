import { goalGaps, type GoalGap } from '../../model/goal-gaps';
import type { Of } from '../../model/read';
import type { Goal } from '../../model/types.generated';
import type { DocumentContext, RuleContext } from '../rule';

/** The gaps of each goal that has one. */
export function gapsIn(context: RuleContext): ReadonlyMap<Of<Goal>, readonly GoalGap[]> {
  return context.derived(findGaps);
}

function findGaps({ document, summary, workspace }: DocumentContext): ReadonlyMap<Of<Goal>, readonly GoalGap[]> {
  return goalGaps(document, summary, workspace);
}
