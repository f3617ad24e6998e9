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

/** The targets of the other current plans, to ask which of them are in conflict with a target of `plan`. */
export class OtherTargets {
  private readonly byKey = new Map<string, PlannedTarget[]>();

  constructor(private readonly plan: DocumentSummary, private readonly workspace: WorkspaceIndex) {
    for (const other of workspace.documents) {
      if (other === plan || !isCurrentPlan(other)) continue;
      for (const target of other.targets) this.add({ plan: other, target });
    }
  }

  /** Other values for the same indicator, space, group and year; at most five. */
  inConflictWith(aim: Aim): readonly PlannedTarget[] {
    const key = this.keyOf(this.plan, aim);
    const comparable = key === undefined ? [] : this.byKey.get(key) ?? [];
    const conflicts: PlannedTarget[] = [];
    for (const other of comparable) {
      if (other.target.value !== aim.value && (aim.space !== undefined || mayShareTerritory(this.plan, other.plan))) conflicts.push(other);
      if (conflicts.length === MOST) break;
    }
    return conflicts;
  }

  private add(planned: PlannedTarget): void {
    const key = this.keyOf(planned.plan, planned.target);
    if (key === undefined) return;
    const known = this.byKey.get(key);
    if (known) known.push(planned);
    else this.byKey.set(key, [planned]);
  }

  /** The same for targets that can be compared, whatever their references look like; undefined where one leads nowhere. */
  private keyOf(plan: DocumentSummary, { indicator, space, group, by }: Aim): string | undefined {
    const parts = [this.resolve(plan, indicator, 'indicator'), this.resolve(plan, space, 'space'), this.resolve(plan, group, 'target-group')];
    return parts.includes(undefined) ? undefined : [...parts, by.last.slice(0, 4)].join('|');
  }

  private resolve(plan: DocumentSummary, id: string | undefined, type: ThingType): string | undefined {
    if (id === undefined) return '';
    const found = this.workspace.find(plan, id, [type]);
    return found && `${found.document.uri}#${found.thing.id}`;
  }
}

/** A target without a space holds for the territory of its plan. */
function mayShareTerritory(a: DocumentSummary, b: DocumentSummary): boolean {
  return a.territory === undefined || b.territory === undefined || a.territory === b.territory;
}
