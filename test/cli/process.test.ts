import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { plan, temporaryFolder } from './support';

/** The command line as a process of its own: what main adds to run. */
function planwerk(argv: readonly string[], cwd: string, input = '') {
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

  it('says why where nothing can be written, and ends quietly where nobody reads', function () {
    if (!existsSync('/dev/full')) this.skip();
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    for (const [language, said] of [['de', /^Die Ausgabe ließ sich nicht schreiben \(ENOSPC\)\..*\n$/], ['en', /^The output could not be written \(ENOSPC\)\..*\n$/]] as const) {
      const { status, stderr } = shell(`"$@" lint --lang ${language} > /dev/full`, cwd);
      assert.equal(status, 2);
      assert.match(stderr, said);
    }
    assert.equal(shell('{ "$@" lint fehlt 2>&1; echo $? >&3; } 3>code | true; cat code', cwd).stdout, '2\n');
  });

  it('says so where the current folder is deleted', () => {
    for (const [language, said] of [['de', /^Der Ordner, .* ist gelöscht\./], ['en', /^The folder .* is deleted\./]] as const) {
      const cwd = temporaryFolder({ 'weg/': '' });
      // Deleted once the sources are loaded, since what compiles them needs the folder.
      const script = `process.argv.push('lint', '--lang', '${language}'); process.chdir('weg'); fs.rmdirSync(path.join('..', 'weg')); require(${JSON.stringify(main)});`;
      const { status, stderr } = spawnSync(process.execPath, ['--require', require.resolve('tsx/cjs'), '--eval', script], { cwd, encoding: 'utf8' });
      assert.equal(status, 2, stderr);
      assert.match(stderr, said);
    }
  });
});

const main = path.join(__dirname, '../../src/cli/main.ts');

/** What a shell makes of a line in which "$@" is the command line. */
function shell(line: string, cwd: string) {
  return spawnSync('sh', ['-c', line, 'sh', process.execPath, '--require', require.resolve('tsx/cjs'), main], { cwd, encoding: 'utf8' });
}
