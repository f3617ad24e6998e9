import type { PlanDocument } from '../model/document';
import { summarise, type DocumentSummary } from '../model/summary';
import { shippedSummary } from '../model/shipped';
import { WorkspaceIndex } from '../model/workspace-index';

/** All documents of a workspace as they were at one time. */
export interface Version {
  readonly documents: readonly PlanDocument[];
  readonly index: WorkspaceIndex;
  readonly summaries: ReadonlyMap<PlanDocument, DocumentSummary>;
}

/**
 * Documents whose kind is not known cannot be compared and are left out.
 *
 * @param other a version that may hold some of the same documents, which then are not summarised again
 */
export function versionOf(documents: readonly PlanDocument[], other?: Version): Version {
  const known = documents.filter(({ kind }) => kind !== undefined).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const summaries = new Map(known.map((document) => [document, other?.summaries.get(document) ?? summarise(document)]));
  return { documents: known, summaries, index: new WorkspaceIndex([...summaries.values()], shippedSummary) };
}
