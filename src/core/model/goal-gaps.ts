import { currentPlanOf } from './current';
import type { PlanDocument } from './document';
import { isIdStyle } from './id-style';
import { isMissing } from './missing';
import { itemsOf, stringOf, type Of } from './read';
import type { DocumentSummary } from './summary';
import type { Goal } from './types.generated';
import type { IncomingReference, WorkspaceIndex } from './workspace-index';

/** What a goal lacks, as the rules `goal/…` report it; `cancelled-measures`: all measures that pursued it are cancelled. */
export type GoalGap = 'no-measure' | 'cancelled-measures' | 'no-target' | 'no-responsible';

/**
 * The gaps of each leaf goal of a current plan (language.md, section 11): a goal with sub-goals keeps its promise through
 * them, and nobody completes a plan of the past. Goals without a gap are left out.
 */
export function goalGaps(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): ReadonlyMap<Of<Goal>, readonly GoalGap[]> {
  const gaps = new Map<Of<Goal>, readonly GoalGap[]>();
  for (const goal of itemsOf(currentPlanOf(document), 'goals')) {
    const id = stringOf(goal, 'id');
    const incoming = id === undefined ? [] : workspace.referencesTo(summary, id);
    if (incoming.some(isSubGoal)) continue;
    const found = gapsOf(goal, id, incoming, workspace);
    if (found.length > 0) gaps.set(goal, found);
  }
  return gaps;
}

function gapsOf(goal: Of<Goal>, id: string | undefined, incoming: readonly IncomingReference[], workspace: WorkspaceIndex): GoalGap[] {
  return [
    // Nothing can refer to an id that is none; that is its own finding.
    id !== undefined && isIdStyle(id) ? pursuitGap(incoming.filter(isPursuit), workspace) : undefined,
    isMissing(goal, 'targets', 'list') ? 'no-target' as const : undefined,
    isMissing(goal, 'responsible') ? 'no-responsible' as const : undefined,
  ].filter((gap) => gap !== undefined);
}

function pursuitGap(pursuers: readonly IncomingReference[], workspace: WorkspaceIndex): GoalGap | undefined {
  if (pursuers.length === 0) return 'no-measure';
  const cancelled = workspace.derived(cancelledMeasures);
  const isCancelled = ({ from, ownerType, owner }: IncomingReference): boolean => ownerType === 'measure' && owner !== undefined && cancelled.get(from)?.has(owner) === true;
  return pursuers.every(isCancelled) ? 'cancelled-measures' : undefined;
}

function isSubGoal({ ownerType, role }: IncomingReference): boolean {
  return ownerType === 'goal' && role === 'parent';
}

/** A goal is also pursued by the goal of another plan that contributes to it, as a municipality's to its county's. */
export function isPursuit({ ownerType, role }: IncomingReference): boolean {
  return (ownerType === 'measure' && role === 'goals') || (ownerType === 'goal' && role === 'contributes-to');
}

function cancelledMeasures({ documents }: WorkspaceIndex): ReadonlyMap<DocumentSummary, ReadonlySet<string>> {
  return new Map(documents.map((document) => [document, new Set(document.measures.filter(({ status }) => status === 'cancelled').map(({ id }) => id))]));
}
