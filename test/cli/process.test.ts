import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { plan, temporaryFolder } from './support';

/** The command line as a process of its own: what main adds to run. */
function planwerk(argv: readonly string[], cwd: string, input = '') {
  const main = path.join(__dirname, '../../src/cli/main.ts');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['LANG', 'LC_ALL', 'LC_MESSAGES'].includes(name)));
  return spawnSync(process.execPath, ['--require', require.resolve('tsx/cjs'), main, ...argv], { cwd, input, env, encoding: 'utf8', maxBuffer: 100_000_000 });
}

describe('planwerk as a process', () => {
  it('exits with the code of the command', () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a'), 'bad/b.plan.yaml': Buffer.from([0xe4]) });
    assert.equal(planwerk(['lint', 'a.plan.yaml'], cwd).status, 0);
    assert.equal(planwerk(['lint', 'bad'], cwd).status, 1);
    assert.equal(planwerk(['lint', 'missing'], cwd).status, 2);
  });

  it('reads standard input and writes a result of any size to a pipe', () => {
    const goals = Array.from({ length: 2000 }, (_, number) => `  - { id: ziel-${number}, title: Ein Ziel ohne Maßnahme }\n`);
    const { status, stdout } = planwerk(['lint', '--stdin', '--format', 'json', '--fail-on', 'hint'], temporaryFolder({}), plan('a', `goals:\n${goals.join('')}`));
    assert.equal(status, 1);
    assert.ok(stdout.length > 200_000);
    assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
  });
});
