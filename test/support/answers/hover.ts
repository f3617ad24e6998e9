import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { LineIndex } from '../../../src/core/text/lines';
import type { Answer } from './answer';

/** The word that is explained, then the Markdown; links to files without their folder. */
export const hoverAnswer: Answer<Hover> = {
  feature: 'hover',
  method: 'textDocument/hover',
  params: ({ uri, position }) => ({ textDocument: { uri }, position }),
  describe: ({ range, contents }, { uri, uriOf, textOf }) => {
    const text = textOf(uri);
    const lines = new LineIndex(text);
    const word = range ? text.slice(lines.offset(range.start), lines.offset(range.end)) : '';
    return `[${word}]\n${(contents as MarkupContent).value.replaceAll(uriOf(''), '')}`;
  },
};
