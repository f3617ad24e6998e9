import * as vscode from 'vscode';
import { registerPlaceCursor } from './commands/place-cursor';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowProblems } from './commands/show-problems';
import { LanguageServer, type CreateClient } from './language-server';
import { registerPreviewCommands } from './preview/commands';
import { LastViews } from './preview/last-views';
import type { PreviewPanel } from './preview/panel';
import { Previews } from './preview/previews';
import { StatusItem, type ShownStatus } from './status-item';

/** What other extensions may ask. */
export interface PlanwerkApi {
  /** What the status bar shows now. */
  status(): ShownStatus;
  /** The panels of the preview, the one in front first. */
  previews(): readonly ShownPreview[];
}

/** What a panel of the preview shows and said last. */
export type ShownPreview = Pick<PreviewPanel, 'uri' | 'isLocked' | 'rendered' | 'revealed' | 'receive' | 'export' | 'panel'>;

/**
 * Starts everything; the same on every platform but for the client.
 *
 * @param requestsScript URL of the server's second script, where the server cannot find it by itself
 */
export async function activateExtension(context: vscode.ExtensionContext, createClient: CreateClient, requestsScript?: string): Promise<PlanwerkApi> {
  const output = vscode.window.createOutputChannel('Planwerk', { log: true });
  const status = new StatusItem();
  const server = new LanguageServer(createClient, output, status, requestsScript);
  const previews = new Previews({
    extensionUri: context.extensionUri,
    lastViews: new LastViews(context.workspaceState),
    summaries: (uri, again) => server.summaries({ uri, again }),
  });
  context.subscriptions.push(
    output, status, server,
    registerShowOutput(output), registerShowProblems(), registerRestartServer(server), registerPlaceCursor(),
    previews, registerPreviewCommands(previews), server.onDidCheck(() => previews.refresh()),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('planwerk.language')) return;
      status.render();
      previews.settingsChanged();
      await server.languageChanged();
    }),
  );
  await server.start();
  return { status: () => status.shown, previews: () => previews.all() };
}
