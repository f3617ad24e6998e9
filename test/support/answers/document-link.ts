import type { DocumentLink } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { textIn } from './places';

/** The text of each link, where it leads, and what is said of it. */
export const documentLinkAnswer: Answer<DocumentLink[]> = {
  feature: 'document-link',
  method: 'textDocument/documentLink',
  params: ({ uri }) => ({ textDocument: { uri } }),
  describe: (links, question) => links.map(({ range, target, tooltip }) =>
    `${textIn(range, question)} → ${(target ?? '').replace(question.uriOf(''), './')} (${tooltip ?? ''})`).join('\n') || 'nothing',
};
