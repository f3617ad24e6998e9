import * as vscode from 'vscode';

/** What Planwerk uses of the API that VS Code's built-in Git extension gives to others. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<GitApi['state']>;
  /** The program that the extension has found. */
  readonly git: { readonly path: string };
  readonly repositories: readonly GitRepository[];
  /** The innermost one that is open. */
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  /** The newest first. */
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
  getRefs(query: { readonly sort: 'committerdate' }): Promise<readonly GitRef[]>;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
}

export interface GitRef {
  /** 0: branch, 1: branch of another repository, 2: tag. */
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/**
 * Git as VS Code has it. Undefined where it has none: in a virtual workspace, in one that is not trusted, or where it is
 * switched off or not installed.
 */
export async function findGit(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    return git.enabled ? await initialized(git.getAPI(1)) : undefined;
  } catch {
    return undefined;
  }
}

/** Just after the start it still looks for repositories; what it does not find in time, people can do without. */
async function initialized(api: GitApi): Promise<GitApi> {
  if (api.state === 'initialized') return api;
  await new Promise<void>((resolve) => {
    const listener = api.onDidChangeState(() => resolve());
    setTimeout(() => {
      listener.dispose();
      resolve();
    }, LONGEST_START);
  });
  return api;
}

/** Milliseconds. */
const LONGEST_START = 3000;
