import { spawnSync } from 'node:child_process';
import { carefulGit, complaintIn, quietGit, tellsForeignRepository, tellsMissingObject, tellsNoRepository } from '../../features/git';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { gitProgram } from './git-program';

/** Where Git is asked. */
export interface GitFolder {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Asks Git and gives what it prints. Arguments reach it as arguments, never through a shell; no hook, pager, monitor or
 * other program that a repository may name is run, and nothing is fetched.
 *
 * @throws UsageError where Git is missing, the folder is no repository, or Git refuses it
 */
export function git(args: readonly string[], folder: GitFolder, input = ''): Buffer {
  const answer = tryGit(args, folder, input);
  if (answer.output) return answer.output;
  throw new UsageError(tellsMissingObject(answer.reason) ? texts.missingObject : texts.gitRefused, { what: answer.reason, command: args[0] ?? '' });
}

export type GitAnswer =
  | { readonly output: Buffer; readonly complaints: string; readonly reason?: undefined }
  | { readonly output?: undefined; /** Everything that Git says. */ readonly complaints: string; /** The line that matters. */ readonly reason: string };

/** The same where a failure is an answer too. */
export function tryGit(args: readonly string[], folder: GitFolder, input = ''): GitAnswer {
  const { cwd } = folder;
  const { status, stdout, stderr } = runGit(args, folder, input);
  const complaints = stderr.toString('utf8');
  if (status === 0) return { output: stdout, complaints };
  const reason = complaintIn(complaints);
  if (tellsNoRepository(reason)) throw new UsageError(texts.noRepository, { folder: cwd });
  if (tellsForeignRepository(reason)) throw new UsageError(texts.foreignRepository, { folder: cwd });
  return { complaints, reason };
}

/** The same where the exit code is the answer; null where a signal ended it. */
export function runGit(args: readonly string[], { cwd, env }: GitFolder, input = ''): { readonly status: number | null; readonly stdout: Buffer; readonly stderr: Buffer } {
  const program = gitProgram(env);
  if (program === undefined) throw new UsageError(texts.gitMissing);
  const { error, status, stdout, stderr } = spawnSync(program, [...carefulGit, ...args], { cwd, input, env: { ...env, ...quietGit }, maxBuffer: LARGEST, windowsHide: true });
  if (error) throw new UsageError(texts.gitFailed, { what: error.message, command: args[0] ?? '' });
  return { status, stdout, stderr };
}

/** Bytes of one answer. */
const LARGEST = 1024 * 1024 * 1024;
