import { isCurrentPlan } from './current';
import type { ThingType } from './shape';
import type { DocumentSummary, MeasureSummary } from './summary';
import type { WorkspaceIndex } from './workspace-index';

/** A measure, and the plan that it stands in. */
export interface PlannedMeasure {
  readonly plan: DocumentSummary;
  readonly measure: MeasureSummary;
}

/** More are of no use to anybody, and the bound keeps the work small where all measures overlap. */
const MOST = 5;

/**
 * The measures of other plans that may do the same twice: same planning field of the plans, and a shared target group,
 * a shared space and shared days. Only for measures that can still be brought together; at most five for each.
 */
export function overlapsOf(plan: DocumentSummary, workspace: WorkspaceIndex): ReadonlyMap<MeasureSummary, readonly PlannedMeasure[]> {
  const others = byGroupAndSpace(plan, workspace);
  const overlaps = new Map<MeasureSummary, readonly PlannedMeasure[]>();
  if (others.size === 0 || !isCurrentPlan(plan)) return overlaps;
  for (const measure of plan.measures) {
    const found = isOpen(measure) ? overlapping(measure, keysOf(plan, measure, workspace), others) : [];
    if (found.length > 0) overlaps.set(measure, found);
  }
  return overlaps;
}

type MeasuresByKey = ReadonlyMap<string, readonly PlannedMeasure[]>;

function byGroupAndSpace(plan: DocumentSummary, workspace: WorkspaceIndex): MeasuresByKey {
  const measures = new Map<string, PlannedMeasure[]>();
  for (const other of plan.field === undefined ? [] : workspace.documents) {
    if (other === plan || other.field !== plan.field || !isCurrentPlan(other)) continue;
    for (const measure of other.measures.filter(isOpen)) {
      for (const key of keysOf(other, measure, workspace)) append(measures, key, { plan: other, measure });
    }
  }
  return measures;
}

function append(measures: Map<string, PlannedMeasure[]>, key: string, measure: PlannedMeasure): void {
  const known = measures.get(key);
  if (known) known.push(measure);
  else measures.set(key, [measure]);
}

function overlapping(measure: MeasureSummary, keys: readonly string[], others: MeasuresByKey): PlannedMeasure[] {
  const found = new Map<MeasureSummary, PlannedMeasure>();
  for (const key of keys) {
    for (const other of others.get(key) ?? []) {
      if (found.size === MOST) return [...found.values()];
      if (shareDays(measure, other.measure)) found.set(other.measure, other);
    }
  }
  return [...found.values()];
}

function shareDays({ schedule: a }: MeasureSummary, { schedule: b }: MeasureSummary): boolean {
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

/** An idea is not planned yet, and what is over cannot be brought together. */
function isOpen({ status }: MeasureSummary): boolean {
  return status !== 'idea' && status !== 'completed' && status !== 'cancelled';
}

/** One key for each pair of a target group and a space; the same for whoever refers to the same register entries. */
function keysOf(plan: DocumentSummary, measure: MeasureSummary, workspace: WorkspaceIndex): string[] {
  const spaces = resolved(plan, measure.spaces, 'space', workspace);
  return resolved(plan, measure.groups, 'target-group', workspace).flatMap((group) => spaces.map((space) => `${group}|${space}`));
}

function resolved(plan: DocumentSummary, ids: readonly string[], type: ThingType, workspace: WorkspaceIndex): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const found = workspace.find(plan, id, [type]);
    return found ? [`${found.document.uri}#${found.thing.id}`] : [];
  });
}
