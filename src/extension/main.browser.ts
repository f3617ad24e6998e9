import * as vscode from 'vscode';
import { activateExtension, type PlanwerkApi } from './activate';
import { WorkerClient } from './worker-client';

/** The extension where VS Code runs in a browser: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<PlanwerkApi> {
  const script = (name: string): string => vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', name).toString(true);
  return activateExtension(context, { createClient: (options) => new WorkerClient(script('server.js'), options), requestsScript: script('requests.js') });
}
