import type * as vscode from 'vscode';
import { activateExtension, type PlanwerkApi } from './activate';
import { runGit } from './comparison/run-git.node';
import { ProcessClient } from './process-client.node';

/** The extension where VS Code runs on a computer: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<PlanwerkApi> {
  return activateExtension(context, { createClient: (options) => new ProcessClient(context.asAbsolutePath('dist/server.js'), options), runGit });
}
