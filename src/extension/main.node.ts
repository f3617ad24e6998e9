import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, type PlanwerkApi } from './activate';

/** The extension where VS Code runs on a computer: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<PlanwerkApi> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateExtension(context, (options) =>
    new LanguageClient('planwerk', 'Planwerk', { module, transport: TransportKind.ipc }, options));
}
