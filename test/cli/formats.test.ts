import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { plan, planwerk, temporaryFolder, type Answer } from './support';
import { relatedRule, wordRule } from './rules';

const rules = [wordRule('gelb', 'warning'), wordRule('rot', 'error'), wordRule('blau', 'info'), relatedRule];

const files = {
  'b.plan.yaml': plan('b', 'summary: "日本\trot, 😀 gelb"\r\n'),
  'a/a.plan.yaml': plan('a', 'summary: |\n  rot und blau\n'),
};

describe('lint --format text', () => {
  it('shows findings by file with their lines, in German', async () => {
    const { stdout } = await planwerk(['lint', '--lang', 'de'], { cwd: temporaryFolder(files), host: { rules } });
    assert.equal(stdout, `a/a.plan.yaml
  7:3  Fehler  Das Wort „rot“ steht hier.  test/rot
    7 |   rot und blau
      |   ^^^
    Korrektur: „rot“ streichen

  7:11  Hinweis  Das Wort „blau“ steht hier.  test/blau
    7 |   rot und blau
      |           ^^^^
    Korrektur: „blau“ streichen

b.plan.yaml
  1:1  Tipp  Nicht das erste Dokument.  test/related
    1 | planwerk: 1
      | ^^^^^^^^
    a/a.plan.yaml:3:5  Hier steht das erste.

  6:14  Fehler  Das Wort „rot“ steht hier.  test/rot
    6 | summary: "日本    rot, 😀 gelb"
      |                   ^^^
    Korrektur: „rot“ streichen

  6:22  Warnung  Das Wort „gelb“ steht hier.  test/gelb
    6 | summary: "日本    rot, 😀 gelb"
      |                           ^^^^
    Korrektur: „gelb“ streichen

2 Dateien geprüft: 2 Fehler, 1 Warnung, 1 Hinweis, 1 Tipp
`);
  });

  it('counts in singular and plural, and shows errors only where asked', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot gelb gelb\n') });
    const { stdout } = await planwerk(['lint', '--quiet'], { cwd, host: { rules } });
    assert.equal(stdout, `a.plan.yaml
  6:10  error  Here is the word "rot".  test/rot
    6 | summary: rot gelb gelb
      |          ^^^
    Fix: Delete "rot"

1 file checked: 1 error, 2 warnings (showing errors only)
`);
  });

  it('ends calmly where nothing is found', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    assert.equal((await planwerk(['lint'], { cwd, host: { rules } })).stdout, '1 file checked, all is well.\n');
    assert.equal((await planwerk(['lint', '--lang=de'], { cwd, host: { rules } })).stdout, '1 Datei geprüft, alles in Ordnung.\n');
  });

  it('cuts a long line around the finding, never through a character', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', `summary: ${'😀'.repeat(200)}rot${'y'.repeat(5000)}\n`) });
    const { stdout } = await planwerk(['lint'], { cwd, host: { rules } });
    const [, , line = '', marker = ''] = stdout.split('\n');
    assert.match(line, /^ {4}6 \| …(😀){15}roty{67,68}…$/u);
    assert.equal(marker, `      | ${' '.repeat(31)}^^^`);
  });

  it('lets no control character and no change of direction reach the terminal', async () => {
    const content = 'summary: "\u001b[31mrot\u0007 \u009b2J \u202e\u2066 \u2028"\n';
    const cwd = temporaryFolder({ 'x\u001b]0;y\u0007.plan.yaml': plan('a', content) });
    for (const format of ['text', 'json', 'github']) {
      const { stdout } = await planwerk(['lint', '--format', format], { cwd, host: { rules: [...rules, wordRule('\u001b[31mrot', 'error', 'test/x')] } });
      assert.doesNotMatch(stdout.replaceAll('\n', ''), /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
    }
    const { stderr } = await planwerk(['lint', 'x\u001b[2J\u202e'], { cwd });
    assert.match(stderr, /"x␛\[2J\uFFFD" does not exist/);
  });

  it('has colours on a terminal only, and as the environment says', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    const isColoured = async (argv: string[], terminal: boolean, env = {}): Promise<boolean> =>
      (await planwerk(['lint', ...argv], { cwd, terminal, host: { rules, env } })).stdout.includes('\u001b[');
    assert.equal(await isColoured([], true), true);
    assert.equal(await isColoured([], false), false);
    assert.equal(await isColoured(['--no-color'], true), false);
    assert.equal(await isColoured([], true, { NO_COLOR: '1' }), false);
    assert.equal(await isColoured([], true, { TERM: 'dumb' }), false);
    assert.equal(await isColoured([], false, { FORCE_COLOR: '1' }), true);
    assert.equal(await isColoured([], true, { FORCE_COLOR: '0' }), false);
  });
});

