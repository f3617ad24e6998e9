import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { installed } from './installed';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder } from './support';

const root = path.join(__dirname, '../..');
const item = (id: string, title = 'Titel'): string => `  - id: ${id}\n    title: ${title}\n`;
const goals = (...items: readonly string[]): string => plan('a', `goals:\n${items.join('')}`);
const base = goals(item('eins'), item('zwei'));

/** Set up as docs/teams.md says, with two branches. */
function branches(ours: string, theirs: string, name = 'plan ä/-a.plan.yaml'): Repository {
  const repository = new Repository({ '.gitattributes': between(/```gitattributes\n([^]*?)```/), [name]: base });
  for (const [, key = '', value = ''] of docs.matchAll(/^git config (\S+) "(.*)"$/gm)) repository.git('config', key, value.replace('npx planwerk', installed.command));
  repository.git('checkout', '--quiet', '-b', 'theirs');
  repository.commit({ [name]: theirs });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ [name]: ours });
  return repository;
}

const docs = readFileSync(path.join(root, 'docs/teams.md'), 'utf8');

function between(pattern: RegExp): string {
  return pattern.exec(docs)?.[1] ?? '';
}

function mergeIn({ folder, env }: Repository): { status: number | null; output: string; text: string } {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Planung', '-c', 'user.email=planung@stadt.example', 'merge', '--no-edit', 'theirs'], { cwd: folder, env, encoding: 'utf8' });
  return { status, output: stdout + stderr, text: readFileSync(path.join(folder, 'plan ä/-a.plan.yaml'), 'utf8') };
}

describe('git with planwerk as its drivers', function () {
  this.timeout(60_000);

  it('merges two branches by id', () => {
    const { status, output, text } = mergeIn(branches(goals(item('eins', 'Neu'), item('zwei'), item('drei')), goals(item('eins'), item('zwei'), item('vier'))));
    assert.deepEqual([status, text], [0, goals(item('eins', 'Neu'), item('zwei'), item('drei'), item('vier'))], output);
  });

  it('leaves a conflict where both changed the same field, and names the place', () => {
    const { status, output, text } = mergeIn(branches(goals(item('eins', 'Unser'), item('zwei')), goals(item('eins', 'Ihr'), item('zwei'))));
    assert.equal(status, 1);
    assert.match(output, /plan ä\/-a\.plan\.yaml: both sides changed goals\/eins\/title, each in another way/);
    assert.match(text, /<<<<<<< ours\n {4}title: Unser\n=======\n {4}title: Ihr\n>>>>>>> theirs/);
  });

  it('shows no difference where only the layout is another', () => {
    const repository = branches(base, base);
    repository.write({ 'plan ä/-a.plan.yaml': base.replaceAll('\n  ', '\n    ').replace('title: Plan\nlanguage: de', 'language:   de\ntitle: Plan') });
    assert.equal(repository.git('diff', '--no-ext-diff'), '');
    repository.write({ 'plan ä/-a.plan.yaml': `${base}broken: [\n` });
    assert.match(repository.git('diff'), /^\+broken: \[$/m);
  });
});

describe('planwerk merge-driver', () => {
  const env = { PATH: process.env['PATH'] ?? '' };
  const merge = async (versions: readonly (string | Uint8Array)[], lang = 'en'): Promise<{ code: number; stderr: string; ours: string }> => {
    const cwd = temporaryFolder(Object.fromEntries(versions.map((text, index) => [['base', 'ours', 'theirs'][index] ?? '', text])));
    const { code, stderr } = await planwerk(['merge-driver', '--lang', lang, '--', 'base', 'ours', 'theirs', 'a.plan.yaml'], { cwd, host: { env } });
    return { code, stderr, ours: readFileSync(path.join(cwd, 'ours'), 'utf8') };
  };

  it('lets Git merge by lines what it cannot read for sure', async () => {
    const broken = `${base}# eins\n# zwei\n# drei\nbroken: [\n`;
    assert.deepEqual(await merge([base, base.replace('title: Plan', 'title: Neu'), broken]), {
      code: 0, stderr: 'a.plan.yaml: cannot be merged by id; Git merges by lines.\n', ours: broken.replace('title: Plan', 'title: Neu'),
    });
    assert.equal((await merge([base, Buffer.from('title: \xe4\n', 'latin1'), base.replace('Plan', 'Neu')])).code, 1);
  });

  it('is a conflict for the same field even where the lines are others', async () => {
    const text = (first: string, last: string): string => plan('a', `summary: |\n  ${first}\n  a\n  b\n  c\n  ${last}\n`);
    const { code, stderr } = await merge([text('x', 'y'), text('neu', 'y'), text('x', 'neu')], 'de');
    assert.deepEqual([code, stderr], [1, 'a.plan.yaml: Beide Seiten haben summary verschieden geändert. Von Hand entscheiden, was gilt.\n']);
  });

  it('says which file it cannot read', async () => {
    const { code, stderr } = await merge([base, base]);
    assert.equal(code, 2);
    assert.match(stderr, /^".*theirs" cannot be read \(ENOENT\)\. Check the path and the permission\.\n/);
  });
});

describe('planwerk textconv', () => {
  const show = async (text: string | Uint8Array): Promise<string> => (await planwerk(['textconv', 'a'], { cwd: temporaryFolder({ a: text }) })).stdout;

  it('shows the canonical layout', async () => {
    assert.equal(await show(`\uFEFF${base.replace('title: Plan\nlanguage: de', 'language:   de\ntitle: Plan').replaceAll('\n', '\r\n')}`), base);
  });

  it('shows as it is what is broken', async () => {
    for (const text of ['goals: [\n', '', 'a: 1\na: 2\n', '<<<<<<< ours\n']) assert.equal(await show(text), text);
    assert.equal(await show(Buffer.from('title: \xe4\n', 'latin1')), 'title: \uFFFD\n');
  });

  it('says which file it cannot read', async () => {
    assert.equal((await planwerk(['textconv', 'missing'], { cwd: temporaryFolder({}) })).code, 2);
  });
});
