import type { DocumentSymbolParams } from 'vscode-languageserver';
import { SymbolTag, type DocumentSymbol } from 'vscode-languageserver-types';
import type { LineIndex } from '../../core/text/lines';
import { documentSymbols, type OutlineEntry } from '../../features/document-symbols';
import type { Request } from './request';
import { symbolKindOf } from './thing-kinds';

/** The outline. */
export const documentSymbolsRequest: Request<DocumentSymbolParams, DocumentSymbol[]> = {
  method: 'textDocument/documentSymbol',
  answer({ textDocument }, context) {
    const snapshot = context.snapshot(textDocument.uri);
    return snapshot && documentSymbols(snapshot).map((entry) => toSymbol(entry, snapshot.document.lines));
  },
};

function toSymbol({ name, detail, kind, isPast, range, selection, children }: OutlineEntry, lines: LineIndex): DocumentSymbol {
  return {
    name, detail, kind: symbolKindOf(kind), range: lines.range(range), selectionRange: lines.range(selection),
    ...(isPast ? { tags: [SymbolTag.Deprecated] } : {}),
    children: children.map((child) => toSymbol(child, lines)),
  };
}
