import { existsSync, lstatSync } from 'node:fs';
import * as path from 'node:path';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { isCompared } from '../../features/workspace-root';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { contentsOf, INDEX } from '../git/contents';
import { tryGit, type GitFolder } from '../git/git';
import { stagedIn, type StagedFile } from '../git/staged';
import { discover, shownPath } from '../lint/discover';
import { decodedText, readText } from '../lint/read-text';
import { isInside, kindOf, realPath, type FoundFile } from '../lint/walk';
import { UsageError } from '../usage-error';
import { sideText, type SideText } from './side-files';

type Texts = ReadonlyMap<string, SideText>;

/** The configurations of a folder and its planning documents, by path from there. */
export function filesIn(root: string): Texts {
  const { documents, configs } = foundIn(root);
  return textsOf([...documents.map((file) => file.path), ...configs], root);
}

export interface WorkingTree {
  readonly files: Texts;
  /** Folders inside that are repositories of their own: submodules and others. */
  readonly repositories: readonly string[];
}

/**
 * The same as Git would commit it: without links and what is reached through them, without repositories inside, but with
 * what a sparse checkout has left out.
 *
 * @throws UsageError where there is no working tree
 */
export function workingTree(git: GitFolder): WorkingTree {
  if (tryGit(['rev-parse', '--is-inside-work-tree'], git).output?.toString('utf8').trim() !== 'true') throw new UsageError(texts.noWorkingTree, { folder: git.cwd });
  const { submodules, leftOut } = stagedIn(git);
  const real = realPath(git.cwd);
  const { documents, configs } = foundIn(git.cwd);
  const withoutLinks = documents.filter((file) => shownPath(file.real, real) === shownPath(file.path, git.cwd));
  const own = [...withoutLinks.map((file) => file.path), ...configs].filter(isThere);
  const repositories = [...new Set([...submodules, ...repositoriesAround(own, git.cwd)])];
  const files = own.filter((file) => !repositories.some((folder) => shownPath(file, git.cwd).startsWith(`${folder}/`)));
  return { files: new Map([...leftOutTexts(leftOut, git), ...textsOf(files, git.cwd)]), repositories };
}

interface Found {
  readonly documents: readonly FoundFile[];
  /** Absolute. */
  readonly configs: readonly string[];
}

/** Folders further down may be workspaces of their own. */
function foundIn(root: string): Found {
  const { workspaces } = discover({ paths: [root], cwd: root, config: undefined });
  const inner = workspaces.flatMap(({ config }) => (config !== undefined && isInside(config, root) ? [config] : []));
  const own = path.join(root, CONFIG_FILE_NAME);
  return { documents: workspaces.flatMap(({ files }) => files), configs: [...new Set([...inner, ...(kindOf(own) === undefined ? [] : [own])])] };
}

function textsOf(files: readonly string[], root: string): Texts {
  return new Map(files.map((file) => [shownPath(file, root), sideText(readText(file))]));
}

/** Links are not. */
function isThere(file: string): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isSymbolicLink();
}

function repositoriesAround(files: readonly string[], root: string): string[] {
  const folders = new Set(files.flatMap((file) => foldersAround(shownPath(file, root))));
  return [...folders].filter((folder) => existsSync(path.join(root, folder, '.git')));
}

/** `a/b/c.plan.yaml` → `a`, `a/b`. */
function foldersAround(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function leftOutTexts(leftOut: readonly StagedFile[], git: GitFolder): [string, SideText][] {
  const files = leftOut.filter((file) => isCompared(file.path) && kindOf(path.join(git.cwd, file.path)) === undefined);
  const contents = contentsOf(files.map(({ hash }) => hash), INDEX, git);
  return files.map(({ path: file, hash }) => {
    const bytes = contents.get(hash);
    return [file, bytes ? sideText(decodedText(bytes)) : { unread: 'missing', hash }];
  });
}
