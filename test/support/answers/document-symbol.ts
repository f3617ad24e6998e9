import { SymbolTag, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Answer, Question } from './answer';
import { kindName } from './kind-name';
import { describeLines, textIn } from './places';

/** The outline: name, detail, kind, the text that the cursor goes to, and the lines. */
export const documentSymbolAnswer: Answer<DocumentSymbol[]> = {
  feature: 'document-symbol',
  method: 'textDocument/documentSymbol',
  params: ({ uri }) => ({ textDocument: { uri } }),
  describe: (symbols, question) => symbols.map((symbol) => describe(symbol, question, '')).join('\n') || 'nothing',
};

function describe({ name, detail, kind, tags, range, selectionRange, children }: DocumentSymbol, question: Question, indent: string): string {
  const title = `${tags?.includes(SymbolTag.Deprecated) ? `~~${name}~~` : name}${detail ? ` · ${detail}` : ''}`;
  const own = `${indent}${title} (${kindName(kind)}, [${textIn(selectionRange, question)}], ${describeLines(range)})`;
  return [own, ...(children ?? []).map((child) => describe(child, question, `${indent}  `))].join('\n');
}
