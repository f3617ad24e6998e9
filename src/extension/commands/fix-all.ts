import * as vscode from 'vscode';

/** Makes all automatic corrections in the document in front. */
export function registerFixAll(): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.fixAll', () =>
    vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.planwerk', apply: 'first' }));
}
