import * as vscode from 'vscode';

/** Opens VS Code's list of problems. */
export function registerShowProblems(): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.showProblems', () => vscode.commands.executeCommand('workbench.actions.view.problems'));
}
