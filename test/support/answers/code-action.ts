import type { CodeAction } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { describeAction } from './edits';

/** Options: `only` is the kind of action asked for. */
export const codeActionAnswer: Answer<CodeAction[]> = {
  feature: 'code-action',
  method: 'textDocument/codeAction',
  params: ({ uri, range, fixture: { options: { only } } }) => ({ textDocument: { uri }, range, context: { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) } }),
  describe: (actions, question) => actions.map((action) => describeAction(action, question)).join('\n') || 'nothing',
};
