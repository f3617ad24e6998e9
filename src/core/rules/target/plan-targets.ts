import { itemsOf, stringOf, type Of } from '../../model/read';
import type { Plan, Target } from '../../model/types.generated';
import type { Found } from '../../model/workspace-index';
import type { RuleContext } from '../rule';

/** The targets of all goals of a plan. */
export function planTargets(plan: Of<Plan> | undefined): Of<Target>[] {
  return itemsOf(plan, 'goals').flatMap((goal) => itemsOf(goal, 'targets'));
}

/** The indicator that a target is measured by, in the plan or in a register. */
export function indicatorOf(target: Of<Target>, { summary, workspace }: RuleContext): Found | undefined {
  return workspace.find(summary, stringOf(target, 'indicator'), ['indicator']);
}

/** What to call the indicator in a message: its title, else its id as written. */
export function indicatorName(target: Of<Target>, context: RuleContext): string {
  return indicatorOf(target, context)?.thing.title ?? stringOf(target, 'indicator') ?? '';
}
