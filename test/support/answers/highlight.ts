import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { describePlace } from './places';

export const highlightAnswer: Answer<DocumentHighlight[]> = {
  feature: 'highlight',
  method: 'textDocument/documentHighlight',
  params: ({ uri, position }) => ({ textDocument: { uri }, position }),
  describe: (places, question) => places.map(({ range, kind }) =>
    `${kind === DocumentHighlightKind.Write ? 'write' : 'read'} ${describePlace(question.uri, range, question)}`).join('\n') || 'nothing',
};
