import * as vscode from 'vscode';

/** What VS Code's own commands answer, as the language server protocol writes it: so that one description serves both. */
export function toProtocol(value: unknown): unknown {
  if (value instanceof vscode.Uri) return addressOf(value);
  if (value instanceof vscode.MarkdownString) return { kind: 'markdown', value: value.value };
  if (value instanceof vscode.SnippetString || value instanceof vscode.CodeActionKind) return value.value;
  if (value instanceof vscode.Position) return { line: value.line, character: value.character };
  if (value instanceof vscode.Range) return { start: toProtocol(value.start), end: toProtocol(value.end) };
  if (value instanceof vscode.TextEdit) return { range: toProtocol(value.range), newText: value.newText };
  if (value instanceof vscode.WorkspaceEdit) return { changes: Object.fromEntries(value.entries().map(([uri, edits]) => [uri.toString(), toProtocol(edits)])) };
  if (Array.isArray(value)) return value.map(toProtocol);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toProtocol(inner)]));
}

/** VS Code encodes what an address need not encode. */
function addressOf(uri: vscode.Uri): string {
  return /^https?$/.test(uri.scheme) ? uri.toString(true) : uri.toString();
}
