import * as vscode from 'vscode';
import type { RevealMessage } from '../../view/messages';

/** Selects a place of the document in its editor, and opens one beside the panel where there is none. */
export async function revealText(uri: vscode.Uri, { start, end, focus }: Pick<RevealMessage, 'start' | 'end' | 'focus'>, panel: vscode.WebviewPanel): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(Math.max(start, end)));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri, panel), preserveFocus: !focus, preview: false });
  // The cursor stands at the beginning, so that the line that begins the place is the current one.
  editor.selection = new vscode.Selection(selection.end, selection.start);
  editor.revealRange(new vscode.Range(selection.start, selection.start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Adds text at the end of a document, to be undone like typing, and shows it. */
export async function appendText(uri: vscode.Uri, text: string, panel: vscode.WebviewPanel): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const start = document.offsetAt(end);
  const lineBreak = end.character > 0 ? '\n' : '';
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, end, lineBreak + text);
  if (await vscode.workspace.applyEdit(edit)) await revealText(uri, { start: start + lineBreak.length, end: document.getText().trimEnd().length, focus: false }, panel);
}

/** Where the document is open already, unless the panel would be hidden by it. */
function columnOf(uri: vscode.Uri, panel: vscode.WebviewPanel): vscode.ViewColumn {
  const columns = [
    ...vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()).map(({ viewColumn }) => viewColumn),
    ...vscode.window.tabGroups.all.filter(({ tabs }) => tabs.some((tab) => shows(tab, uri))).map(({ viewColumn }) => viewColumn),
  ];
  return columns.find((column) => column !== undefined && column !== panel.viewColumn) ?? otherColumn(panel);
}

function shows({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

function otherColumn({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn {
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
