import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { plan, planwerk, temporaryFolder, type Call } from './support';
import { dayRule, wordRule } from './rules';

const named = wordRule('planwerk', 'info');

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

async function lint(argv: readonly string[], call: Call): Promise<Found[]> {
  const { stdout, stderr } = await planwerk(['lint', '--format', 'json', ...argv], call);
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

/** Which files are checked: a rule reports each. */
async function checked(argv: readonly string[], cwd: string): Promise<string[]> {
  return [...new Set((await lint(argv, { cwd, host: { rules: [named] } })).map(({ file }) => file))];
}

describe('which files lint checks', () => {
  const files = {
    'b.plan.yaml': plan('b'), 'a/a.plan.yml': plan('a'), 'a/deep/c.plan.yaml': plan('c'), 'a/note.yaml': 'planwerk: 1',
    'node_modules/x/d.plan.yaml': plan('d'), '.hidden/e.plan.yaml': plan('e'), 'x.plan.yaml/f.plan.yaml': plan('f'),
  };

  it('all documents of the current folder, not those of tools', async () => {
    assert.deepEqual(await checked([], temporaryFolder(files)), ['a/a.plan.yml', 'a/deep/c.plan.yaml', 'b.plan.yaml', 'x.plan.yaml/f.plan.yaml']);
  });

  it('files, folders and globs, each document once', async () => {
    const cwd = temporaryFolder(files);
    assert.deepEqual(await checked(['a/deep', 'b.plan.yaml', './b.plan.yaml', 'a'], cwd), ['a/a.plan.yml', 'a/deep/c.plan.yaml', 'b.plan.yaml']);
    assert.deepEqual(await checked(['**/c.plan.*'], cwd), ['a/deep/c.plan.yaml']);
    assert.deepEqual(await checked(['./a/*.plan.yml'], cwd), ['a/a.plan.yml']);
    assert.deepEqual(await checked(['a/*'], cwd), ['a/a.plan.yml', 'a/deep/c.plan.yaml']);
    assert.deepEqual(await checked(['../*/deep'], path.join(cwd, 'a')), ['deep/c.plan.yaml']);
    assert.deepEqual(await checked([path.join(cwd, 'a', '*.plan.yml')], cwd), ['a/a.plan.yml']);
    assert.deepEqual(await checked(['.hidden'], cwd), ['.hidden/e.plan.yaml']);
  });

  it('names other files that were given, and goes on', async () => {
    const cwd = temporaryFolder(files);
    const { code, stdout, stderr } = await planwerk(['lint', 'a/note.yaml', 'b.plan.yaml'], { cwd, host: { rules: [] } });
    assert.equal(stderr, 'Left out: "a/note.yaml" is no planning document (*.plan.yaml, *.plan.yml).\n');
    assert.equal(stdout, '1 file checked, all is well.\n');
    assert.equal(code, 0);
  });

  it('follows symbolic links, also in circles, and takes each document once', async () => {
    const cwd = temporaryFolder({ 'real/a.plan.yaml': plan('a') });
    symlinkSync('real', path.join(cwd, 'linked'));
    symlinkSync('..', path.join(cwd, 'real', 'loop'));
    symlinkSync('real/a.plan.yaml', path.join(cwd, 'again.plan.yaml'));
    symlinkSync('circle-b', path.join(cwd, 'circle-a'));
    symlinkSync('circle-a', path.join(cwd, 'circle-b'));
    assert.deepEqual(await checked([], cwd), ['real/a.plan.yaml']);
    assert.deepEqual(await checked(['linked'], cwd), ['linked/a.plan.yaml']);
    assert.deepEqual(await checked(['real'], cwd), ['real/a.plan.yaml']);
  });

  it('leaves out what the configuration ignores, and says so of a file that was named', async () => {
    const cwd = temporaryFolder({ ...files, 'planwerk.config.yaml': 'ignore: [a/deep, "b.*"]\n' });
    assert.deepEqual(await checked(['.'], cwd), ['a/a.plan.yml', 'x.plan.yaml/f.plan.yaml']);
    const { code, stderr } = await planwerk(['lint', 'b.plan.yaml'], { cwd, host: { rules: [] } });
    assert.match(stderr, /^Left out: "b\.plan\.yaml" stands under "ignore"/);
    assert.equal(code, 0);
  });
});

describe('files that lint cannot read', () => {
  it('file/unreadable: a link that leads nowhere', async () => {
    const cwd = temporaryFolder({});
    symlinkSync('nowhere', path.join(cwd, 'a.plan.yaml'));
    const findings = await lint([], { cwd });
    assert.deepEqual(findings.map(({ file, rule }) => [file, rule]), [['a.plan.yaml', 'file/unreadable']]);
    assert.equal((await planwerk(['lint', 'a.plan.yaml'], { cwd })).code, 1);
  });

  it('file/unreadable: a file without permission', async function () {
    if (process.getuid?.() === 0) return this.skip();
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    chmodSync(path.join(cwd, 'a.plan.yaml'), 0);
    assert.match((await lint([], { cwd }))[0]?.message ?? '', /permission is missing/);
  });

  it('file/encoding: UTF-16 and what is not UTF-8; the other files are checked', async () => {
    const cwd = temporaryFolder({
      'latin.plan.yaml': Buffer.from(plan('a', 'summary: Maßnahme\n'), 'latin1'),
      'wide.plan.yaml': Buffer.from(`\uFEFF${plan('b')}`, 'utf16le'),
      'without-mark.plan.yaml': Buffer.from(plan('b'), 'utf16le'),
      'right.plan.yaml': plan('c'),
    });
    const findings = await lint([], { cwd, host: { rules: [named] } });
    assert.deepEqual(findings.map(({ file, rule }) => [file, rule]), [
      ['latin.plan.yaml', 'file/encoding'], ['right.plan.yaml', 'test/planwerk'], ['wide.plan.yaml', 'file/encoding'], ['without-mark.plan.yaml', 'file/encoding'],
    ]);
    assert.match(findings[0]?.message ?? '', /not saved as UTF-8/);
    assert.match(findings[2]?.message ?? '', /saved as UTF-16/);
  });

  it('takes their severity from the configuration', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': Buffer.from([0xe4]), 'planwerk.config.yaml': 'rules: { file: off }\n' });
    assert.deepEqual(await lint([], { cwd }), []);
  });
});

