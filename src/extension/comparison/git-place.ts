import * as vscode from 'vscode';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { ComparisonProblem } from './comparison-problem';
import { findGit, type GitApi, type GitRepository } from './git-api';
import { GitFolder } from './git-folder';
import type { RunGit } from './run-git';
import type { ComparedWorkspace } from './workspace-of';

/** Where the history of a workspace is. */
export interface GitPlace {
  /** What is at and below it has this history: the root of the workspace, or the repository where that is further down. */
  readonly folder: vscode.Uri;
  readonly git: GitFolder;
  /** The folder of the repository, as the workspace is addressed: above the other one or the same. */
  readonly repository: vscode.Uri;
  readonly api: GitApi;
}

/**
 * The repository that holds the document.
 *
 * @throws ComparisonProblem where there is none, or no Git
 */
export async function gitPlaceOf({ document, root }: ComparedWorkspace, runGit: RunGit | undefined, token?: vscode.CancellationToken): Promise<GitPlace> {
  const api = runGit && root.scheme === 'file' ? await findGit() : undefined;
  if (!api || !runGit) throw new ComparisonProblem(texts.noGit);
  const own = await nearestFolder(vscode.Uri.joinPath(document.scheme === root.scheme ? document : vscode.Uri.joinPath(root, 'x'), '..'));
  const git = new GitFolder(runGit, api.git.path, own.fsPath, token);
  // Counted, not compared: the folder may be reached through a link.
  const depth = (await git.prefix()).split('/').length - 1;
  const repository = vscode.Uri.joinPath(own, ...Array.from({ length: depth }, () => '..'));
  const folder = isAtOrBelow(root, repository) ? root : repository;
  return { folder, repository, api, git: git.at(folder.fsPath) };
}

/** As the Git extension has it, where it has opened it. */
export function openRepository({ api, repository }: GitPlace): GitRepository | undefined {
  return api.getRepository(repository) ?? undefined;
}

/** The folder of a document that was deleted may be gone as well. */
async function nearestFolder(folder: vscode.Uri): Promise<vscode.Uri> {
  const isThere = await vscode.workspace.fs.stat(folder).then(() => true, () => false);
  const above = vscode.Uri.joinPath(folder, '..');
  return isThere || above.path === folder.path ? folder : nearestFolder(above);
}

export function isAtOrBelow(uri: vscode.Uri, folder: vscode.Uri): boolean {
  return uri.path === folder.path || uri.path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
}
