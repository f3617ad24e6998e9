import * as vscode from 'vscode';
import { activateExtension, type PlanwerkApi } from './activate';
import { WorkerClient } from './worker-client';

/** The extension where VS Code runs in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<PlanwerkApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  return activateExtension(context, (options) => new WorkerClient(script, options));
}
