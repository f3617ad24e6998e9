import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import type { ChangeNode, Comparison } from '../../features/protocol';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { currentLanguage } from '../language';
import { documentSchemes } from '../language-server';
import type { ChangeRow } from './change-item';
import { chooseVersion } from './choose-version';
import { ComparisonProblem } from './comparison-problem';
import type { Comparisons } from './comparisons';
import { readFolderVersion } from './folder-version';
import { gitPlaceOf } from './git-place';
import { withLateProgress } from './late-progress';
import type { ReadVersion, VersionChoice } from './older-version';
import { openChange, openOlder, openPresent } from './open-change';
import { readRevision } from './revision-version';
import type { RunGit } from './run-git';
import { readSavedVersion } from './saved-version';
import { decidedState, type AskResolutions } from './since-resolution';
import { anyDocument, workspaceOf, type ComparedWorkspace } from './workspace-of';

/** What the commands need beside what is shown. */
export interface ComparisonTools {
  readonly comparisons: Comparisons;
  readonly askResolutions: AskResolutions;
  /** Undefined in a browser. */
  readonly runGit: RunGit | undefined;
}

/** The commands that compare; those of the rows are given the node. */
export function registerComparisonCommands(tools: ComparisonTools): vscode.Disposable {
  const { comparisons } = tools;
  const { registerCommand } = vscode.commands;
  const selected = (): ChangeRow | undefined => comparisons.changes.view.selection[0];
  return vscode.Disposable.from(
    registerCommand('planwerk.compareWithRevision', (given?: unknown) => told(comparisons, () => compare(given, tools))),
    registerCommand('planwerk.compareSinceResolution', (given?: unknown) => told(comparisons, () => compareSinceResolution(given, tools))),
    registerCommand('planwerk.endComparison', () => comparisons.end()),
    registerCommand('planwerk.copyChangeSummary', () => told(comparisons, () => copySummary(comparisons))),
    registerCommand('planwerk.openChange', (row?: ChangeRow) => withNode(row ?? selected(), (node) => openChange(node, comparisons.changes.documentOf(node), comparisons.documents))),
    registerCommand('planwerk.openOlderVersion', (row?: ChangeRow) => withNode(row ?? selected(), async ({ from }) => from && openOlder(from, comparisons.documents))),
    registerCommand('planwerk.openPresentVersion', (row?: ChangeRow) => withNode(row ?? selected(), async ({ to }) => to && openPresent(to))),
  );
}

/** @param given a choice, so that nobody is asked, or the document to compare */
async function compare(given: unknown, { comparisons, runGit }: ComparisonTools): Promise<Comparison | undefined> {
  const workspace = await comparedWorkspace(given, comparisons);
  const choice = choiceIn(given) ?? (await chooseVersion(workspace, runGit));
  return choice && withLateProgress(texts.comparing, comparisons.begin(), async (token) => (
    comparisons.start(workspace, await readVersion(choice, workspace, runGit, token), token)
  ));
}

async function readVersion(choice: VersionChoice, workspace: ComparedWorkspace, runGit: RunGit | undefined, token: vscode.CancellationToken): Promise<ReadVersion> {
  if (choice.kind === 'saved') return readSavedVersion(workspace);
  if (choice.kind === 'folder') return readFolderVersion(choice.folder, workspace);
  return readRevision(choice.revision, await gitPlaceOf(workspace, runGit, token), workspace, choice.name);
}

async function compareSinceResolution(given: unknown, { comparisons, askResolutions, runGit }: ComparisonTools): Promise<Comparison | undefined> {
  const uri = given instanceof vscode.Uri && documentSchemes().includes(given.scheme) ? given : documentInFront();
  if (!uri) throw new ComparisonProblem(texts.openPlan);
  const plan = await vscode.workspace.openTextDocument(uri);
  const workspace = await workspaceOf(uri);
  return withLateProgress(texts.searchingResolution, comparisons.begin(), async (token) => {
    const place = await gitPlaceOf(workspace, runGit, token);
    const { commit, name } = await decidedState(plan, place.git.at(vscode.Uri.joinPath(uri, '..').fsPath), askResolutions);
    return comparisons.start(workspace, { ...(await readRevision(commit, place, workspace)), name }, token);
  });
}

async function comparedWorkspace(given: unknown, comparisons: Comparisons): Promise<ComparedWorkspace> {
  const document = given instanceof vscode.Uri && documentSchemes().includes(given.scheme) ? given : documentInFront() ?? comparisons.document ?? (await anyDocument());
  if (!document) throw new ComparisonProblem(texts.noDocument);
  return workspaceOf(document);
}

/** Older versions, which others show too, are none that can be compared. */
function documentInFront(): vscode.Uri | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  const schemes = documentSchemes();
  return editors.find((editor) => editor?.document.languageId === 'planwerk' && schemes.includes(editor.document.uri.scheme))?.document.uri;
}

function choiceIn(given: unknown): VersionChoice | undefined {
  if (typeof given !== 'object' || given === null || given instanceof vscode.Uri) return undefined;
  if ('revision' in given && typeof given.revision === 'string') return { kind: 'revision', revision: given.revision };
  if ('folder' in given && given.folder instanceof vscode.Uri) return { kind: 'folder', folder: given.folder.toString() };
  return 'saved' in given && given.saved === true ? { kind: 'saved' } : undefined;
}

async function copySummary({ shown }: Comparisons): Promise<void> {
  if (!shown) throw new ComparisonProblem(texts.noComparison);
  await vscode.env.clipboard.writeText(shown.markdown);
  vscode.window.setStatusBarMessage(inLanguage(texts.summaryCopied), MESSAGE_TIME);
}

async function withNode(row: ChangeRow | undefined, action: (node: ChangeNode) => unknown): Promise<void> {
  if (row && row.kind !== 'notCompared') await action(row);
}

/** Tells a person why there is nothing; whoever runs the command is given nothing then. */
async function told<Result>(comparisons: Comparisons, action: () => Promise<Result>): Promise<Result | undefined> {
  comparisons.problem = undefined;
  try {
    return await action();
  } catch (error) {
    comparisons.problem = error instanceof ComparisonProblem ? error.message : say(texts.failed, currentLanguage(), { error: String(error) });
    void vscode.window.showErrorMessage(comparisons.problem);
    return undefined;
  }
}

function inLanguage(text: Text): string {
  return say(text, currentLanguage());
}

/** Milliseconds. */
const MESSAGE_TIME = 4000;
