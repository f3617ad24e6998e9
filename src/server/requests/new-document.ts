import { isIdStyle } from '../../core/model/id-style';
import {
  NEW_DOCUMENT, NEW_DOCUMENT_CHOICES, SAMPLE_WORKSPACE,
  type NewDocument, type NewDocumentChoices, type NewDocumentParams, type SampleWorkspace, type SampleWorkspaceParams,
} from '../../features/protocol';
import { documentKinds } from '../../features/templates/document-kinds';
import { newDocument, newDocumentChoices } from '../../features/templates/new-document';
import { sampleWorkspace } from '../../features/templates/sample-workspace';
import type { Request, RequestContext } from './request';

/** The kinds of document and the cycle models to choose from. */
export const newDocumentChoicesRequest: Request<unknown, NewDocumentChoices> = {
  method: NEW_DOCUMENT_CHOICES,
  answer: (_, { language }) => newDocumentChoices(language),
};

/** A document to begin with; nothing for a kind that there is not. */
export const newDocumentRequest: Request<NewDocumentParams, NewDocument> = {
  method: NEW_DOCUMENT,
  answer({ kind, cycleModel, language }, context) {
    if (!documentKinds.includes(kind)) return undefined;
    return newDocument(kind, { language: language ?? context.language, year: yearOf(context), plans: planIds(context), cycleModel });
  },
};

/** Files of a small workspace. */
export const sampleWorkspaceRequest: Request<SampleWorkspaceParams | undefined, SampleWorkspace> = {
  method: SAMPLE_WORKSPACE,
  answer: (params, context) => sampleWorkspace(params?.language ?? context.language, yearOf(context)),
};

function yearOf({ today }: RequestContext): number {
  return Number(today.slice(0, 4));
}

/** The plans that a new document may refer to: none where it is open which workspace it will belong to. */
function planIds(context: RequestContext): string[] {
  const snapshots = context.snapshots();
  if (new Set(snapshots.map(({ root }) => root)).size > 1) return [];
  const ids = snapshots.flatMap(({ document: { kind, id } }) => (kind === 'plan' && id !== undefined && isIdStyle(id) ? [id] : []));
  return [...new Set(ids)];
}
