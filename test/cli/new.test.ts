import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { planwerk, temporaryFolder } from './support';

describe('new', () => {
  for (const command of ['new', 'init']) {
    it(`${command} --help shows an example, in both languages`, async () => {
      const german = await planwerk([command, '--help', '--lang', 'de']);
      const english = await planwerk([command, '--help', '--lang', 'en']);
      assert.deepEqual([german.code, english.code], [0, 0]);
      assert.match(german.stdout, new RegExp(`^Aufruf: planwerk ${command} [^]*\nBeispiel:\n  planwerk ${command} `));
      assert.match(english.stdout, new RegExp(`^Usage: planwerk ${command} [^]*\nExample:\n  planwerk ${command} `));
      for (const line of [...german.stdout.split('\n'), ...english.stdout.split('\n')]) assert.ok(line.length <= 100, line);
    });
  }

  it('writes to standard output, in the language chosen', async () => {
    const { code, stdout, stderr } = await planwerk(['new', 'plan', '--lang', 'de']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^# Platzhalter ersetzen.*\nplanwerk: 1\nkind: plan\nid: mein-plan\n/);
    assert.match(stdout, /^period: \{ start: 2026, end: 2030 \}$/m);
    assert.match((await planwerk(['new', 'report'])).stdout, /^language: en$/m);
  });

  it('takes id, title, cycle model and a file, which lint finds to be right', async () => {
    const cwd = temporaryFolder({});
    const made = await planwerk(['new', 'plan', '--id', 'kita', '--title', 'Kita "Plan"', '--cycle', 'schubert-2011', '--output', 'plans/kita.plan.yaml'], { cwd });
    assert.deepEqual(made, { code: 0, stdout: '', stderr: 'Made: plans/kita.plan.yaml\n' });
    assert.match(readFileSync(join(cwd, 'plans/kita.plan.yaml'), 'utf8'), /^id: kita\ntitle: .*Kita "Plan".*\n[^]*model: schubert-2011/m);
    assert.deepEqual(await planwerk(['lint', 'plans', '--fail-on', 'warning'], { cwd }), { code: 0, stdout: '1 file checked, all is well.\n', stderr: '' });
  });

  it('never overwrites a file', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': 'mine' });
    const { code, stderr } = await planwerk(['new', 'plan', '--output', 'a.plan.yaml'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^"a\.plan\.yaml" exists already and stays as it is\./);
    assert.equal(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8'), 'mine');
  });

  it('says what is wrong with a call', async () => {
    const wrong = async (...argv: string[]): Promise<string> => {
      const { code, stdout, stderr } = await planwerk(['new', ...argv]);
      assert.deepEqual([code, stdout], [2, ''], argv.join(' '));
      return stderr;
    };
    assert.match(await wrong(), /^The argument "kind" is missing\./);
    assert.match(await wrong('plans'), /^"plans" does not suit <kind>\. Choose from: plan, register, report, assessment, calendar\./);
    assert.match(await wrong('plan', '--cycle', 'none'), /^"none" does not suit --cycle\./);
    assert.match(await wrong('report', '--cycle', 'schubert-2011'), /^--cycle holds only for a plan/);
    assert.match(await wrong('plan', '--id', 'Große Straße'), /is no id:[^]*Perhaps "grosse-strasse" is meant\./);
    assert.match(await wrong('plan', '--title', ' '), /^The title is empty\./);
    assert.match(await wrong('plan', '--output', 'plan.yaml'), /^"plan\.yaml" would not be checked\./);
  });

  it('tells of a folder that cannot be made', async () => {
    const cwd = temporaryFolder({ file: '' });
    const { code, stderr } = await planwerk(['new', 'plan', '--output', 'file/a.plan.yaml'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^The file "file\/a\.plan\.yaml" cannot be written \((EEXIST|ENOTDIR)\)\./);
  });
});

describe('init', () => {
  it('makes a workspace without findings and says what to do next', async () => {
    const cwd = temporaryFolder({});
    const { code, stdout, stderr } = await planwerk(['init', 'plaene', '--lang', 'de'], { cwd });
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^Angelegt: plaene\/planwerk\.config\.yaml\n[^]*\nWie es weitergeht:\n[^]*planwerk lint plaene\n/);
    assert.deepEqual(readdirSync(join(cwd, 'plaene')).sort(), ['katalog.plan.yaml', 'planwerk.config.yaml', 'selbsteinschaetzung.plan.yaml', 'strategie.plan.yaml']);
    assert.deepEqual(await planwerk(['lint', 'plaene'], { cwd }), { code: 0, stdout: '3 Dateien geprüft, alles in Ordnung.\n', stderr: '' });
  });

  it('takes the current folder without one', async () => {
    const cwd = temporaryFolder({ 'notes.txt': '' });
    assert.equal((await planwerk(['init'], { cwd })).code, 0);
    assert.ok(readdirSync(cwd).includes('strategy.plan.yaml'));
  });

  it('makes nothing where one of its files is there, were it only a link', async () => {
    const cwd = temporaryFolder({});
    mkdirSync(join(cwd, 'plans'));
    symlinkSync('nowhere', join(cwd, 'plans', 'strategy.plan.yaml'));
    const { code, stderr } = await planwerk(['init', 'plans'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^Nothing was made, since this exists already: plans\/strategy\.plan\.yaml\./);
    assert.deepEqual(readdirSync(join(cwd, 'plans')), ['strategy.plan.yaml']);
  });
});
