import * as vscode from 'vscode';
import { registerPlaceCursor } from './commands/place-cursor';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowProblems } from './commands/show-problems';
import { LanguageServer, type CreateClient } from './language-server';
import { StatusItem, type ShownStatus } from './status-item';

/** What other extensions may ask. */
export interface PlanwerkApi {
  /** What the status bar shows now. */
  status(): ShownStatus;
}

/** Starts everything; the same on every platform but for the client. */
export async function activateExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<PlanwerkApi> {
  const output = vscode.window.createOutputChannel('Planwerk', { log: true });
  const status = new StatusItem();
  const server = new LanguageServer(createClient, output, status);
  context.subscriptions.push(
    output, status, server,
    registerShowOutput(output), registerShowProblems(), registerRestartServer(server), registerPlaceCursor(),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('planwerk.language')) return;
      status.render();
      await server.languageChanged();
    }),
  );
  await server.start();
  return { status: () => status.shown };
}
