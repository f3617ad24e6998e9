import * as vscode from 'vscode';
import type { LanguageServer } from '../language-server';

/** Ends the language server and starts it again. */
export function registerRestartServer(server: Pick<LanguageServer, 'restart'>): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.restartServer', () => server.restart());
}
