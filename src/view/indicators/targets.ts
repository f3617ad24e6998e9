import { progressOf, type MeasuredValue, type NoValuesReason, type Progress } from '../../core/indicators/progress';
import { targetAim, type TargetAim } from '../../core/indicators/target-aim';
import { append } from '../../core/model/append';
import { planOf } from '../../core/model/current';
import { itemsOf, stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Target } from '../../core/model/types.generated';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { indicatorKey } from './sources';

/** A target that a goal sets for an indicator. */
export interface TargetView {
  readonly goal: string;
  readonly place: TextRange;
  readonly aim: TargetAim;
  readonly progress: Progress;
}

/** A target before its values are looked for. */
export interface SetTarget {
  readonly goal: string;
  readonly node: Of<Target>;
  readonly space: string | undefined;
  readonly group: string | undefined;
}

/** The targets of all goals of the plan, by the key of their indicator. */
export function targetsByIndicator(context: ViewContext): ReadonlyMap<string, readonly SetTarget[]> {
  const targets = new Map<string, SetTarget[]>();
  for (const goal of itemsOf(planOf(context.document), 'goals')) {
    const title = shown(titleOf(goal)[context.language]);
    for (const node of itemsOf(goal, 'targets')) {
      const indicator = stringOf(node, 'indicator');
      if (indicator === undefined) continue;
      append(targets, indicatorKey(indicator, context), { goal: title, node, space: stringOf(node, 'space'), group: stringOf(node, 'group') });
    }
  }
  return targets;
}

export function targetView({ goal, node }: SetTarget, values: readonly MeasuredValue[] | NoValuesReason, direction: string | undefined): TargetView {
  const aim = targetAim(node);
  return { goal, place: { start: node.start, end: node.end }, aim, progress: progressOf(aim, values, direction) };
}
