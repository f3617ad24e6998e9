import type * as vscode from 'vscode';

/**
 * Runs Git and gives what it prints. Its program comes from the Git extension. Arguments reach it as arguments, never
 * through a shell. Only where the extension runs on a computer; in a browser there is no Git.
 *
 * The API of the Git extension gives the text of a file through the converter that a repository's settings may name
 * (`git show --textconv`). Planwerk itself proposes one that sets documents anew, so what it gave would not be what stood
 * there, at the cost of two processes a file.
 */
export type RunGit = (program: string, args: readonly string[], options: RunGitOptions) => Promise<GitAnswer>;

export interface RunGitOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly input?: string;
  readonly token?: vscode.CancellationToken;
}

export interface GitAnswer {
  /** Null where the program could not be started or was ended. */
  readonly status: number | null;
  readonly output: Uint8Array;
  /** Everything that it complains about. */
  readonly complaints: string;
  /** The line that matters. */
  readonly reason: string;
}
