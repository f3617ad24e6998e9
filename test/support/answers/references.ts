import type { Location } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { describePlace } from './places';

/** Options: `declaration: no` leaves out the definition. */
export const referencesAnswer: Answer<Location[]> = {
  feature: 'references',
  method: 'textDocument/references',
  params: ({ uri, position, fixture: { options: { declaration } } }) => ({ textDocument: { uri }, position, context: { includeDeclaration: declaration !== 'no' } }),
  describe: (places, question) => places.map(({ uri, range }) => describePlace(uri, range, question)).join('\n') || 'nothing',
};
