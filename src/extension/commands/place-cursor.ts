import * as vscode from 'vscode';

/** Runs after a code action, so that writing goes on where the change left off; not in the command palette. */
export const PLACE_CURSOR = 'planwerk.placeCursor';

export function registerPlaceCursor(): vscode.Disposable {
  return vscode.commands.registerCommand(PLACE_CURSOR, placeCursor);
}

async function placeCursor(uri: unknown, position: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(position)) return;
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  const cursor = new vscode.Position(position.line, position.character);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(new vscode.Range(cursor, cursor));
}

function isPosition(value: unknown): value is { line: number; character: number } {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
    && typeof value.line === 'number' && typeof value.character === 'number';
}
