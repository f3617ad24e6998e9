import * as vscode from 'vscode';
import { decodeUtf8 } from '../../core/text/decode';
import type { FileContent } from '../../features/protocol';
import { isCompared } from '../../features/workspace-root';
import { readFiles } from '../files';
import type { CommittedFile, GitFolder } from './git-folder';
import { isAtOrBelow, type GitPlace } from './git-place';
import type { ReadVersion } from './older-version';
import type { ComparedWorkspace } from './workspace-of';

/**
 * A workspace as it was at a commit. What Git does not know of, since nobody has added it or it is ignored, was not there.
 * Submodules are as that commit has them. Files of other repositories have no part in this history, neither have those
 * of submodules whose old commits are not here: they count as unchanged.
 *
 * @param name as people are told it; without it the revision. The beginning of the hash follows, for a branch may be at
 *   another commit by the time that somebody reads it
 * @throws ComparisonProblem where there is no such commit
 */
export async function readRevision(revision: string, place: GitPlace, { files }: ComparedWorkspace, name?: string): Promise<ReadVersion> {
  const commit = await place.git.commitOf(revision);
  const { contents, submodules } = await readTree(commit, place.git, place.folder);
  const others = [...otherRepositories(place, submodules), ...submodules.filter(({ isRead }) => !isRead).map(({ folder }) => folder)];
  const has = new Set(contents.map(({ uri }) => uri));
  const isOther = (uri: vscode.Uri): boolean => !isAtOrBelow(uri, place.folder) || others.some((folder) => isAtOrBelow(uri, folder));
  const unchanged = await readFiles({ uris: files.filter((file) => isCompared(file) && !has.has(file) && isOther(vscode.Uri.parse(file))) });
  const mark = commit.startsWith(revision.toLowerCase()) ? shortHash(commit) : `${name ?? revision}, ${shortHash(commit)}`;
  return { name: mark, mark, files: [...contents, ...unchanged] };
}

/** As people write it. */
export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}

interface ReadTree {
  readonly contents: readonly FileContent[];
  readonly submodules: readonly Submodule[];
}

interface Submodule {
  readonly folder: vscode.Uri;
  /** Its commit is here. */
  readonly isRead: boolean;
}

async function readTree(commit: string, git: GitFolder, folder: vscode.Uri): Promise<ReadTree> {
  const tree = await git.treeAt(commit, isCompared);
  const inner = await Promise.all([...tree.submodules].map(([path, hash]) => readSubmodule(hash, git, vscode.Uri.joinPath(folder, path))));
  return {
    contents: [...tree.files.map((file) => contentOf(file, folder)), ...inner.flatMap(({ contents }) => contents)],
    submodules: inner.flatMap(({ submodules }) => submodules),
  };
}

/** Not read is a folder that was never filled, one that lacks the commit, and one that Git takes for a part of the outer repository. */
async function readSubmodule(hash: string, git: GitFolder, folder: vscode.Uri): Promise<ReadTree> {
  try {
    const own = git.at(folder.fsPath);
    if ((await own.prefix()) === '') {
      const { contents, submodules } = await readTree(await own.commitOf(hash), own, folder);
      return { contents, submodules: [{ folder, isRead: true }, ...submodules] };
    }
  } catch {
    // Counts as unchanged.
  }
  return { contents: [], submodules: [{ folder, isRead: false }] };
}

/** Repositories inside that are no submodules, as far as the Git extension has opened them; it may address them otherwise. */
function otherRepositories({ api, repository }: GitPlace, submodules: readonly Submodule[]): vscode.Uri[] {
  const own = api.getRepository(repository)?.rootUri;
  if (!own) return [];
  const inside = api.repositories.filter(({ rootUri }) => rootUri.path.startsWith(`${own.path}/`));
  return inside.map(({ rootUri }) => vscode.Uri.joinPath(repository, rootUri.path.slice(own.path.length)))
    .filter((folder) => !submodules.some((submodule) => submodule.folder.path === folder.path));
}

function contentOf({ path, bytes }: CommittedFile, folder: vscode.Uri): FileContent {
  const uri = vscode.Uri.joinPath(folder, path).toString();
  if (!bytes) return { uri, problem: 'missing', code: 'missing' };
  const { text, problem } = decodeUtf8(bytes);
  return problem ? { uri, problem, code: problem } : { uri, text };
}
