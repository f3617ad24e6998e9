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
function branches(ours: string, theirs: string, name = 'plan ä/-a.plan.yaml', before = base): Repository {
  const repository = new Repository({ '.gitattributes': between(/```gitattributes\n([^]*?)```/), [name]: before });
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

  it('marks in the size that Git asks for, and merges by id what is around it', () => {
    const repository = branches(goals(item('eins', 'Unser'), item('zwei'), item('drei')), goals(item('eins', 'Ihr'), item('zwei'), item('vier')));
    repository.write({ '.git/info/attributes': '*.plan.yaml conflict-marker-size=12\n' });
    const { status, text } = mergeIn(repository);
    assert.equal(status, 1);
    assert.match(text, /^<{12} ours\n {4}title: Unser\n={12}\n {4}title: Ihr\n>{12} theirs\n/m);
    assert.ok(text.endsWith(item('zwei') + item('drei') + item('vier')), text);
  });

  it('does not take twice what both sides moved, each to another place', () => {
    const [first, ...others] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => item(id));
    const { status, output, text } = mergeIn(branches(goals(...others.toSpliced(3, 0, first!)), goals(...others.toSpliced(6, 0, first!)), 'plan ä/-a.plan.yaml', goals(first!, ...others)));
    assert.deepEqual([status, [...text.matchAll(/^<{7} ours$/gm)].length], [1, 2], text);
    assert.match(output, /both sides sorted goals anew/);
  });

  it('marks what both sides added under one id, also where they did so at two places', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id));
    const { status, text } = mergeIn(branches(goals(item('neu', 'Unser'), ...items), goals(...items, item('neu', 'Ihr')), 'plan ä/-a.plan.yaml', goals(...items)));
    assert.equal(status, 1);
    assert.match(text, /<<<<<<< ours\n {4}title: Unser\n=======\n {4}title: Ihr\n>>>>>>> theirs/);
  });

  it('merges what two branches recorded in the lock file, at one place and of one plan', async () => {
    const LOCK = 'planwerk.lock.yaml';
    const adopted = (id: string, date: number, cost: number): string => plan(id, `status: adopted\nresolution: { body: rat, date: ${date}, paper: "1" }\nmeasures:\n  - { id: m, title: M, finance: { cost: ${cost} } }\n`);
    const repository = branches(base, base);
    repository.commit({ 'planwerk.config.yaml': '', 'amt.plan.yaml': adopted('amt', 2008, 1), 'bad.plan.yaml': adopted('bad', 2008, 1), 'chor.plan.yaml': adopted('chor', 2008, 1) });
    await repository.planwerk(['seal', 'amt.plan.yaml']);
    repository.commit({});
    const seal = async (branch: string, ...plans: readonly (readonly [string, string])[]): Promise<void> => {
      repository.git('checkout', '--quiet', '-b', branch, 'main');
      repository.write(Object.fromEntries(plans));
      await repository.planwerk(['seal', ...plans.map(([name]) => name)]);
      repository.commit({});
    };
    await seal('links', ['bad.plan.yaml', adopted('bad', 2008, 1)], ['amt.plan.yaml', adopted('amt', 2010, 5)]);
    await seal('rechts', ['chor.plan.yaml', adopted('chor', 2008, 1)], ['bad.plan.yaml', adopted('bad', 2008, 1)]);
    await seal('anders', ['bad.plan.yaml', adopted('bad', 2008, 7)]);
    repository.git('checkout', '--quiet', 'links');
    repository.git('merge', '--quiet', '--no-edit', 'rechts');
    const lock = readFileSync(path.join(repository.folder, LOCK), 'utf8');
    assert.deepEqual([...lock.matchAll(/- plan: (.*)|date: (.*)/g)].map(([, id, date]) => id ?? date), ['amt', '2008', 'amt', '2010', 'bad', '2008', 'chor', '2008']);
    const { code, stdout: found } = await repository.planwerk(['lint']);
    assert.ok(code !== 2 && !found.includes('resolution/deviates'), found);

    const { folder, env } = repository;
    const { status, stderr, stdout } = spawnSync('git', ['-c', 'user.name=Planung', '-c', 'user.email=planung@stadt.example', 'merge', '--no-edit', 'anders'], { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stdout + stderr, /planwerk\.lock\.yaml: both sides changed resolutions\/bad 2008 1, each/);
  });

  it('merges again what Git alone could not, as docs/teams.md says', () => {
    const repository = branches(goals(item('eins'), item('zwei'), item('drei')), goals(item('eins'), item('zwei'), item('vier')));
    repository.git('config', '--rename-section', 'merge.planwerk', 'merge.spaeter');
    assert.equal(mergeIn(repository).status, 1);
    repository.git('config', '--rename-section', 'merge.spaeter', 'merge.planwerk');
    const [, command = ''] = /`git (checkout --merge [^`]*)`/.exec(docs) ?? [];
    repository.git(...command.split(' ').slice(0, -1), 'plan ä/-a.plan.yaml');
    assert.equal(readFileSync(path.join(repository.folder, 'plan ä/-a.plan.yaml'), 'utf8'), goals(item('eins'), item('zwei'), item('drei'), item('vier')));
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
  const merge = async (versions: readonly (string | Uint8Array)[], lang = 'en', ...more: readonly string[]): Promise<{ code: number; stderr: string; ours: string }> => {
    const cwd = temporaryFolder(Object.fromEntries(versions.map((text, index) => [['base', 'ours', 'theirs'][index] ?? '', text])));
    const { code, stderr } = await planwerk(['merge-driver', '--lang', lang, '--', 'base', 'ours', 'theirs', 'a.plan.yaml', ...more], { cwd, host: { env } });
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
    const { code, stderr, ours } = await merge([text('x', 'y'), text('neu', 'y'), text('x', 'neu')], 'de');
    assert.deepEqual([code, stderr], [1, 'a.plan.yaml: Beide Seiten haben summary verschieden geändert. Von Hand entscheiden, was gilt.\n']);
    assert.match(ours, /^<{7} ours\n {2}neu\n[^]*^={7}\n {2}x\n[^]*^>{7} theirs$/m);
  });

  it('marks conflicts with the names that Git gives, unless Git is too old to', async () => {
    const versions = [base, base.replace('title: Plan', 'title: Unser'), base.replace('title: Plan', 'title: Ihr')];
    const marks = async (...more: readonly string[]): Promise<string[]> => [...(await merge(versions, 'en', ...more)).ours.matchAll(/^[<=>]{5,}.*$/gm)].map(([line]) => line);
    const usual = ['<<<<<<< ours', '=======', '>>>>>>> theirs'];
    assert.deepEqual(await marks('9', 'Vorfahr', 'HEAD', '-q (neue Maßnahmen)'), ['<<<<<<<<< HEAD', '=========', '>>>>>>>>> -q (neue Maßnahmen)']);
    for (const more of [[], ['7', '%S', '%X', '%Y'], ['%L'], ['0'], ['x', '', '', '']]) assert.deepEqual(await marks(...more), usual, more.join());
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
