import assert from 'node:assert/strict';
import * as path from 'node:path';
import { Repository } from './repository';
import { plan, planwerk, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

/** As Git calls a hook in a working tree beside the first one: told where the repository is, which makes the folder it is asked in the topmost. */
describe('a hook of Git', () => {
  const repository = new Repository({ 'plans/planwerk.config.yaml': 'language: de\n', 'plans/a.plan.yaml': measures(2030) });
  repository.git('worktree', 'add', '--quiet', 'zweig');
  repository.write({ 'zweig/plans/a.plan.yaml': measures(2031) });

  const ask = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Answer> =>
    planwerk([...args, '--lang', 'en'], { cwd: path.join(repository.folder, cwd), host: { env: { ...repository.env, ...env } } });
  const worktree = path.join(repository.folder, '.git/worktrees/zweig');

  it('has the workspace in a folder further down checked against its own past', async () => {
    const all = JSON.parse((await ask(['lint', 'plans', '--format', 'json'], 'zweig', {})).stdout) as { findings: unknown[] };
    assert.notDeepEqual(all.findings, []);
    const { stdout } = await ask(['lint', 'plans', '--changed-since', 'HEAD', '--format', 'json'], 'zweig', { GIT_DIR: worktree, GIT_INDEX_FILE: path.join(worktree, 'index') });
    assert.deepEqual((JSON.parse(stdout) as typeof all).findings, []);
  });

  it('may name the repository from the current folder', async () => {
    const { code, stderr } = await ask(['lint', 'plans', '--changed-since', 'HEAD'], '.', { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' });
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('may go into a folder', async () => {
    const { stdout } = await ask(['diff', 'HEAD', '--format', 'json'], 'zweig/plans', { GIT_DIR: worktree });
    assert.match(stdout, /"kind": "measure\/schedule-end"[^]*"file": "a\.plan\.yaml"/);
  });

  it('may name a repository that lies elsewhere', async () => {
    const other = new Repository({ 'a.plan.yaml': measures(2029) });
    const { stdout } = await ask(['diff', 'HEAD', '--format', 'json'], 'zweig/plans', { GIT_DIR: path.join(other.folder, '.git') });
    assert.match(stdout, /"value": 2029[^]*"value": 2031/);
  });
});
