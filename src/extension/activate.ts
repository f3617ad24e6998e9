import * as vscode from 'vscode';
import { COMPARE, PLAN_TREE, RESOLUTIONS, SUMMARIES, type Comparison, type PlanResolution, type PlanTreeNode, type SummariesResult } from '../features/protocol';
import { registerFixAll } from './commands/fix-all';
import { registerInitWorkspace } from './commands/init-workspace';
import { registerNewDocument } from './commands/new-document';
import { registerPlaceCursor } from './commands/place-cursor';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowProblems } from './commands/show-problems';
import { registerShowReferences } from './commands/show-references';
import { registerComparisonCommands } from './comparison/commands';
import { Comparisons } from './comparison/comparisons';
import type { RunGit } from './comparison/run-git';
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
  /** What is compared, and where it shows. */
  readonly comparison: ShownComparison;
}

/** What a panel of the preview shows and said last. */
export type ShownPreview = Pick<PreviewPanel, 'uri' | 'isLocked' | 'rendered' | 'revealed' | 'receive' | 'export' | 'panel'>;

/** What the plan explorer shows. */
export type ShownExplorer = Pick<PlanExplorer, 'view' | 'measuresBy' | 'getChildren' | 'getTreeItem' | 'onDidChangeTreeData'>;

/** What is compared with an older version. */
export type ShownComparison = Pick<Comparisons, 'shown' | 'document' | 'problem' | 'changes' | 'marks' | 'documents'>;

/** What is another on every platform. */
export interface Platform {
  readonly createClient: CreateClient;
  /** URL of the server's second script, where the server cannot find it by itself. */
  readonly requestsScript?: string;
  /** Where programs can be run. */
  readonly runGit?: RunGit;
}

/** Starts everything; the same on every platform. */
export async function activateExtension(context: vscode.ExtensionContext, { createClient, requestsScript, runGit }: Platform): Promise<PlanwerkApi> {
  const output = vscode.window.createOutputChannel('Planwerk', { log: true });
  const status = new StatusItem();
  const server = new LanguageServer(createClient, output, status, requestsScript);
  const previews = new Previews({
    extensionUri: context.extensionUri,
    lastViews: new LastViews(context.workspaceState),
    summaries: (uri, again) => server.ask<SummariesResult>(SUMMARIES, { uri, again }),
  });
  const explorer = new PlanExplorer({ memory: context.workspaceState, planTree: (params) => server.ask<readonly PlanTreeNode[]>(PLAN_TREE, params) });
  const comparison = new Comparisons({ extensionUri: context.extensionUri, compare: (params) => server.ask<Comparison>(COMPARE, params) });
  const askResolutions = (params: object): Promise<readonly (PlanResolution | null)[] | undefined> => server.ask(RESOLUTIONS, params);
  context.subscriptions.push(
    output, status, server,
    registerShowOutput(output), registerShowProblems(), registerRestartServer(server), registerPlaceCursor(),
    registerNewDocument(server), registerInitWorkspace(server), registerShowReferences(), registerFixAll(),
    explorer, registerExplorerCommands(explorer), server.onDidCheck(() => explorer.checked()),
    previews, registerPreviewCommands(previews), server.onDidCheck(() => previews.refresh()),
    comparison, registerComparisonCommands({ comparisons: comparison, askResolutions, runGit }), server.onDidCheck(() => comparison.checked()),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('planwerk')) return;
      await server.settingsChanged();
      if (!event.affectsConfiguration('planwerk.language')) return;
      status.render();
      previews.settingsChanged();
    }),
  );
  await server.start();
  return { status: () => status.shown, previews: () => previews.all(), explorer, comparison };
}
