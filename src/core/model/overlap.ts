import { append } from './append';
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
  const overlaps = new Map<MeasureSummary, readonly PlannedMeasure[]>();
  if (plan.field === undefined || !isCurrentPlan(plan)) return overlaps;
  const measures = workspace.derived(openMeasuresByKey);
  for (const measure of plan.measures.filter(isOpen)) {
    const found = overlapping(plan, measure, keysOf(plan, measure, workspace), measures);
    if (found.length > 0) overlaps.set(measure, found);
  }
  return overlaps;
}

type MeasuresByKey = ReadonlyMap<string, readonly PlannedMeasure[]>;

/** The open measures of all current plans by planning field, target group and space. */
function openMeasuresByKey(workspace: WorkspaceIndex): MeasuresByKey {
  const measures = new Map<string, PlannedMeasure[]>();
  for (const plan of workspace.documents.filter(isCurrentPlan)) {
    for (const measure of plan.field === undefined ? [] : plan.measures.filter(isOpen)) {
      for (const key of keysOf(plan, measure, workspace)) append(measures, key, { plan, measure });
    }
  }
  return measures;
}

function overlapping(plan: DocumentSummary, measure: MeasureSummary, keys: readonly string[], measures: MeasuresByKey): PlannedMeasure[] {
  const found = new Map<MeasureSummary, PlannedMeasure>();
  for (const key of keys) {
    for (const other of measures.get(key) ?? []) {
      if (found.size === MOST) return [...found.values()];
      if (other.plan !== plan && shareDays(measure, other.measure)) found.set(other.measure, other);
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

/** One key for each pair of a target group and a space within the planning field; the same for whoever refers to the same register entries. */
function keysOf(plan: DocumentSummary, measure: MeasureSummary, workspace: WorkspaceIndex): string[] {
  const spaces = resolved(plan, measure.spaces, 'space', workspace);
  return resolved(plan, measure.groups, 'target-group', workspace).flatMap((group) => spaces.map((space) => `${plan.field ?? ''}|${group}|${space}`));
}

function resolved(plan: DocumentSummary, ids: readonly string[], type: ThingType, workspace: WorkspaceIndex): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const found = workspace.find(plan, id, [type]);
    return found ? [`${found.document.uri}#${found.thing.id}`] : [];
  });
}
