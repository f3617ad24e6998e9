import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { Repository } from './repository';
import { throwingRule } from './rules';
import { plan, planwerk, type Answer } from './support';

const goals = (...ids: string[]): string => `goals:\n${ids.map((id) => `  - { id: ${id}, title: Ein Ziel }\n`).join('')}`;

const lint = (repository: Repository, revision = 'HEAD', ...argv: readonly string[]): Promise<Answer> =>
  repository.planwerk(['lint', '--changed-since', revision, '--format', 'json', ...argv]);

/** File, rule and place of each finding that is new. */
async function newIn(repository: Repository, revision = 'HEAD', ...argv: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await lint(repository, revision, ...argv);
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as { findings: { file: string; rule: string; path: string }[] }).findings.map(({ file, rule, path: place }) => `${file} ${rule} ${place}`);
}

const two = { 'ä b/a.plan.yaml': plan('a', goals('eins', 'zwei')), 'b.plan.yaml': plan('b', 'goals:\n  - { id: drei, title: Drei, contributes-to: a/eins }\n') };

describe('lint --changed-since', () => {
  it('reports nothing where nothing changed but lines', async () => {
    const repository = new Repository(two);
    assert.deepEqual(await newIn(repository), []);
    repository.write({ 'ä b/a.plan.yaml': `# oben\n\n${plan('a', goals('zwei', 'eins'))}` });
    assert.deepEqual(await newIn(repository), []);
  });

  it('reports in a file that was not touched what the change broke there, and nothing old', async () => {
    const repository = new Repository(two);
    repository.write({ 'ä b/a.plan.yaml': plan('a', goals('zwei')) });
    assert.deepEqual(await newIn(repository), ['b.plan.yaml reference/unknown /goals/0/contributes-to']);
    assert.equal((await lint(repository)).code, 1);
    repository.commit({});
    assert.deepEqual(await newIn(repository), []);
    assert.deepEqual(await newIn(repository, 'HEAD~1'), ['b.plan.yaml reference/unknown /goals/0/contributes-to']);
  });

  it('counts a file that is new or was deleted', async () => {
    const repository = new Repository(two);
    repository.write({ 'ä b': undefined });
    repository.write({ 'c.plan.yaml': plan('c', goals('vier')) });
    const found = await newIn(repository);
    assert.ok(found.includes('b.plan.yaml reference/unknown /goals/0/contributes-to'));
    assert.ok(found.some((each) => each.startsWith('c.plan.yaml goal/')));
    assert.ok(found.every((each) => each.startsWith('c.') || each.includes('reference/unknown')));
  });

  it('judges then by the configuration of then, and leaves workspaces further down alone', async () => {
    const repository = new Repository({ ...two, 'planwerk.config.yaml': 'rules: { goal/no-measure: off }\nignore: [b.plan.yaml]\n', 'inner/planwerk.config.yaml': 'language: de\n', 'inner/a.plan.yaml': plan('x', goals('eins')) });
    repository.write({ 'planwerk.config.yaml': 'rules: { goal: off, goal/no-measure: warning }\n' });
    const found = await newIn(repository);
    assert.deepEqual(found.filter((each) => each.startsWith('ä')), ['ä b/a.plan.yaml goal/no-measure /goals/1/id']);
    assert.deepEqual(found.filter((each) => each.startsWith('inner')), []);
  });

  it('knows what a document that is reached through a link said then', async () => {
    const repository = new Repository({ '.bestand/a.plan.yaml': plan('a', goals('eins')), 'plans/b.plan.yaml': plan('b') });
    symlinkSync('../.bestand/a.plan.yaml', path.join(repository.folder, 'plans/link.plan.yaml'));
    repository.commit({});
    assert.deepEqual(await newIn(repository), []);
    repository.write({ '.bestand/a.plan.yaml': plan('a', goals('eins', 'neu')) });
    const found = await newIn(repository);
    assert.ok(found.length > 0 && found.every((each) => each.startsWith('plans/link.plan.yaml goal/') && each.includes('/goals/1')));
  });

  it('goes together with a baseline: neither takes away what the other one does not know', async () => {
    const dangling = (...ids: string[]): string => plan('a', `goals:\n${ids.map((id) => `  - { id: ${id}, title: Ein Ziel, contributes-to: fehlt }\n`).join('')}`);
    const repository = new Repository({ 'a.plan.yaml': dangling('eins') });
    const baseline = ['--baseline', 'known.json'];
    assert.match((await lint(repository, 'HEAD', ...baseline, '--update-baseline')).stderr, /^[1-9]\d* findings saved/);
    const known = readFileSync(path.join(repository.folder, 'known.json'), 'utf8');
    repository.write({ 'a.plan.yaml': dangling('eins', 'zwei') });
    const { stderr } = await lint(repository, 'HEAD', ...baseline);
    assert.doesNotMatch(stderr, /out of date/);
    assert.deepEqual((await newIn(repository, 'HEAD', ...baseline)).filter((each) => each.includes('reference/')), ['a.plan.yaml reference/unknown /goals/1/contributes-to']);
    repository.write({ 'a.plan.yaml': dangling('eins') });
    await lint(repository, 'HEAD', ...baseline, '--update-baseline');
    assert.equal(readFileSync(path.join(repository.folder, 'known.json'), 'utf8'), known);
  });

  it('never takes a check that has failed for one that was always there', async () => {
    const { folder, env } = new Repository({ 'a.plan.yaml': plan('a') });
    assert.equal((await planwerk(['lint', '--changed-since', 'HEAD'], { cwd: folder, host: { env, rules: [throwingRule] } })).code, 3);
  });

  it('works in a folder below the repository, on a detached head, with a tag', async () => {
    const repository = new Repository({ 'deep/planwerk.config.yaml': 'language: de\n', 'deep/a.plan.yaml': plan('a', goals('eins')) });
    repository.git('tag', 'v1');
    repository.git('checkout', '-q', '--detach');
    repository.write({ 'deep/a.plan.yaml': plan('a', goals('eins', 'neu')) });
    assert.ok((await newIn(repository, 'v1', 'deep')).every((each) => each.includes('/goals/1')));
    assert.notDeepEqual(await newIn(repository, 'v1', 'deep/a.plan.yaml'), []);
  });
});
