import * as vscode from 'vscode';
import { PLAN_TREE, SUMMARIES, type PlanTreeNode, type SummariesResult } from '../features/protocol';
import { registerFixAll } from './commands/fix-all';
import { registerInitWorkspace } from './commands/init-workspace';
import { registerNewDocument } from './commands/new-document';
import { registerPlaceCursor } from './commands/place-cursor';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowProblems } from './commands/show-problems';
import { registerShowReferences } from './commands/show-references';
import { registerExplorerCommands } from './explorer/commands';
import { PlanExplorer } from './explorer/plan-explorer';
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
  /** The tree in the side bar. */
  readonly explorer: ShownExplorer;
}

/** What a panel of the preview shows and said last. */
export type ShownPreview = Pick<PreviewPanel, 'uri' | 'isLocked' | 'rendered' | 'revealed' | 'receive' | 'export' | 'panel'>;

/** What the plan explorer shows. */
export type ShownExplorer = Pick<PlanExplorer, 'view' | 'measuresBy' | 'getChildren' | 'getTreeItem' | 'onDidChangeTreeData'>;

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
    summaries: (uri, again) => server.ask<SummariesResult>(SUMMARIES, { uri, again }),
  });
  const explorer = new PlanExplorer({ memory: context.workspaceState, planTree: (params) => server.ask<readonly PlanTreeNode[]>(PLAN_TREE, params) });
  context.subscriptions.push(
    output, status, server,
    registerShowOutput(output), registerShowProblems(), registerRestartServer(server), registerPlaceCursor(),
    registerNewDocument(server), registerInitWorkspace(server), registerShowReferences(), registerFixAll(),
    explorer, registerExplorerCommands(explorer), server.onDidCheck(() => explorer.checked()),
    previews, registerPreviewCommands(previews), server.onDidCheck(() => previews.refresh()),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('planwerk')) return;
      await server.settingsChanged();
      if (!event.affectsConfiguration('planwerk.language')) return;
      status.render();
      previews.settingsChanged();
    }),
  );
  await server.start();
  return { status: () => status.shown, previews: () => previews.all(), explorer };
}
