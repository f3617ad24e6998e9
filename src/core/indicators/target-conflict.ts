import { append } from '../model/append';
import { isCurrentPlan } from '../model/current';
import type { ThingType } from '../model/shape';
import type { DocumentSummary, TargetSummary } from '../model/summary';
import type { WorkspaceIndex } from '../model/workspace-index';

/** What a target aims at, without the place where it stands. */
export type Aim = Omit<TargetSummary, 'goal' | 'place'>;

/** A target, and the plan that sets it. */
export interface PlannedTarget {
  readonly plan: DocumentSummary;
  readonly target: TargetSummary;
}

/** More are of no use to anybody, and the bound keeps the work small where everything is in conflict. */
const MOST = 5;

/** Other values that current plans set for the same indicator, space, group and year; at most five. */
export function targetsInConflict(plan: DocumentSummary, aim: Aim, workspace: WorkspaceIndex): readonly PlannedTarget[] {
  const key = keyOf(workspace, plan, aim);
  const comparable = key === undefined ? [] : workspace.derived(targetsByKey).get(key) ?? [];
  const conflicts: PlannedTarget[] = [];
  for (const other of comparable) {
    if (other.plan === plan || other.target.value === aim.value) continue;
    if (aim.space !== undefined || mayShareTerritory(plan, other.plan)) conflicts.push(other);
    if (conflicts.length === MOST) break;
  }
  return conflicts;
}

/** Can any target be in conflict with another? */
export function hasComparableTargets(workspace: WorkspaceIndex): boolean {
  return workspace.derived(targetsByKey).size > 0;
}

/** The targets of all current plans, by what makes them comparable; none where only one plan has any. */
function targetsByKey(workspace: WorkspaceIndex): ReadonlyMap<string, readonly PlannedTarget[]> {
  const targets = new Map<string, PlannedTarget[]>();
  const plans = workspace.documents.filter((document) => isCurrentPlan(document) && document.targets.length > 0);
  for (const plan of plans.length > 1 ? plans : []) {
    for (const target of plan.targets) {
      const key = keyOf(workspace, plan, target);
      if (key !== undefined) append(targets, key, { plan, target });
    }
  }
  return targets;
}

/** The same for targets that can be compared, whatever their references look like; undefined where one leads nowhere. */
function keyOf(workspace: WorkspaceIndex, plan: DocumentSummary, { indicator, space, group, by }: Aim): string | undefined {
  const resolve = (id: string | undefined, type: ThingType): string | undefined => {
    if (id === undefined) return '';
    const found = workspace.find(plan, id, [type]);
    return found && `${found.document.uri}#${found.thing.id}`;
  };
  const parts = [resolve(indicator, 'indicator'), resolve(space, 'space'), resolve(group, 'target-group')];
  return parts.includes(undefined) ? undefined : [...parts, by.last.slice(0, 4)].join('|');
}

/** A target without a space holds for the territory of its plan. */
function mayShareTerritory(a: DocumentSummary, b: DocumentSummary): boolean {
  return a.territory === undefined || b.territory === undefined || a.territory === b.territory;
}