describe('workspaces of lint', () => {
  const dangling = 'goals: [{ id: g, title: Ziel, responsible: amt }]\n';
  const register = 'planwerk: 1\nkind: register\nid: katalog\ntitle: K\nlanguage: de\nresponsibilities: [{ id: amt, name: Amt, type: unit, sector: administration }]\n';
  /** Reports each document with those that it could refer to. */
  const neighbours = {
    ...named, messages: { found: { de: '{ids}', en: '{ids}' } },
    check: (({ document, workspace, report }) => {
      void document;
      report({ at: { start: 0, end: 0 }, message: 'found', data: { ids: workspace.documents.map(({ id }) => id).join(' ') } });
    }) as typeof named.check,
  };
  const files = {
    'one/planwerk.config.yaml': 'language: de\n', 'one/plans/a.plan.yaml': plan('a', dangling), 'one/k.plan.yaml': register,
    'two/planwerk.config.yaml': '', 'two/b.plan.yaml': plan('b'), 'c.plan.yaml': plan('c'), 'three/d.plan.yaml': plan('d'),
  };
  const seen = async (argv: string[], cwd: string): Promise<string[]> =>
    (await lint(argv, { cwd, host: { rules: [neighbours] } })).map(({ file, message }) => `${file}: ${message}`);

  it('each configuration makes one; the rest belongs to the folder given', async () => {
    assert.deepEqual(await seen(['.'], temporaryFolder(files)), [
      'c.plan.yaml: c d', 'one/k.plan.yaml: katalog a', 'one/plans/a.plan.yaml: katalog a', 'three/d.plan.yaml: c d', 'two/b.plan.yaml: b',
    ]);
  });

  it('a part is shown alone, but knows the whole', async () => {
    const cwd = temporaryFolder(files);
    assert.deepEqual(await seen(['one/plans/a.plan.yaml'], cwd), ['one/plans/a.plan.yaml: katalog a']);
    assert.deepEqual(await seen(['plans'], path.join(cwd, 'one')), ['plans/a.plan.yaml: katalog a']);
    assert.deepEqual(await seen(['three'], cwd), ['three/d.plan.yaml: d']);
    assert.deepEqual(await seen(['three/d.plan.yaml'], cwd), ['three/d.plan.yaml: c d']);
    assert.deepEqual(await seen([path.join(cwd, 'c.plan.yaml')], path.join(cwd, 'two')), ['../c.plan.yaml: c d']);
  });

  it('no configuration is looked for outside the Git repository', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'rules: { test: loud }\n', 'repo/.git/': '', 'repo/a.plan.yaml': plan('a') });
    assert.deepEqual(await seen([], path.join(cwd, 'repo')), ['a.plan.yaml: a']);
  });

  it('--config goes before every other configuration', async () => {
    const cwd = temporaryFolder({ ...files, 'strict.yaml': 'rules: { test: error }\n' });
    const { stdout } = await planwerk(['lint', 'one', '--config', 'strict.yaml', '--format', 'json'], { cwd, host: { rules: [neighbours] } });
    assert.match(stdout, /"severity": "error",\n +"message": "c katalog a d b"/);
  });

  it('names the mistakes of every configuration', async () => {
    const cwd = temporaryFolder({ ...files, 'one/planwerk.config.yaml': 'language: de\nrules: [\n', 'two/planwerk.config.yaml': 'language: de\nrules: [\n' });
    const { code, stderr } = await planwerk(['lint', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^The configuration has mistakes[^\n]*\none\/planwerk\.config\.yaml:\d+:\d+: .*\ntwo\/planwerk\.config\.yaml:\d+:\d+: .*\n$/);
  });
});

