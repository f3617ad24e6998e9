import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder } from './support';

const FIRST = '{ body: gemeinderat, date: 2008-03-12, paper: 08/112 }';
const SECOND = '{ body: gemeinderat, date: 2009-05-20, paper: 09/31 }';
const LOCK = 'planwerk.lock.yaml';

function adopted(resolution: string, cost: number, id = 'stadtteil'): string {
  return plan(id, `status: adopted\nresolution: ${resolution}\nmeasures:\n  - id: angebot\n    title: Sofortangebot\n    finance: { cost: ${cost} }\n`);
}

describe('planwerk seal', () => {
  it('goes with a plan through its life: seal, change, finding, new resolution, seal again', async () => {
    const repository = new Repository({ 'planwerk.config.yaml': '', 'plans/a.plan.yaml': adopted(FIRST, 250000) });
    const deviations = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await repository.planwerk(['lint', '--format', 'json', ...args]);
      return (JSON.parse(stdout) as { findings: { rule: string; message: string }[] }).findings.filter(({ rule }) => rule === 'resolution/deviates').map(({ message }) => message);
    };
    const lock = (): string => readFileSync(join(repository.folder, LOCK), 'utf8');
    assert.deepEqual(await deviations(), []);

    const sealed = await repository.planwerk(['seal', 'a.plan.yaml'], 'plans');
    assert.deepEqual(sealed, { code: 0, stdout: '', stderr: 'a.plan.yaml: resolution 08/112 of 2008-03-12 recorded in ../planwerk.lock.yaml\n' });
    repository.commit({});
    const first = lock();

    repository.write({ 'plans/a.plan.yaml': adopted(FIRST, 300000) });
    for (const args of [[], ['--cache'], ['--cache'], ['--changed-since', 'HEAD']]) {
      const [message, ...others] = await deviations(...args);
      assert.match(message ?? '', /decided 250000, now 300000 \(gemeinderat, 2008-03-12, paper 08\/112\)/);
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
    assert.match((await deviations('--cache'))[0] ?? '', /decided 300000, now 310000 .*09\/31/);

    assert.equal((await repository.planwerk(['seal', '--force'])).code, 0);
    assert.ok(lock().startsWith(first) && /cost: 310000/.test(lock()));
    assert.deepEqual(await deviations(), []);
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

  it('passes over drafts that nobody named, and says so where nothing is left', async () => {
    const cwd = temporaryFolder({ 'good.plan.yaml': adopted(FIRST, 1), 'entwurf/draft.plan.yaml': plan('draft') });
    assert.equal((await planwerk(['seal'], { cwd })).code, 0);
    const { code, stderr } = await planwerk(['seal', 'entwurf', '--lang', 'de'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /Nichts festzuhalten/);
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
