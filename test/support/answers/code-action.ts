import type { CodeAction } from 'vscode-languageserver-types';
import type { Position } from '../../../src/core/text/range';
import type { Answer, Question } from './answer';
import { describeAction } from './edits';

/** Options: `only` is the kind of action asked for, `show` a part of the titles to show. */
export const codeActionAnswer: Answer<CodeAction[]> = {
  feature: 'code-action',
  method: 'textDocument/codeAction',
  params: ({ uri, range, fixture: { options: { only } } }) => ({ textDocument: { uri }, range, context: { diagnostics: [], ...(only === undefined ? {} : { only: [only] }) } }),
  describe(actions, question) {
    const { show = '' } = question.fixture.options;
    return actions.filter(({ title }) => title.includes(show)).map((action) => describeAction(action, question) + describeCursor(action, question)).join('\n') || 'nothing';
  },
};

function describeCursor({ command }: CodeAction, { fileOf }: Question): string {
  const [uri, position] = (command?.arguments ?? []) as [string, Position] | [];
  return uri === undefined || position === undefined ? '' : `\ncursor in ${fileOf(uri)} at ${position.line + 1}:${position.character + 1}`;
}
