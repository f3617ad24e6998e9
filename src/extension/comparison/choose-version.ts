import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { currentLanguage } from '../language';
import type { GitCommit, GitRef } from './git-api';
import { gitPlaceOf, openRepository, type GitPlace } from './git-place';
import type { VersionChoice } from './older-version';
import { shortHash } from './revision-version';
import type { RunGit } from './run-git';
import { isPlanningDocument, type ComparedWorkspace } from './workspace-of';

/** Asks a person what to compare with; undefined where nobody wants to. The question shows at once, however long Git takes. */
export async function chooseVersion(workspace: ComparedWorkspace, runGit: RunGit | undefined): Promise<VersionChoice | undefined> {
  const source = new vscode.CancellationTokenSource();
  try {
    const items = itemsOf(workspace, gitPlaceOf(workspace, runGit, source.token).catch(() => undefined));
    const item = await vscode.window.showQuickPick(items, { title: inLanguage(texts.chooseVersion), placeHolder: inLanguage(texts.searchVersions), matchOnDescription: true });
    return await item?.choose?.();
  } finally {
    // Nobody waits for an answer of Git any more.
    source.cancel();
    source.dispose();
  }
}

interface VersionItem extends vscode.QuickPickItem {
  /** Of everything but the lines between groups. */
  readonly choose?: () => VersionChoice | Promise<VersionChoice | undefined>;
}

async function itemsOf({ document }: ComparedWorkspace, search: Promise<GitPlace | undefined>): Promise<VersionItem[]> {
  const others = [...(hasUnsaved() ? [savedItem()] : []), folderItem()];
  const place = await search;
  if (!place) return others;
  const repository = openRepository(place);
  const [commits = [], refs = []] = repository ? await Promise.all([
    repository.log({ maxEntries: MOST_COMMITS, path: document.fsPath }).catch(() => []),
    repository.getRefs({ sort: 'committerdate' }).catch(() => []),
  ]) : [];
  return [
    headItem(), revisionItem(place), ...others,
    ...group(texts.commits, commits.map(commitItem)),
    ...group(texts.branches, refs.filter(({ type }) => type !== TAG).flatMap((ref) => refItem(ref, 'git-branch'))),
    ...group(texts.tags, refs.filter(({ type }) => type === TAG).flatMap((ref) => refItem(ref, 'tag'))),
  ];
}

const MOST_COMMITS = 20;
const BRANCH = 0;
const TAG = 2;

function group(label: Text, items: readonly VersionItem[]): VersionItem[] {
  return items.length === 0 ? [] : [{ label: inLanguage(label), kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function headItem(): VersionItem {
  return { label: `$(git-commit) ${inLanguage(texts.headItem)}`, description: 'HEAD', choose: () => ({ kind: 'revision', revision: 'HEAD' }) };
}

function commitItem({ hash, message, commitDate }: GitCommit): VersionItem {
  const description = [shortHash(hash), ...(commitDate ? [commitDate.toISOString().slice(0, 10)] : [])].join(' · ');
  return { label: `$(git-commit) ${plain(message.split('\n')[0] ?? '')}`, description, choose: () => ({ kind: 'revision', revision: hash }) };
}

function refItem({ type, name, commit }: GitRef, icon: string): VersionItem[] {
  if (name === undefined || commit === undefined) return [];
  const folder = type === TAG ? 'tags' : type === BRANCH ? 'heads' : 'remotes';
  const choose = (): VersionChoice => ({ kind: 'revision', revision: `refs/${folder}/${name}`, name });
  return [{ label: `$(${icon}) ${plain(name)}`, description: shortHash(commit), choose }];
}

function revisionItem(place: GitPlace): VersionItem {
  return { label: `$(edit) ${inLanguage(texts.revisionItem)}`, description: inLanguage(texts.revisionDetail), choose: () => enterRevision(place) };
}

async function enterRevision({ git }: GitPlace): Promise<VersionChoice | undefined> {
  const problemOf = (revision: string): Promise<string | undefined> => git.commitOf(revision).then(() => undefined, (error: Error) => error.message);
  const revision = await vscode.window.showInputBox({
    title: inLanguage(texts.enterRevision), prompt: inLanguage(texts.revisionDetail), ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? undefined : problemOf(text.trim())),
  });
  return revision === undefined || revision.trim() === '' ? undefined : { kind: 'revision', revision: revision.trim() };
}

function savedItem(): VersionItem {
  return { label: `$(save) ${inLanguage(texts.savedItem)}`, description: inLanguage(texts.savedDetail), choose: () => ({ kind: 'saved' }) };
}

function folderItem(): VersionItem {
  return { label: `$(folder-opened) ${inLanguage(texts.folderItem)}`, description: inLanguage(texts.folderDetail), choose: chooseFolder };
}

async function chooseFolder(): Promise<VersionChoice | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false, canSelectFolders: true, canSelectMany: false, title: inLanguage(texts.chooseVersion), openLabel: inLanguage(texts.compareFolder),
  });
  return chosen?.[0] && { kind: 'folder', folder: chosen[0].toString() };
}

function hasUnsaved(): boolean {
  return vscode.workspace.textDocuments.some(({ isDirty, isUntitled, uri }) => isDirty && !isUntitled && isPlanningDocument(uri.path));
}

/** Names of icons in a text of somebody else stay text. */
function plain(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}

function inLanguage(text: Text): string {
  return say(text, currentLanguage());
}
