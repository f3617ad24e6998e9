import type { PlanDocument } from '../model/document';
import { planOf } from '../model/current';
import { itemsOf, mapOf, scalarOf, spanOf, stringOf, type Of } from '../model/read';
import { shippedSummary } from '../model/shipped';
import type { DocumentSummary, ThingSummary } from '../model/summary';
import type { Span } from '../model/time';
import type { Cycle, CyclePhase } from '../model/types.generated';
import type { Found, WorkspaceIndex } from '../model/workspace-index';
import type { Text } from '../text/language';
import { cycleModels, type CycleModel } from '../vocabulary';
import { evaluatesByName, evaluatesInShippedModel } from './evaluating-phases';

/** The planning cycle that a plan is in, beside the model that it follows. */
export interface PlanCycle {
  readonly node: Of<Cycle>;
  readonly model: Found;
  readonly title: Text;
  /** All phases of the model, in order. */
  readonly phases: readonly ModelPhase[];
  /** The phases that the plan lists, in its own order; those that the model does not know left out. */
  readonly listed: readonly ListedPhase[];
}

export interface ModelPhase {
  readonly id: string;
  readonly title: Text;
  /** Zero-based place in the model. */
  readonly position: number;
  /** Does the phase ask what the plan has achieved? */
  readonly evaluates: boolean;
}

export interface ListedPhase {
  readonly node: Of<CyclePhase>;
  readonly phase: ModelPhase;
  readonly start: Span | undefined;
  readonly end: Span | undefined;
  /** As written: `open`, `running`, `done`, `skipped`, or anything in a broken document. */
  readonly status: string | undefined;
}

/** Undefined where the document is no plan, or names no cycle model, or one that nobody defines. */
export function planCycle(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): PlanCycle | undefined {
  const node = cycleOf(document);
  const model = workspace.find(summary, stringOf(node, 'model'), ['cycle-model']);
  if (!node || !model) return undefined;
  const phases = modelPhases(model, workspace);
  const shown = model.thing.title ?? model.thing.id;
  const title = shippedModel(model)?.title ?? { de: shown, en: shown };
  const byId = new Map(phases.map((phase) => [phase.id, phase]));
  return { node, model, title, phases, listed: itemsOf(node, 'phases').flatMap((item) => listedPhase(item, byId)) };
}

/** The key `cycle` of a plan. */
export function cycleOf(document: PlanDocument): Of<Cycle> | undefined {
  return mapOf(planOf(document), 'cycle');
}

/** The phases of a model, in order, with titles in both languages where the model has them. */
export function modelPhases(model: Found, workspace: WorkspaceIndex): ModelPhase[] {
  const shipped = shippedModel(model);
  if (!shipped) return workspace.phasesOf(model).map(ownPhase);
  return shipped.phases.map(({ id, title }, position) => ({ id, title, position, evaluates: evaluatesInShippedModel(shipped, id) }));
}

function shippedModel(model: Found): CycleModel | undefined {
  return model.document.uri === shippedSummary.uri ? cycleModels.find(({ id }) => id === model.thing.id) : undefined;
}

function ownPhase({ id, title }: ThingSummary, position: number): ModelPhase {
  const shown = title ?? id;
  return { id, title: { de: shown, en: shown }, position, evaluates: evaluatesByName(id, title) };
}

function listedPhase(node: Of<CyclePhase>, byId: ReadonlyMap<string, ModelPhase>): ListedPhase[] {
  const phase = byId.get(String(scalarOf(node, 'phase')?.value));
  return phase ? [{ node, phase, start: spanOf(node, 'start'), end: spanOf(node, 'end'), status: stringOf(node, 'status') }] : [];
}
