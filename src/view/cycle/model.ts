import { planCycle, type ListedPhase, type ModelPhase, type PlanCycle } from '../../core/cycle/plan-cycle';
import { phaseState, type PhaseState } from '../../core/cycle/phase-state';
import { headOf, mapOf, numberOf, scalarOf, stringOf, stringsOf, textOf } from '../../core/model/read';
import type { ThingType } from '../../core/model/shape';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';

export interface CycleModelView {
  readonly title: string;
  readonly iteration: number | undefined;
  readonly nextUpdate: string | undefined;
  readonly phases: readonly PhaseView[];
  /** Index of the phase that today's work is in: the first that is late, running or due, else the first open one. */
  readonly current: number | undefined;
}

export interface PhaseView {
  readonly id: string;
  readonly title: string;
  readonly state: PhaseState;
  /** As written: `2018-01 – 2018-06`. */
  readonly span: string | undefined;
  readonly responsible: string | undefined;
  readonly products: readonly string[];
  readonly participation: number;
  readonly hasResolution: boolean;
  readonly note: string | undefined;
  /** The phase in the text; of a missing one the cycle. */
  readonly place: TextRange;
}

export function cycleViewModel(context: ViewContext): CycleModelView | undefined {
  const cycle = planCycle(context.document, context.summary, context.workspace);
  if (!cycle) return undefined;
  const phases = cycle.phases.map((phase) => phaseView(phase, cycle, context));
  return {
    title: shown(cycle.title[context.language]),
    iteration: numberOf(cycle.node, 'iteration'),
    nextUpdate: writtenAt(scalarOf(cycle.node, 'next-update')?.value),
    phases,
    current: currentOf(phases),
  };
}

function currentOf(phases: readonly PhaseView[]): number | undefined {
  const urgent = phases.findIndex(({ state }) => state === 'late' || state === 'running' || state === 'due');
  const next = urgent >= 0 ? urgent : phases.findIndex(({ state }) => state === 'open');
  return next >= 0 ? next : undefined;
}

function phaseView(phase: ModelPhase, cycle: PlanCycle, context: ViewContext): PhaseView {
  const listed = cycle.listed.filter((entry) => entry.phase === phase).at(-1);
  const base = { id: phase.id, title: shown(phase.title[context.language]) };
  if (!listed) {
    return { ...base, state: 'missing', span: undefined, responsible: undefined, products: [], participation: 0, hasResolution: false, note: undefined, place: headOf(cycle.node) };
  }
  const { node } = listed;
  return {
    ...base,
    state: phaseState(listed, context.today),
    span: spanOf(listed),
    responsible: nameOf(stringOf(node, 'responsible'), 'responsibility', context),
    products: stringsOf(node, 'products').map((id) => nameOf(id, 'product', context) ?? shown(id)),
    participation: stringsOf(node, 'participation').length,
    hasResolution: mapOf(node, 'resolution') !== undefined,
    note: shownIfAny(textOf(node, 'note', context.language)),
    place: { start: node.start, end: node.end },
  };
}

function nameOf(id: string | undefined, type: ThingType, { workspace, summary }: ViewContext): string | undefined {
  return shownIfAny(workspace.find(summary, id, [type])?.thing.title ?? id);
}

function spanOf({ node }: ListedPhase): string | undefined {
  const written = [scalarOf(node, 'start'), scalarOf(node, 'end')].map((scalar) => writtenAt(scalar?.value));
  if (written[0] === undefined && written[1] === undefined) return undefined;
  return written[0] === written[1] ? written[0] : `${written[0] ?? '…'} – ${written[1] ?? '…'}`;
}

function writtenAt(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : shown(String(value));
}

function shownIfAny(text: string | undefined): string | undefined {
  return text === undefined ? undefined : shown(text);
}
