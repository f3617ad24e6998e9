import assert from 'node:assert/strict';
import { documentedRules } from '../../src/core/rules';
import { version } from '../../package.json';
import { planwerk, temporaryFolder } from './support';

const firstLine = (text: string): string | undefined => text.split('\n')[0];

describe('help', () => {
  for (const command of [[], ['lint'], ['format'], ['rules'], ['explain'], ['seal'], ['diff'], ['merge-driver'], ['textconv']]) {
    const name = ['planwerk', ...command].join(' ');
    it(`${name} --help shows an example, in both languages`, async () => {
      const german = await planwerk([...command, '--help', '--lang', 'de']);
      const english = await planwerk([...command, '-h', '--lang=en']);
      assert.deepEqual([german.code, english.code, german.stderr, english.stderr], [0, 0, '', '']);
      assert.match(german.stdout, new RegExp(`^Aufruf: ${name} [^]*\nOptionen:\n[^]*\nBeispiel:\n  ${name} `));
      assert.match(english.stdout, new RegExp(`^Usage: ${name} [^]*\nOptions:\n[^]*\nExample:\n  ${name} `));
      assert.doesNotMatch(german.stdout, /\b(the|options|command|Usage|display|show|from|weight)\b/);
      for (const line of [...german.stdout.split('\n'), ...english.stdout.split('\n')]) assert.ok(line.length <= 100, line);
    });
  }

  it('speaks the language of the configuration, else of the locale', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'language: de\n', 'inner/': '' });
    assert.match((await planwerk(['--help'], { cwd: `${cwd}/inner` })).stdout, /^Aufruf/);
    assert.match((await planwerk(['--help'], { host: { env: { LANG: 'de_DE.UTF-8' } } })).stdout, /^Aufruf/);
    assert.match((await planwerk(['--help'], { host: { env: { LANG: 'den_CA' } } })).stdout, /^Usage/);
    assert.match((await planwerk(['--help'])).stdout, /^Usage/);
  });

  it('tells its version', async () => {
    assert.deepEqual(await planwerk(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('rules', () => {
  it('lists every rule by group, with severity and title', async () => {
    const { code, stdout } = await planwerk(['rules', '--lang', 'de']);
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}goal\/no-measure +Warnung +Jedes Ziel wird von einer Maßnahme verfolgt$/m);
    for (const { id } of documentedRules) assert.ok(stdout.includes(`\n  ${id} `), id);
    assert.match(stdout, /\n\d+ Regeln\n$/);
  });

  it('lists them as JSON', async () => {
    const { stdout } = await planwerk(['rules', '--format', 'json']);
    const { rules } = JSON.parse(stdout) as { rules: { id: string; severity: string; title: string }[] };
    assert.deepEqual(rules.find(({ id }) => id === 'goal/no-measure'), { id: 'goal/no-measure', severity: 'warning', title: 'Every goal is pursued by a measure' });
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
});

describe('explain', () => {
  it('tells title, severity, why, a bad and a good example', async () => {
    const { code, stdout } = await planwerk(['explain', 'goal/no-measure', '--lang', 'de']);
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' ')), [
      'goal/no-measure', 'Jedes Ziel wird von einer Maßnahme verfolgt', 'Schweregrad: Warnung',
      'Warum', 'So wird es beanstandet', 'So ist es richtig', 'Mit Grund ausnehmen',
    ]);
    assert.match(stdout, /\n {2}# planwerk-ignore goal\/no-measure -- Grund\n$/);
  });

  it('explains every rule that a finding may name', async () => {
    const { stdout } = await planwerk(['rules', '--format', 'json']);
    for (const { id } of (JSON.parse(stdout) as { rules: { id: string }[] }).rules) {
      const answer = await planwerk(['explain', id]);
      assert.equal(answer.code, 0);
      assert.equal(firstLine(answer.stdout), id);
    }
  });
});
