import { currentPlanOf } from '../../model/current';
import { itemsOf, stringOf, type Of } from '../../model/read';
import type { Goal } from '../../model/types.generated';
import type { RuleContext } from '../rule';

/** The goals of a current plan that no other goal is a sub-goal of: what a plan promises, it promises there. */
export function leafGoals({ document, summary, workspace }: RuleContext): Of<Goal>[] {
  return itemsOf(currentPlanOf(document), 'goals').filter((goal) => {
    const id = stringOf(goal, 'id');
    return id === undefined || !workspace.referencesTo(summary, id).some(({ ownerType, role }) => ownerType === 'goal' && role === 'parent');
  });
}
