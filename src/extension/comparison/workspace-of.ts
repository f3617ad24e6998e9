import * as vscode from 'vscode';
import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../../core/file-names';
import { isBelow, parentOf, workspaceRoot } from '../../features/workspace-root';
import { listFiles } from '../files';

/** The workspace that is compared. */
export interface ComparedWorkspace {
  /** One of its documents, as it is now. */
  readonly document: vscode.Uri;
  /** The folder of its configuration, else the one that is open. */
  readonly root: vscode.Uri;
  /** The URIs of its planning files on disk. */
  readonly files: readonly string[];
}

/** The workspace of a document: as the server has it, and as `planwerk diff` has it for the same folder. */
export async function workspaceOf(document: vscode.Uri): Promise<ComparedWorkspace> {
  const folder = vscode.workspace.getWorkspaceFolder(document)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const files = await listFiles(folder && isBelow(document.toString(), folder.toString()) ? { folders: [folder.toString()] } : {});
  const configured = new Set(files.filter((file) => file.endsWith(`/${CONFIG_FILE_NAME}`)).map(parentOf));
  const root = workspaceRoot(document.toString(), configured, folder ? [folder.toString()] : []);
  return { document, root: withPath(vscode.Uri.parse(root)), files: files.filter((file) => isBelow(file, root)) };
}

/** A document of the workspace, where one is open or on disk. */
export async function anyDocument(): Promise<vscode.Uri | undefined> {
  const files = await listFiles({});
  const [first] = files.filter(isPlanningDocument).sort((a, b) => (a < b ? -1 : 1));
  return first === undefined ? undefined : vscode.Uri.parse(first);
}

export function isPlanningDocument(path: string): boolean {
  return DOCUMENT_NAME.test(path);
}

/** A virtual workspace may be the whole of its file system. */
function withPath(uri: vscode.Uri): vscode.Uri {
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}
