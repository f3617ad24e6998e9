import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a folder a Git repository, whose commits are the same on every computer. */
export function startHistory(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
}

/** Commits everything that the folder holds, with the files that are written before. */
export function commit(folder: string, message: string, files: Readonly<Record<string, string>> = {}): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

function git(folder: string, ...args: readonly string[]): void {
  const person = (role: string) => ({ [`GIT_${role}_NAME`]: 'Planung', [`GIT_${role}_EMAIL`]: 'planung@stadt.example', [`GIT_${role}_DATE`]: '2026-01-15T12:00:00Z' });
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...person('AUTHOR'), ...person('COMMITTER') };
  const { status, stderr } = spawnSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
