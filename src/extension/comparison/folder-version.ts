import * as vscode from 'vscode';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import type { FileContent } from '../../features/protocol';
import { isCompared } from '../../features/workspace-root';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { readFiles } from '../files';
import { ComparisonProblem } from './comparison-problem';
import type { ReadVersion } from './older-version';
import { isPlanningDocument, type ComparedWorkspace } from './workspace-of';

/**
 * What another folder holds, as if it stood in the place of the workspace: of its root, or where that is further down and
 * the other folder has no configuration itself, of the folder that is open.
 *
 * @throws ComparisonProblem where it holds no planning document
 */
export async function readFolderVersion(given: string, { document, root }: ComparedWorkspace): Promise<ReadVersion> {
  const folder = vscode.Uri.parse(given);
  const paths = await pathsBelow(folder);
  if (!paths.some(isPlanningDocument)) throw new ComparisonProblem(texts.emptyFolder, { folder: nameOf(folder) });
  const place = paths.includes(CONFIG_FILE_NAME) ? root : (vscode.workspace.getWorkspaceFolder(document)?.uri ?? root);
  const contents = await readFiles({ uris: paths.map((path) => vscode.Uri.joinPath(folder, path).toString()) });
  const pathOf = new Map(paths.map((path) => [vscode.Uri.joinPath(folder, path).toString(), path]));
  const moved = (content: FileContent): FileContent => ({ ...content, uri: vscode.Uri.joinPath(place, pathOf.get(content.uri) ?? '').toString() });
  return { name: nameOf(folder), mark: nameOf(folder), files: contents.map(moved) };
}

/** Folder by folder, since a search finds nothing outside the workspace where that is a virtual one. */
async function pathsBelow(folder: vscode.Uri, path = ''): Promise<string[]> {
  const paths = await Promise.all((await entriesOf(folder)).map(async ([name, type]) => {
    const inner = `${path}${name}`;
    if (type === vscode.FileType.Directory) return isCompared(`${inner}/${CONFIG_FILE_NAME}`) ? pathsBelow(vscode.Uri.joinPath(folder, name), `${inner}/`) : [];
    return isCompared(inner) ? [inner] : [];
  }));
  return paths.flat();
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // What is no folder, or is gone, holds nothing.
    return [];
  }
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.split('/').filter((part) => part !== '').at(-1) ?? '/';
}
