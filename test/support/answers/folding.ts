import type { FoldingRange } from 'vscode-languageserver-types';
import type { Answer } from './answer';

/** The lines that fold, one-based, and the text that stays to be seen. */
export const foldingAnswer: Answer<FoldingRange[]> = {
  feature: 'folding',
  method: 'textDocument/foldingRange',
  params: ({ uri }) => ({ textDocument: { uri } }),
  describe: (ranges, { uri, textOf }) => {
    const lines = textOf(uri).split(/\r?\n/);
    return ranges.map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''} ${(lines[startLine] ?? '').trim()}`).join('\n') || 'nothing';
  },
};
