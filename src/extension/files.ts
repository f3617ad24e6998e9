import * as vscode from 'vscode';
import { decodeUtf8 } from '../core/text/decode';
import type { FileContent, ListFilesParams, ReadFilesParams } from '../features/protocol';

/** Planning documents, configurations and lock files. */
export const PLANNING_FILES = '**/{*.plan.yaml,*.plan.yml,planwerk.config.yaml,planwerk.lock.yaml}';

/** The URIs of the planning files below the folders, or of the whole workspace. */
export async function listFiles({ folders }: ListFilesParams): Promise<string[]> {
  const bases = folders?.map((uri) => vscode.Uri.parse(uri)) ?? vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const found = await Promise.all(bases.map(filesBelow));
  return [...new Set(found.flat().map(String))];
}

/** The server cannot tell a folder from a file by its name. */
async function filesBelow(base: vscode.Uri): Promise<vscode.Uri[]> {
  if (!(await isFolder(base))) return [];
  return vscode.workspace.findFiles(new vscode.RelativePattern(base, PLANNING_FILES), NEVER);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // What is gone in the meantime is none.
    return false;
  }
}

/** Other people's code, and what tools keep in folders with a dot; the server does not ask for it either. */
const NEVER = '**/{node_modules,.*}/**';

/** What the files hold; those that do not exist are left out. */
export async function readFiles({ uris }: ReadFilesParams): Promise<FileContent[]> {
  const contents = await Promise.all(uris.map(readFile));
  return contents.flatMap((content) => content ?? []);
}

async function readFile(uri: string): Promise<FileContent | undefined> {
  try {
    const { text, problem } = decodeUtf8(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    return problem ? { uri, problem, code: problem } : { uri, text };
  } catch (error) {
    return unreadable(uri, error);
  }
}

/** A folder may be named like a document; then it is none. */
function unreadable(uri: string, error: unknown): FileContent | undefined {
  const code = error instanceof vscode.FileSystemError ? error.code : String(error);
  if (code === 'FileNotFound' || code === 'FileIsADirectory') return undefined;
  return { uri, problem: code === 'NoPermissions' ? 'denied' : 'failed', code };
}
