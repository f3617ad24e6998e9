import * as path from 'node:path';
import { isCompared } from '../../features/workspace-root';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import type { GitFolder } from '../git/git';
import { gitFolder } from '../git/git-folder';
import { commitOf, treeAt, type RevisionFile } from '../git/revision';
import type { Host } from '../host';
import { nearestConfig } from '../lint/config-file';
import { decodedText } from '../lint/read-text';
import { isFolder } from '../lint/walk';
import { UsageError } from '../usage-error';
import { comparedFiles } from './compared-files';
import { filesIn, workingTree } from './files-in';
import { sideText, type SideFiles, type SideText } from './side-files';

/** Both sides; two folders where both names are folders, else revisions, of which the second may be the working tree. */
export function readSides(from: string, to: string | undefined, nameOfTree: string, host: Host): { readonly from: SideFiles; readonly to: SideFiles } {
  const { cwd } = host;
  if (to !== undefined && namesFolder(from, cwd) && namesFolder(to, cwd)) return { from: folderSide(from, cwd), to: folderSide(to, cwd) };
  const config = nearestConfig(cwd);
  const git = gitFolder(config === undefined ? cwd : path.dirname(config), host);
  const revision = (name: string): SideFiles => revisionSide(name, git, cwd);
  return { from: revision(from), to: to === undefined ? treeSide(nameOfTree, git, cwd) : revision(to) };
}

/** An empty name is none: whoever calls with it has a variable that is not set. */
function namesFolder(name: string, cwd: string): boolean {
  return name !== '' && isFolder(path.resolve(cwd, name));
}

function folderSide(name: string, cwd: string): SideFiles {
  const root = path.resolve(cwd, name);
  return { name, folder: folderFrom(cwd, root), ...comparedFiles(filesIn(root), []) };
}

function treeSide(name: string, git: GitFolder, cwd: string): SideFiles {
  const { files, repositories } = workingTree(git);
  return { name, folder: folderFrom(cwd, git.cwd), ...comparedFiles(files, repositories) };
}

function revisionSide(name: string, git: GitFolder, cwd: string): SideFiles {
  const { files, submodules } = treeAt(commitNamed(name, git, cwd), git, isCompared);
  const read = new Map(files.map((file) => [file.path, textOf(file)]));
  return { name, folder: folderFrom(cwd, git.cwd), ...comparedFiles(read, submodules) };
}

function commitNamed(name: string, git: GitFolder, cwd: string): string {
  try {
    return commitOf(name, git);
  } catch (error) {
    throw error instanceof UsageError && namesFolder(name, cwd) ? new UsageError(texts.oneFolder, { name }, 'diff') : error;
  }
}

function textOf({ bytes, hash }: RevisionFile): SideText {
  return bytes ? sideText(decodedText(bytes)) : { unread: 'missing', hash };
}

function folderFrom(cwd: string, folder: string): string {
  return path.relative(cwd, folder).split(path.sep).join('/');
}