describe('lint --format json', () => {
  it('is to the letter what interfaces promise', async () => {
    const { stdout } = await planwerk(['lint', '--format', 'json'], { cwd: temporaryFolder(files), host: { rules } });
    const range = (line: number, from: number, to: number) => ({ start: { line, column: from }, end: { line, column: to } });
    const word = (name: string) => ({ rule: `test/${name}`, message: `Here is the word "${name}".`, path: '/summary', fixable: true, related: [] });
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      findings: [
        { file: 'a/a.plan.yaml', severity: 'error', range: range(7, 3, 6), ...word('rot') },
        { file: 'a/a.plan.yaml', severity: 'info', range: range(7, 11, 15), ...word('blau') },
        {
          file: 'b.plan.yaml', rule: 'test/related', severity: 'hint', message: 'Not the first document.', range: range(1, 1, 9), path: '/planwerk', fixable: false,
          related: [{ file: 'a/a.plan.yaml', range: range(3, 5, 6), message: 'The first is here.' }],
        },
        { file: 'b.plan.yaml', severity: 'error', range: range(6, 14, 17), ...word('rot') },
        { file: 'b.plan.yaml', severity: 'warning', range: range(6, 22, 26), ...word('gelb') },
      ],
      summary: { files: 2, errors: 2, warnings: 1, infos: 1, hints: 1 },
    });
    assert.deepEqual(Object.keys((JSON.parse(stdout) as { findings: object[] }).findings[0] ?? {}),
      ['file', 'rule', 'severity', 'message', 'range', 'path', 'fixable', 'related']);
  });

  it('sorts by file, line, column, then rule, whatever the length', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rotgelb\n') });
    const both = [wordRule('rotgelb', 'error', 'test/a'), wordRule('rot', 'error', 'test/b'), wordRule('rotg', 'error', 'test/0')];
    const { stdout } = await planwerk(['lint', '--format=json'], { cwd, host: { rules: both } });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    assert.deepEqual(findings.map(({ rule }) => rule), ['test/0', 'test/a', 'test/b']);
  });

  it('tells paths from the current folder', async () => {
    const cwd = temporaryFolder({ 'plans/a.plan.yaml': plan('a', 'summary: rot\n'), 'other/': '' });
    const { stdout } = await planwerk(['lint', '../plans', '--format', 'json'], { cwd: path.join(cwd, 'other'), host: { rules } });
    assert.match(stdout, /"file": "\.\.\/plans\/a\.plan\.yaml"/);
  });

  it('goes to a file beside text on standard output', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    const { stdout } = await planwerk(['lint', '--format', 'text', '--format', 'json', '--output-file', 'out/findings.json'], { cwd, host: { rules } });
    assert.match(stdout, /1 file checked: 1 error\n$/);
    assert.ok(existsSync(path.join(cwd, 'out/findings.json')));
    assert.equal((JSON.parse(readFileSync(path.join(cwd, 'out/findings.json'), 'utf8')) as { version: number }).version, 1);
  });
});

describe('lint --format github', () => {
  it('writes one command a finding, the gravest first', async () => {
    const { stdout } = await planwerk(['lint', '--format', 'github'], { cwd: temporaryFolder(files), host: { rules } });
    assert.equal(stdout, `::error file=a/a.plan.yaml,line=7,col=3,endLine=7,endColumn=6,title=test/rot::Here is the word "rot".
::error file=b.plan.yaml,line=6,col=14,endLine=6,endColumn=17,title=test/rot::Here is the word "rot".
::warning file=b.plan.yaml,line=6,col=22,endLine=6,endColumn=26,title=test/gelb::Here is the word "gelb".
::notice file=a/a.plan.yaml,line=7,col=11,endLine=7,endColumn=15,title=test/blau::Here is the word "blau".
::notice file=b.plan.yaml,line=1,col=1,endLine=1,endColumn=9,title=test/related::Not the first document.
`);
  });

  it('says what GitHub will not show', async () => {
    const many = (count: number): Promise<Answer> => planwerk(['lint', '--format', 'github'], { cwd: temporaryFolder({ 'a.plan.yaml': plan('a', `summary: gelb ${'rot '.repeat(count)}\n`) }), host: { rules } });
    assert.doesNotMatch((await many(10)).stdout, /Planwerk/);
    const lines = (await many(5000)).stdout.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^::notice title=Planwerk::11 of 5001 annotations .*"planwerk lint"/);
    assert.deepEqual([lines.length, lines[1]?.slice(0, 7), lines.at(-1)?.slice(0, 9)], [5002, '::error', '::warning']);
  });

  it('escapes what GitHub would read as its own', async () => {
    const cwd = temporaryFolder({ 'a,b:c%.plan.yaml': plan('a', 'summary: "8%,9:"\n') });
    const { stdout } = await planwerk(['lint', '--format', 'github'], { cwd, host: { rules: [wordRule('8%,9:', 'error', 'test/x')] } });
    assert.match(stdout, /^::error file=a%2Cb%3Ac%25\.plan\.yaml,.*,title=test\/x::Here is the word "8%25,9:"\.\n$/);
  });
});
