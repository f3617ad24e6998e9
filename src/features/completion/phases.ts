import { cycleOf, modelPhases } from '../../core/cycle/plan-cycle';
import { itemsOf, stringOf } from '../../core/model/read';
import { shippedSummary } from '../../core/model/shipped';
import type { DocumentSummary } from '../../core/model/summary';
import type { Found } from '../../core/model/workspace-index';
import { contains } from '../../core/text/range';
import { completionTexts } from '../../l10n/completion';
import type { Snapshot } from '../snapshot';
import type { ScalarProposal } from './completion';
import { thingProposal } from './things';

/** The phases of the plan's own cycle model, in its order. */
export function phaseProposals(snapshot: Snapshot): ScalarProposal[] {
  const { document, summary, index } = snapshot;
  const model = index.find(summary, stringOf(cycleOf(document), 'model'), ['cycle-model']);
  return model ? proposalsOf(snapshot, model) : [];
}

/** The same without those that the plan's cycle lists already, but for the one at the offset. */
export function freePhaseProposals(snapshot: Snapshot, offset: number): ScalarProposal[] {
  const listed = itemsOf(cycleOf(snapshot.document), 'phases').filter((item) => !contains({ start: item.start, end: item.end + 1 }, offset));
  const taken = new Set(listed.map((item) => stringOf(item, 'phase')));
  return phaseProposals(snapshot).filter(({ value }) => !taken.has(value));
}

/** A report has no cycle of its own: the phases of the models that the plans follow which it is about, else of all that ship. */
export function reportedPhaseProposals(snapshot: Snapshot): ScalarProposal[] {
  const { index, summary } = snapshot;
  const plans = summary.references.filter(({ role }) => role === 'reports-on').flatMap(({ target }) => index.documentsWithId(target));
  const models = new Map(plans.flatMap((plan) => modelsOf(snapshot, plan)).map((found) => [found.thing, found]));
  const shipped = shippedSummary.things.filter(({ type }) => type === 'cycle-model').map((thing) => ({ document: shippedSummary, thing }));
  const known = new Set<string>();
  return (models.size > 0 ? [...models.values()] : shipped).flatMap((model) => proposalsOf(snapshot, model))
    .filter(({ value }) => !known.has(value) && known.add(value));
}

function modelsOf({ index }: Snapshot, plan: DocumentSummary): Found[] {
  return plan.references.filter(({ role }) => role === 'cycle.model').flatMap(({ target }) => index.find(plan, target, ['cycle-model']) ?? []);
}

function proposalsOf(snapshot: Snapshot, model: Found): ScalarProposal[] {
  const { detail: of = model.thing.id } = thingProposal(snapshot, model, model.thing.id);
  return modelPhases(model, snapshot.index).map(({ id, title, position }) => ({
    label: id, value: id, isPlain: true, kind: 'reference',
    detail: title[snapshot.language], origin: `${completionTexts.phase[snapshot.language]} ${position + 1} · ${of}`,
  }));
}
