import { spawn } from 'node:child_process';
import { carefulGit, complaintIn, quietGit } from '../../features/git';
import type { GitAnswer, RunGit } from './run-git';

/** Runs Git as a process of its own. */
export const runGit: RunGit = (program, args, { cwd, input = '', token }) => new Promise<GitAnswer>((resolve) => {
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  const finish = (status: number | null, all = Buffer.concat(complaints).toString('utf8')): void => {
    cancelled?.dispose();
    resolve({ status, output: Buffer.concat(output), complaints: all, reason: complaintIn(all) });
  };
  const git = spawn(program, [...carefulGit, ...args], { cwd, env: { ...process.env, ...quietGit }, windowsHide: true });
  const cancelled = token?.onCancellationRequested(() => git.kill());
  git.stdout.on('data', (data: Buffer) => output.push(data));
  git.stderr.on('data', (data: Buffer) => complaints.push(data));
  git.on('error', (error) => finish(null, error.message));
  git.on('close', (status) => finish(status));
  // It may end before it has read everything.
  git.stdin.on('error', () => undefined);
  git.stdin.end(input);
});
