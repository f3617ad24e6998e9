import * as vscode from 'vscode';

/** Opens the output channel, where the extension and the server write what happens. */
export function registerShowOutput(output: vscode.OutputChannel): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.showOutput', () => output.show());
}
