import type { LocationLink } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { describeLines, describePlace, textIn } from './places';

/** What was asked about, and where it leads: the place of the cursor, and the lines that a preview shows. */
export const definitionAnswer: Answer<LocationLink[]> = {
  feature: 'definition',
  method: 'textDocument/definition',
  params: ({ uri, position }) => ({ textDocument: { uri }, position }),
  describe: (links, question) => links.map(({ originSelectionRange, targetUri, targetRange, targetSelectionRange }) =>
    `${originSelectionRange ? textIn(originSelectionRange, question) : ''} → ${describePlace(targetUri, targetSelectionRange, question)} (lines ${describeLines(targetRange)})`).join('\n') || 'nothing',
};
