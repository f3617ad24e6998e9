import { cycleOf } from '../core/cycle/plan-cycle';
import type { PlanDocument, Reference } from '../core/model/document';
import { stringOf } from '../core/model/read';
import type { DocumentSummary } from '../core/model/summary';
import type { Found, WorkspaceIndex } from '../core/model/workspace-index';

/** A document with what it takes to follow its references. */
export interface Reader {
  readonly document: PlanDocument;
  readonly summary: DocumentSummary;
  readonly index: WorkspaceIndex;
}

/**
 * What a reference means: one thing, several where its id is ambiguous, none where it leads nowhere. A phase is looked up
 * in the plan's own cycle model, everything else as `WorkspaceIndex.resolve` says; the type is not checked, so that a
 * reference to the wrong kind of thing can still be followed.
 */
export function resolveReference(reader: Reader, { target, types, scope }: Pick<Reference, 'target' | 'types' | 'scope'>): readonly Found[] {
  if (scope === 'cycle-model') return phasesNamed(reader, target);
  const resolution = reader.index.resolve(reader.summary, target, types);
  if (resolution.kind === 'unknown') return [];
  return resolution.kind === 'found' ? [resolution.found] : resolution.candidates;
}

function phasesNamed({ document, summary, index }: Reader, id: string): Found[] {
  const model = index.find(summary, stringOf(cycleOf(document), 'model'), ['cycle-model']);
  const phase = model && index.phasesOf(model).find((candidate) => candidate.id === id);
  return model && phase ? [{ document: model.document, thing: phase }] : [];
}
