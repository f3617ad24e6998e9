import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { refused, Repository } from './repository';
import { plan, planwerk, temporaryFolder } from './support';

const FIRST = '{ body: gemeinderat, date: 2008-03-12, paper: 08/112 }';
const SECOND = '{ body: gemeinderat, date: 2009-05-20, paper: 09/31 }';
const LOCK = 'planwerk.lock.yaml';

function adopted(resolution: string, cost: number, id = 'stadtteil'): string {
  return plan(id, `status: adopted\nresolution: ${resolution}\nmeasures:\n  - id: angebot\n    title: Sofortangebot\n    finance: { cost: ${cost} }\n`);
}

/** What `lint` finds to deviate, without what is to be done about it. */
async function deviationsIn(repository: Repository, ...args: string[]): Promise<string[]> {
  const { stdout } = await repository.planwerk(['lint', '--format', 'json', ...args]);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
  return findings.filter(({ rule }) => rule === 'resolution/deviates').map(({ message }) => message.replace(/\. Enter .*/, ''));
}

describe('planwerk seal', () => {
  it('goes with a plan through its life: seal, change, finding, new resolution, seal again', async () => {
    const repository = new Repository({ 'planwerk.config.yaml': '', 'plans/a.plan.yaml': adopted(FIRST, 250000) });
    const deviations = (...args: string[]): Promise<string[]> => deviationsIn(repository, ...args);
    const lock = (): string => readFileSync(join(repository.folder, LOCK), 'utf8');
    assert.deepEqual(await deviations(), []);

    const sealed = await repository.planwerk(['seal', 'a.plan.yaml'], 'plans');
    assert.deepEqual(sealed, { code: 0, stdout: '', stderr: 'a.plan.yaml: resolution of 12 March 2008 (paper 08/112) recorded in ../planwerk.lock.yaml\n' });
    repository.commit({});
    const first = lock();

    repository.write({ 'plans/a.plan.yaml': adopted(FIRST, 300000) });
    for (const args of [[], ['--cache'], ['--cache'], ['--changed-since', 'HEAD']]) {
      const [message, ...others] = await deviations(...args);
      assert.match(message ?? '', /decided €250,000, now €300,000 \(gemeinderat, 12 March 2008, paper 08\/112\)/);
      assert.deepEqual(others, []);
    }
    const again = await repository.planwerk(['seal']);
    assert.match(again.stderr, /recorded already and stays as it is/);
    assert.equal(lock(), first);

    repository.commit({ 'plans/a.plan.yaml': adopted(SECOND, 300000) });
    assert.deepEqual(await deviations('--cache'), []);

    assert.equal((await repository.planwerk(['seal'])).code, 0);
    assert.ok(lock().startsWith(first) && lock().length > first.length);
    assert.deepEqual(await deviations(), []);
    repository.write({ 'plans/a.plan.yaml': adopted(SECOND, 310000) });
    assert.match((await deviations('--cache'))[0] ?? '', /decided €300,000, now €310,000 .*09\/31/);

    assert.equal((await repository.planwerk(['seal', '--force'])).code, 0);
    assert.ok(lock().startsWith(first) && /cost: 310000/.test(lock()));
    assert.deepEqual(await deviations(), []);
  });

  it('records what the configuration names, and by what was recorded then a plan is held', async () => {
    const funded = (amount: number, resolution = FIRST): string => adopted(resolution, 250000).replace(' cost: 250000 }', ` cost: 250000, funding: [{ programme: esf, amount: ${amount} }] }`);
    const repository = new Repository({ 'planwerk.config.yaml': 'decided: { measures: [funding] }\n', 'a.plan.yaml': funded(200000) });
    assert.equal((await repository.planwerk(['seal'])).code, 0);
    repository.commit({});
    const lock = readFileSync(join(repository.folder, LOCK), 'utf8');
    assert.match(lock, /- id: angebot\n {8}finance:\n {10}funding:\n {12}- programme: esf\n {14}amount: 200000\n$/);

    const finding = '“Sofortangebot”, funding: decided €200,000, now €150,000 (gemeinderat, 12 March 2008, paper 08/112)';
    repository.write({ 'a.plan.yaml': funded(150000).replace('cost: 250000', 'cost: 9') });
    assert.deepEqual(await deviationsIn(repository), [finding]);
    for (const config of ['', 'decided: { goals: [title], measures: [cost] }\n', 'decided: { measures: [] }\n']) {
      repository.write({ 'planwerk.config.yaml': config });
      assert.deepEqual(await deviationsIn(repository, '--cache'), [finding], config);
    }
    repository.write({ 'a.plan.yaml': funded(150000, SECOND) });
    assert.deepEqual(await deviationsIn(repository), []);
    assert.equal((await repository.planwerk(['seal'])).code, 0);
    const after = readFileSync(join(repository.folder, LOCK), 'utf8');
    assert.match(after.slice(lock.length), /paper: 09\/31\n {4}measures:\n {6}- id: angebot\n$/);
  });

  it('records nothing by a configuration with an unknown name, and says which there are', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'decided: { measures: [kosten] }\n', 'a.plan.yaml': adopted(FIRST, 1) });
    for (const command of ['seal', 'lint']) {
      const { code, stderr } = await planwerk([command], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /planwerk\.config\.yaml:1:23: .*cost/);
    }
    assert.ok(!existsSync(join(cwd, LOCK)));
  });

  it('goes with a measure that has a resolution of its own: change, finding, resolution, seal again', async () => {
    const measures = (cost: number, other: number, own = ''): string =>
      `${adopted(FIRST, cost)}${own === '' ? '' : `    resolution: ${own}\n`}  - id: treff\n    title: Treff\n    finance: { cost: ${other} }\n`;
    const repository = new Repository({ 'planwerk.config.yaml': '', 'a.plan.yaml': measures(1000, 10) });
    const lock = (): string => readFileSync(join(repository.folder, LOCK), 'utf8');
    await repository.planwerk(['seal']);
    repository.commit({});
    const first = lock();

    repository.write({ 'a.plan.yaml': measures(2000, 20) });
    assert.equal((await deviationsIn(repository)).length, 2);
    const own = '{ body: sozialausschuss, date: 2009-01-20, paper: 09/4 }';
    repository.write({ 'a.plan.yaml': measures(2000, 20, own) });
    const other = '“Treff”, total cost: decided €10, now €20 (gemeinderat, 12 March 2008, paper 08/112)';
    assert.deepEqual(await deviationsIn(repository), [other]);

    const sealed = await repository.planwerk(['seal']);
    assert.match(sealed.stderr, /later resolutions on single measures recorded in planwerk\.lock\.yaml/);
    assert.equal(lock(), first.replace(/ {8}finance:\n {10}cost: 1000\n/, '        resolution:\n          body: sozialausschuss\n          date: 2009-01-20\n          paper: 09/4\n        finance:\n          cost: 2000\n'));
    assert.deepEqual(await deviationsIn(repository), [other]);
    assert.match((await repository.planwerk(['seal'])).stderr, /recorded already and stays as it is/);

    repository.write({ 'a.plan.yaml': measures(3000, 10, own) });
    assert.deepEqual(await deviationsIn(repository), ['“Sofortangebot”, total cost: decided €2,000, now €3,000 (sozialausschuss, 20 January 2009, paper 09/4)']);
    repository.write({ 'a.plan.yaml': measures(2000, 10, own).replace(/ {2}- id: angebot[^]*?(?= {2}- id: treff)/, '') });
    assert.match((await deviationsIn(repository)).join(), /^The measure “angebot” is missing now/);
    repository.write({ 'a.plan.yaml': measures(3000, 10, own).replace(FIRST, SECOND) });
    assert.deepEqual(await deviationsIn(repository), []);
  });

  it('writes a file that Git merges where two branches sealed two plans', async () => {
    const plans = Object.fromEntries(['amt', 'bad', 'chor', 'dorf', 'eibe'].map((id) => [`${id}.plan.yaml`, adopted(FIRST, 1, id)]));
    const repository = new Repository({ 'planwerk.config.yaml': '', ...plans });
    const lock = (): string => readFileSync(join(repository.folder, LOCK), 'utf8');
    await repository.planwerk(['seal', 'amt.plan.yaml', 'chor.plan.yaml', 'eibe.plan.yaml']);
    repository.commit({});
    for (const id of ['bad', 'dorf']) {
      repository.git('checkout', '--quiet', '-b', `zweig-${id}`, 'main');
      await repository.planwerk(['seal', `${id}.plan.yaml`]);
      repository.commit({});
    }
    repository.git('merge', '--quiet', '--no-edit', 'zweig-bad');
    assert.deepEqual([...lock().matchAll(/- plan: (.*)/g)].map(([, id]) => id), ['amt', 'bad', 'chor', 'dorf', 'eibe']);
    assert.deepEqual(await deviationsIn(repository), []);

    const merged = lock();
    repository.git('checkout', '--quiet', '-B', 'alles', 'main');
    await repository.planwerk(['seal']);
    assert.equal(lock(), merged);
  });

  it('adds what is missing where two branches wrote at one place and one version was taken', async () => {
    const repository = new Repository({ 'planwerk.config.yaml': '', 'bad.plan.yaml': adopted(FIRST, 1, 'bad'), 'dorf.plan.yaml': adopted(FIRST, 1, 'dorf') });
    for (const id of ['bad', 'dorf']) {
      repository.git('checkout', '--quiet', '-b', `zweig-${id}`, 'main');
      await repository.planwerk(['seal', `${id}.plan.yaml`]);
      repository.commit({});
    }
    assert.throws(() => repository.git('merge', '--quiet', '--no-edit', 'zweig-bad'));
    const { code, stderr } = await repository.planwerk(['lint']);
    assert.equal(code, 2);
    assert.match(stderr, /planwerk\.lock\.yaml:\d+:\d+: /);
    repository.git('checkout', '--quiet', '--ours', LOCK);
    assert.equal((await repository.planwerk(['seal'])).code, 0);
    const lock = readFileSync(join(repository.folder, LOCK), 'utf8');
    assert.deepEqual([...lock.matchAll(/- plan: (.*)/g)].map(([, id]) => id), ['bad', 'dorf']);
  });

  it('refuses a plan without an adopted resolution, with mistakes, or of another kind, and writes nothing', async () => {
    const files = {
      'good.plan.yaml': adopted(FIRST, 1), 'draft.plan.yaml': plan('draft'), 'rejected.plan.yaml': adopted('{ body: b, date: 2008, paper: 1, result: rejected }', 1, 'rejected'),
      'broken.plan.yaml': adopted(FIRST, 1, 'broken').replace('cost: 1', 'cost: [1'), 'register.plan.yaml': plan('register').replace('kind: plan', 'kind: register'),
    };
    const cwd = temporaryFolder(files);
    const cases: readonly (readonly [string, RegExp])[] = [['draft', /names no resolution.*Enter body, date and paper/], ['rejected', /names no resolution/], ['broken', /has mistakes.*planwerk lint/], ['register', /only plans/]];
    for (const [name, message] of cases) {
      const { code, stderr } = await planwerk(['seal', 'good.plan.yaml', `${name}.plan.yaml`], { cwd });
      assert.equal(code, 2, name);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(cwd, LOCK)));
    }
  });

  it('refuses plans of one id, for one would take the place of the other', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': adopted(FIRST, 1), 'b.plan.yaml': adopted(FIRST, 2), 'c.plan.yaml': adopted(FIRST, 3, 'andere') });
    const { code, stderr } = await planwerk(['seal'], { cwd });
    assert.deepEqual([code, [...stderr.matchAll(/^(.*): several plans have the id "stadtteil"/gm)].map(([, file]) => file)], [2, ['a.plan.yaml', 'b.plan.yaml']]);
    assert.ok(!existsSync(join(cwd, LOCK)));
    assert.equal((await planwerk(['seal', 'a.plan.yaml', 'c.plan.yaml'], { cwd })).code, 0);
  });

  it('records hundreds of plans in no time, in their order, and again byte for byte', async function () {
    this.timeout(60_000);
    const numbers = Array.from({ length: 500 }, (_, at) => at);
    const cwd = temporaryFolder({ [LOCK]: '# eigener Hinweis', ...Object.fromEntries(numbers.map((at) => [`${at % 7}-${at}.plan.yaml`, adopted(FIRST, at, `plan-${at}`)])) });
    const lock = (): string => readFileSync(join(cwd, LOCK), 'utf8');
    assert.equal((await planwerk(['seal'], { cwd })).code, 0);
    const first = lock();
    assert.deepEqual([...first.matchAll(/- plan: (.*)/g)].map(([, id]) => id), numbers.map((at) => `plan-${at}`).sort());
    for (const args of [['seal'], ['seal', '--force']]) {
      assert.equal((await planwerk(args, { cwd })).code, 0);
      assert.equal(lock(), first);
    }
  });

  it('goes with a plan that gets another id', async () => {
    const repository = new Repository({ 'planwerk.config.yaml': '', 'a.plan.yaml': adopted(FIRST, 1) });
    await repository.planwerk(['seal']);
    assert.deepEqual(await deviationsIn(repository, '--cache'), []);
    repository.write({ 'a.plan.yaml': adopted(FIRST, 2, 'neu') });
    assert.match((await deviationsIn(repository, '--cache')).join(), /recorded in planwerk\.lock\.yaml for the plan “stadtteil”/);
    repository.write({ 'b.plan.yaml': adopted(FIRST, 1) });
    assert.deepEqual(await deviationsIn(repository, '--cache'), []);
    repository.write({ 'b.plan.yaml': undefined });
    assert.equal((await deviationsIn(repository, '--cache')).length, 1);
    repository.write({ [LOCK]: readFileSync(join(repository.folder, LOCK), 'utf8').replace('plan: stadtteil', 'plan: neu') });
    assert.match((await deviationsIn(repository, '--cache')).join(), /decided €1, now €2/);
  });

  it('passes over drafts that nobody named, and says so where nothing is left', async () => {
    const cwd = temporaryFolder({ 'good.plan.yaml': adopted(FIRST, 1), 'entwurf/draft.plan.yaml': plan('draft') });
    assert.equal((await planwerk(['seal'], { cwd })).code, 0);
    const { code, stderr } = await planwerk(['seal', 'entwurf', '--lang', 'de'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /Nichts festzuhalten/);
  });

  it('writes nothing through a link that leads out of the workspace, but through one that stays inside', async () => {
    const outside = join(temporaryFolder({ 'lock.yaml': '' }), 'lock.yaml');
    const cwd = temporaryFolder({ 'a.plan.yaml': adopted(FIRST, 250000), 'lock/b.yaml': '' });
    symlinkSync(outside, join(cwd, LOCK));
    await refused((lang) => planwerk(['seal', '--lang', lang], { cwd }), /^planwerk\.lock\.yaml ist eine Verknüpfung, die aus dem Arbeitsbereich hinausführt/, /^planwerk\.lock\.yaml is a link that leads out/);
    assert.equal(readFileSync(outside, 'utf8'), '');
    rmSync(join(cwd, LOCK));
    symlinkSync('lock/b.yaml', join(cwd, LOCK));
    assert.equal((await planwerk(['seal'], { cwd })).code, 0);
    assert.match(readFileSync(join(cwd, 'lock/b.yaml'), 'utf8'), /08\/112/);
  });

  it('tells a broken lock file with its place, and leaves it alone', async () => {
    const conflict = 'resolutions:\n<<<<<<< HEAD\n  - plan: a\n=======\n';
    for (const text of [conflict, 'resolutions:\n  - plan: a\n', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)]) {
      const cwd = temporaryFolder({ 'good.plan.yaml': adopted(FIRST, 1), [LOCK]: text });
      for (const command of ['lint', 'seal']) {
        const { code, stderr } = await planwerk([command], { cwd });
        assert.equal(code, 2);
        assert.match(stderr, /planwerk\.lock\.yaml:\d+:\d+: /);
      }
      assert.deepEqual(readFileSync(join(cwd, LOCK)), Buffer.from(text));
    }
  });
});
