import * as path from 'node:path';
import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../../core/file-names';
import { decodeUtf8 } from '../../core/text/decode';
import { ignoredByNearest } from '../../features/comparison/ignored-by';
import { isSearchedPath } from '../../features/workspace-root';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { commitOf, submodulesIn, treeAt } from '../git/revision';
import type { GitFolder } from '../git/git';
import type { Host } from '../host';
import { nearestConfig } from '../lint/config-file';
import { discover, shownPath } from '../lint/discover';
import { readText } from '../lint/read-text';
import { isFolder, isInside, realPath } from '../lint/walk';
import { UsageError } from '../usage-error';

/** One of the two sides that are compared. */
export interface SideFiles {
  /** As people are told it. */
  readonly name: string;
  /** From the current folder to that of the files, with `/`; empty where it is the current one. */
  readonly folder: string;
  /** The planning documents of the workspace by path from its root, with `/`; undefined where there is no text to read. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Folders that are repositories of their own and are left out. */
  readonly submodules: readonly string[];
}

/** Both sides; two folders where both names are folders, else revisions, of which the second may be the working tree. */
export function readSides(from: string, to: string | undefined, workingTree: string, { cwd, env }: Host): { readonly from: SideFiles; readonly to: SideFiles } {
  if (to !== undefined && isFolder(path.resolve(cwd, from)) && isFolder(path.resolve(cwd, to))) {
    return { from: folderSide(from, cwd), to: folderSide(to, cwd) };
  }
  const config = nearestConfig(cwd);
  const root = config === undefined ? cwd : path.dirname(config);
  const git: GitFolder = { cwd: root, env };
  const revision = (name: string): SideFiles => revisionSide(name, git, cwd);
  return { from: revision(from), to: to === undefined ? workingTreeSide(workingTree, git, cwd) : revision(to) };
}

function folderSide(name: string, cwd: string): SideFiles {
  const root = path.resolve(cwd, name);
  return { name, folder: folderFrom(cwd, root), files: filesIn(root, () => true), submodules: [] };
}

/** As Git would commit it: without what is reached through links, and without repositories inside. */
function workingTreeSide(name: string, git: GitFolder, cwd: string): SideFiles {
  const submodules = submodulesIn(git);
  const isInSubmodule = (file: string): boolean => submodules.some((submodule) => file.startsWith(`${submodule}/`));
  const real = realPath(git.cwd);
  return { name, folder: folderFrom(cwd, git.cwd), submodules, files: filesIn(git.cwd, (file, realFile) => shownPath(realFile, real) === file && !isInSubmodule(file)) };
}

function filesIn(root: string, isWanted: (file: string, real: string) => boolean): Map<string, string | undefined> {
  const { workspaces } = discover({ paths: [root], cwd: root, config: undefined });
  const found = workspaces.flatMap(({ files }) => files).map((file) => ({ ...file, shown: shownPath(file.path, root) }));
  const configs = workspaces.flatMap(({ config }) => (config !== undefined && isInside(config, root) ? [config] : []));
  const ignored = ignoredByNearest(new Map(configs.map((config) => [shownPath(config, root), readText(config).text])));
  return new Map(found.filter(({ shown, real }) => isWanted(shown, real) && !ignored(shown)).map((file) => [file.shown, readText(file.path).text]));
}

function revisionSide(name: string, git: GitFolder, cwd: string): SideFiles {
  const { files, submodules } = treeAt(commitNamed(name, git, cwd), git, (file) => isSearchedPath(file) && (DOCUMENT_NAME.test(file) || isConfig(file)));
  const read = new Map(files.map(({ path: file, bytes }) => [file, bytes && textOf(bytes)]));
  const ignored = ignoredByNearest(new Map([...read].filter(([file]) => isConfig(file))));
  return { name, folder: folderFrom(cwd, git.cwd), submodules, files: new Map([...read].filter(([file]) => !isConfig(file) && !ignored(file))) };
}

function isConfig(file: string): boolean {
  return path.posix.basename(file) === CONFIG_FILE_NAME;
}

function commitNamed(name: string, git: GitFolder, cwd: string): string {
  try {
    return commitOf(name, git);
  } catch (error) {
    throw error instanceof UsageError && name !== '' && isFolder(path.resolve(cwd, name)) ? new UsageError(texts.oneFolder, { name }, 'diff') : error;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  const { text, problem } = decodeUtf8(bytes);
  return problem ? undefined : text;
}

function folderFrom(cwd: string, folder: string): string {
  return path.relative(cwd, folder).split(path.sep).join('/');
}
