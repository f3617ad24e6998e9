import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { throwingRule, wordRule } from './rules';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const rules = [wordRule('rot', 'error'), wordRule('gelb', 'warning')];
const a = 'plans/a.plan.yaml';

class Team {
  readonly cwd = temporaryFolder({ [a]: plan('a', 'summary: rot rot gelb\n'), 'plans/b.plan.yaml': plan('b', 'summary: ganz gelb\n') });

  lint(...argv: string[]): Promise<Answer> {
    return planwerk(['lint', '--baseline', 'known.json', ...argv], { cwd: this.cwd, host: { rules } });
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.cwd, name), text);
  }

  get known(): string {
    return readFileSync(path.join(this.cwd, 'known.json'), 'utf8');
  }
}

describe('lint --baseline', () => {
  it('is written readably: sorted, with counts, the same again', async () => {
    const team = new Team();
    const { code, stderr } = await team.lint('--update-baseline');
    assert.deepEqual([code, stderr], [0, '4 findings saved as known in "known.json".\n']);
    const { version, findings } = JSON.parse(team.known) as { version: number; findings: Record<string, unknown>[] };
    assert.equal(version, 1);
    assert.deepEqual(findings.map(({ file, rule, place, count, document }) => [file, document, rule, place, count]), [
      [a, 'a', 'test/gelb', '/summary', 1], [a, 'a', 'test/rot', '/summary', 2], ['plans/b.plan.yaml', 'b', 'test/gelb', '/summary', 1],
    ]);
    const first = team.known;
    await team.lint('--update-baseline');
    assert.equal(team.known, first);
  });

  it('lets only new findings fail, wherever the old ones move', async () => {
    const team = new Team();
    await team.lint('--update-baseline');
    team.write(a, `# moved\n${plan('a', 'summary: rot rot gelb\n')}`);
    const known = await team.lint();
    assert.deepEqual([known.code, known.stdout, known.stderr], [0, '2 files checked, all is well.\n', 'Not shown because known: 4 findings.\n']);
    team.write(a, plan('a', 'summary: rot rot gelb rot\n'));
    const { code, stdout } = await team.lint('--format', 'json');
    assert.equal(code, 1);
    assert.deepEqual((JSON.parse(stdout) as { findings: { range: { start: object } }[] }).findings.map(({ range }) => range.start), [{ line: 6, column: 23 }]);
  });

  it('is read whatever its line breaks and byte order mark', async () => {
    const team = new Team();
    await team.lint('--update-baseline');
    team.write('known.json', `\uFEFF${team.known.replaceAll('\n', '\r\n')}`);
    const { code, stderr } = await team.lint();
    assert.deepEqual([code, stderr], [0, 'Not shown because known: 4 findings.\n']);
  });

  it('reports stale entries and prunes them on update, but not those of files that were not checked', async () => {
    const team = new Team();
    await team.lint('--update-baseline');
    team.write(a, plan('a', 'summary: noch rot\n'));
    const { code, stderr } = await team.lint(a);
    assert.equal(code, 0);
    assert.match(stderr, /2 entries out of date in "known\.json"[^]*\n {2}plans\/a\.plan\.yaml {2}\/summary {2}test\/gelb\n {2}plans\/a\.plan\.yaml {2}\/summary {2}test\/rot\n$/);
    assert.match((await team.lint('--update-baseline', a)).stderr, /Removed because out of date: 1 entry\.\n$/);
    assert.deepEqual([...team.known.matchAll(/"file": "(.*)"/g)].map(([, file]) => file), [a, 'plans/b.plan.yaml']);
    rmSync(path.join(team.cwd, 'plans/b.plan.yaml'));
    assert.match((await team.lint()).stderr, /1 entry out of date/);
  });

  it('holds nothing that a plan should not say of a person', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': readFileSync(path.join(__dirname, '../../examples/first-steps/kinderarmut.plan.yaml')) });
    await planwerk(['lint', '--baseline', 'known.json', '--update-baseline'], { cwd });
    const known = readFileSync(path.join(cwd, 'known.json'), 'utf8');
    assert.match(known, /"rule": "privacy\/personal-data"/);
    assert.doesNotMatch(known, /@/);
  });

  it('never gets used to a check that has failed', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    const host = { rules: [throwingRule] };
    await planwerk(['lint', '--baseline', 'known.json', '--update-baseline'], { cwd, host });
    assert.equal((await planwerk(['lint', '--baseline', 'known.json'], { cwd, host })).code, 3);
  });

  it('refuses a baseline that is missing, broken or not named', async () => {
    const team = new Team();
    const missing = await team.lint();
    assert.deepEqual([missing.code, missing.stderr.split('\n')[0]], [2, 'The file "known.json" with known findings does not exist. Create it with --update-baseline.']);
    for (const text of ['', '{}', '[]', '{"version":1,"findings":[{}]}', '{"version":2,"findings":[]}']) {
      team.write('known.json', text);
      assert.match((await team.lint()).stderr, /is no file with known findings/);
      assert.equal((await team.lint('--update-baseline')).code, 2);
    }
    assert.equal((await planwerk(['lint', '--update-baseline'], { cwd: team.cwd })).code, 2);
    assert.equal((await planwerk(['lint', '--baseline', 'plans'], { cwd: team.cwd })).code, 2);
  });
});
