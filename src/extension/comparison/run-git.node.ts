import { spawn, type ChildProcess } from 'node:child_process';
import { carefulGit, complaintIn, quietGit } from '../../features/git';
import type { GitAnswer, RunGit } from './run-git';

/** Runs Git as a process of its own. */
export const runGit: RunGit = (program, args, { cwd, input = '', token }) => new Promise<GitAnswer>((resolve) => {
  if (token?.isCancellationRequested) return resolve(unasked);
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  const finish = (status: number | null, all = Buffer.concat(complaints).toString('utf8')): void => {
    cancelled?.dispose();
    resolve({ status, output: Buffer.concat(output), complaints: all, reason: complaintIn(all) });
  };
  const git = spawn(program, [...carefulGit, ...args], { cwd, env: { ...process.env, ...quietGit }, windowsHide: true, detached: HAS_GROUPS });
  const cancelled = token?.onCancellationRequested(() => {
    endWithChildren(git);
    finish(null);
  });
  git.stdout.on('data', (data: Buffer) => output.push(data));
  git.stderr.on('data', (data: Buffer) => complaints.push(data));
  git.on('error', (error) => finish(null, error.message));
  git.on('close', (status) => finish(status));
  // It may end before it has read everything.
  git.stdin.on('error', () => undefined);
  git.stdin.end(input);
});

const unasked: GitAnswer = { status: null, output: new Uint8Array(), complaints: '', reason: '' };

/** Processes come in groups then, and end in them. */
const HAS_GROUPS = process.platform !== 'win32';

/** The program may only be one that starts Git: that of Git for Windows, or a script that somebody has set. */
function endWithChildren({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (!HAS_GROUPS) {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' }).on('error', () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
