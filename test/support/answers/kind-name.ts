import { SymbolKind } from 'vscode-languageserver-types';

/** `Function` for 12. */
export function kindName(kind: SymbolKind): string {
  return Object.entries(SymbolKind).find(([, value]) => value === kind)?.[0] ?? String(kind);
}
