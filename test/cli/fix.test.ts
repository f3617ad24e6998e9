import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { defineRule } from '../../src/core/rules/rule';
import { fixText } from '../../src/cli/lint/fix-text';
import { wordRule } from './rules';
import { plan, planwerk, temporaryFolder } from './support';

const rules = [wordRule('rot', 'error'), wordRule('gelb', 'warning')];
const read = (cwd: string, name = 'a.plan.yaml'): string => readFileSync(path.join(cwd, name), 'utf8');

/** Turns one word into the other and back. */
const restless = defineRule({
  id: 'test/restless', severity: 'error', title: { de: '', en: '' }, why: { de: '', en: '' }, bad: '', good: '',
  messages: { swap: { de: 'Tauschen', en: 'Swap' } },
  check({ document, report }) {
    const start = document.text.search(/ja|nein/);
    if (start < 0) return;
    const word = document.text.startsWith('ja', start) ? 'ja' : 'nein';
    const end = start + word.length;
    report({ at: { start, end }, message: 'swap', fix: { message: 'swap', edits: [{ start, end, text: word === 'ja' ? 'nein' : 'ja' }] } });
  },
});

describe('lint --fix', () => {
  it('mends all files, tells what is left, and the exit code with it', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot und gelb\n'), 'b.plan.yaml': plan('b', 'summary: gelb\n'), 'c.plan.yaml': plan('c') });
    const { code, stdout, stderr } = await planwerk(['lint', '--fix'], { cwd, host: { rules } });
    assert.deepEqual([code, stdout, stderr], [0, '3 files checked, all is well.\n', '3 fixes saved in 2 files.\n']);
    assert.equal(read(cwd), plan('a', 'summary:  und \n'));
    assert.deepEqual(readdirSync(cwd).sort(), ['a.plan.yaml', 'b.plan.yaml', 'c.plan.yaml']);
  });

  it('keeps byte order mark, line breaks, permissions and links', async () => {
    const text = `\uFEFF${plan('a', 'summary: rot\n').replaceAll('\n', '\r\n')}`;
    const cwd = temporaryFolder({ 'real/a.plan.yaml': text, 'plans/': '' });
    chmodSync(path.join(cwd, 'real/a.plan.yaml'), 0o640);
    symlinkSync('../real/a.plan.yaml', path.join(cwd, 'plans/a.plan.yaml'));
    await planwerk(['lint', 'plans', '--fix'], { cwd, host: { rules } });
    assert.equal(read(cwd, 'real/a.plan.yaml'), text.replace('rot', ''));
    assert.equal(statSync(path.join(cwd, 'real/a.plan.yaml')).mode & 0o777, 0o640);
    assert.ok(lstatSync(path.join(cwd, 'plans/a.plan.yaml')).isSymbolicLink());
  });

  it('leaves alone what a link leads to outside, and says so', async () => {
    const outside = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    for (const [language, note] of [['de', /^Nicht korrigiert: „a\.plan\.yaml“ ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt/], ['en', /^Not fixed: "a\.plan\.yaml" is a link that leads out of the workspace/]] as const) {
      const cwd = temporaryFolder({ 'b.plan.yaml': plan('b', 'summary: rot\n') });
      symlinkSync(path.join(outside, 'a.plan.yaml'), path.join(cwd, 'a.plan.yaml'));
      const { code, stderr } = await planwerk(['lint', '--fix', '--lang', language], { cwd, host: { rules } });
      assert.equal(code, 1);
      assert.match(stderr, note);
      assert.deepEqual([read(outside), read(cwd, 'b.plan.yaml')], [plan('a', 'summary: rot\n'), plan('b', 'summary: \n')]);
    }
  });

  it('leaves fixes that meet for the next round, and ends where they undo each other', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rotrot\n'), 'b.plan.yaml': plan('b', 'summary: ja\n') });
    const { code } = await planwerk(['lint', '--fix'], { cwd, host: { rules: [...rules, restless] } });
    assert.equal(code, 1);
    assert.equal(read(cwd), plan('a', 'summary: \n'));
    assert.equal(read(cwd, 'b.plan.yaml'), plan('b', 'summary: ja\n'));
  });

  it('touches only what was asked for', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n'), 'b.plan.yaml': plan('b', 'summary: rot\n') });
    await planwerk(['lint', 'a.plan.yaml', '--fix'], { cwd, host: { rules } });
    assert.equal(read(cwd, 'b.plan.yaml'), plan('b', 'summary: rot\n'));
  });

  it('settles every fix of the first steps', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': readFileSync(path.join(__dirname, '../../examples/first-steps/kinderarmut.plan.yaml')) });
    await planwerk(['lint', '--fix'], { cwd });
    const { stdout } = await planwerk(['lint', '--format', 'json'], { cwd });
    assert.deepEqual((JSON.parse(stdout) as { findings: { fixable: boolean }[] }).findings.filter(({ fixable }) => fixable), []);
  });

  it('refuses what cannot be meant', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    for (const argv of [['--fix', '--fix-dry-run'], ['--fix', '--stdin'], ['--fix-dry-run', '--format', 'json']]) {
      assert.equal((await planwerk(['lint', ...argv], { cwd })).code, 2);
    }
  });
});

describe('lint --fix-dry-run', () => {
  it('prints a diff that git applies, and writes nothing', async () => {
    const before = plan('a', 'summary: |\n  eins\n  rot\n  drei\n# Ende');
    const cwd = temporaryFolder({ 'ä b/a.plan.yaml': before, 'b.plan.yaml': plan('b', 'summary: gelb\n').replaceAll('\n', '\r\n') });
    const { code, stdout, stderr } = await planwerk(['lint', '--fix-dry-run'], { cwd, host: { rules } });
    assert.deepEqual([code, stderr], [0, '2 fixes possible in 2 files; nothing is saved.\n']);
    assert.equal(read(cwd, 'ä b/a.plan.yaml'), before);
    writeFileSync(path.join(cwd, 'fix.patch'), stdout);
    execFileSync('git', ['apply', '--whitespace=nowarn', 'fix.patch'], { cwd });
    await planwerk(['lint', '--fix'], { cwd, host: { rules } });
    assert.equal(read(cwd, 'ä b/a.plan.yaml'), before.replace('rot', ''));
    assert.equal(read(cwd, 'b.plan.yaml'), plan('b', 'summary: \n').replaceAll('\n', '\r\n'));
  });

  it('leaves reports to files', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    const { stdout } = await planwerk(['lint', '--fix-dry-run', '--format', 'json', '--output-file', 'left.json'], { cwd, host: { rules } });
    assert.match(stdout, /^--- a\/a\.plan\.yaml/);
    assert.deepEqual((JSON.parse(read(cwd, 'left.json')) as { findings: unknown[] }).findings, []);
  });
});

describe('fixText', () => {
  const fix = (...edits: [number, number, string][]) => ({ fix: { title: '', edits: edits.map(([start, end, text]) => ({ start, end, text })) } });

  it('applies a fix whole or not at all', () => {
    assert.deepEqual(fixText('abcdef', [fix([0, 1, 'x']), fix([3, 4, 'y'], [0, 2, 'z'])]), { text: 'xbcdef', fixes: 1 });
  });

  it('does not put two insertions in one place', () => {
    assert.deepEqual(fixText('ab', [fix([1, 1, 'x']), fix([1, 1, 'y'])]), { text: 'axb', fixes: 1 });
  });

  it('ends new lines as the text does', () => {
    assert.equal(fixText('a\r\nb', [fix([4, 4, '\nc\n'])]).text, 'a\r\nb\r\nc\r\n');
  });
});