describe('standard input', () => {
  it('is checked under its file name, in place of what is on disk', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'language: de\n', 'plans/a.plan.yaml': plan('a'), 'b.plan.yaml': plan('b') });
    const call = { cwd, stdin: plan('a', 'summary: rot\n'), host: { rules: [wordRule('rot', 'error')] } };
    for (const name of ['plans/a.plan.yaml', 'plans/new.plan.yaml']) {
      const findings = await lint(['--stdin', '--stdin-filename', name], call);
      assert.deepEqual(findings.map(({ file, message }) => [file, message]), [[name, 'Das Wort „rot“ steht hier.']]);
    }
  });

  it('has a name of its own without one, and may be in a wrong encoding', async () => {
    assert.deepEqual((await lint(['--stdin'], { cwd: temporaryFolder({}), stdin: Buffer.from([0xff, 0xfe, 0x61, 0]) })).map(({ file, rule }) => [file, rule]),
      [['stdin.plan.yaml', 'file/encoding']]);
  });

  it('may be empty', async () => {
    assert.ok((await planwerk(['lint', '--stdin'], { cwd: temporaryFolder({}) })).code <= 1);
  });
});

describe('what lint judges by', () => {
  it('--today, else the day it is given', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    assert.equal((await lint([], { cwd, host: { rules: [dayRule] } }))[0]?.message, 'Day 2026-06-30');
    assert.equal((await lint(['--today', '2030-02-28'], { cwd, host: { rules: [dayRule] } }))[0]?.message, 'Day 2030-02-28');
  });

  it('--lang, else the configuration, else the locale', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a'), 'de/planwerk.config.yaml': 'language: de\n', 'de/b.plan.yaml': plan('b') });
    const message = async (argv: string[], env = {}): Promise<string | undefined> => (await lint(argv, { cwd, host: { rules: [dayRule], env } }))[0]?.message;
    assert.equal(await message(['a.plan.yaml']), 'Day 2026-06-30');
    assert.equal(await message(['a.plan.yaml'], { LANG: 'de_DE.UTF-8' }), 'Stichtag 2026-06-30');
    assert.equal(await message(['a.plan.yaml'], { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }), 'Day 2026-06-30');
    assert.equal(await message(['a.plan.yaml'], { LC_MESSAGES: 'de_AT', LANG: 'en_GB' }), 'Stichtag 2026-06-30');
    assert.equal(await message(['de']), 'Stichtag 2026-06-30');
    assert.equal(await message(['de', '--lang', 'en'], { LANG: 'de' }), 'Day 2026-06-30');
  });
});

