import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { refused, Repository } from './repository';
import { plan, temporaryFolder } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

describe('the working tree that planwerk diff compares', function () {
  this.timeout(60_000);

  const changes = async (repository: Repository, ...args: readonly string[]): Promise<[string, string]> => {
    const { stdout, stderr } = await repository.planwerk(['diff', ...args, '--format', 'json']);
    return [(JSON.parse(stdout) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind).join(), stderr];
  };

  it('is none in a bare repository and in the folder of Git itself', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.git('clone', '--quiet', '--bare', repository.folder, 'kahl.git');
    for (const folder of ['kahl.git', '.git']) {
      await refused((language) => repository.planwerk(['diff', 'HEAD', '--lang', language], folder), /gehört zu keinem Arbeitsverzeichnis.*Zwei Git-Stände angeben/, /is in no working tree.*Name two revisions/);
    }
    assert.equal((await repository.planwerk(['diff', 'HEAD', 'HEAD'], 'kahl.git')).stdout, 'No change in meaning.\n');
  });

  it('has what a sparse checkout leaves out', async () => {
    const repository = new Repository({ 'hier/a.plan.yaml': measures(2030), 'dort/b.plan.yaml': plan('b') });
    repository.commit({ 'hier/a.plan.yaml': measures(2031) });
    repository.git('sparse-checkout', 'set', 'hier');
    assert.deepEqual(await changes(repository, 'HEAD~1'), ['measure/schedule-end', '']);
  });

  it('has neither links nor what they lead to, the configuration included', async () => {
    const outside = temporaryFolder({ 'config.yaml': 'ignore: ["*.plan.yaml"]\n', 'c.plan.yaml': plan('c') });
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    for (const [to, name] of [[path.join(outside, 'config.yaml'), 'planwerk.config.yaml'], [path.join(outside, 'c.plan.yaml'), 'c.plan.yaml'], ['nirgends', 'd.plan.yaml'], ['e.plan.yaml', 'e.plan.yaml']] as const) {
      symlinkSync(to, path.join(repository.folder, name));
    }
    repository.commit({ 'a.plan.yaml': measures(2031) });
    assert.deepEqual(await changes(repository, 'HEAD~1'), ['measure/schedule-end', '']);
  });

  it('has no repository inside, be it a submodule or not, and this is said', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.git('init', '--quiet', 'fremd');
    repository.write({ 'fremd/b.plan.yaml': plan('b'), 'a.plan.yaml': measures(2031) });
    const [kinds, note] = await changes(repository, 'HEAD');
    assert.equal(kinds, 'measure/schedule-end');
    assert.match(note, /^fremd is a repository of its own .* not compared/);
  });

  it('says nothing of repositories where no documents are looked for', async () => {
    const inner = new Repository({ 'a.plan.yaml': plan('a') });
    const repository = new Repository({ 'planwerk.config.yaml': 'ignore: [fremd/**]\n' });
    for (const folder of ['.vorlage', 'fremd/vorlage']) repository.git('submodule', '--quiet', 'add', inner.folder, folder);
    repository.commit({});
    assert.deepEqual(await changes(repository, 'HEAD'), ['', '']);
    assert.doesNotMatch((await repository.planwerk(['lint', '--changed-since', 'HEAD'])).stderr, /submodule/);
  });

  it('is none in a submodule whose content is not here', async () => {
    const inner = new Repository({ 'a.plan.yaml': plan('a') });
    const repository = new Repository();
    repository.git('submodule', '--quiet', 'add', inner.folder, 'modul');
    repository.commit({});
    repository.git('submodule', '--quiet', 'deinit', '--force', '--all');
    await refused((language) => repository.planwerk(['diff', 'HEAD', '--lang', language], 'modul'), /ist ein Submodul, dessen Inhalt hier fehlt.*git submodule update --init/, /is a submodule whose content is not here.*git submodule update --init/);
  });

  it('has a document that is a folder by now', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.write({ 'a.plan.yaml': undefined });
    mkdirSync(path.join(repository.folder, 'a.plan.yaml'));
    assert.deepEqual(await changes(repository, 'HEAD'), ['plan/removed', '']);
  });

  it('may have a configuration with broken syntax, which is said', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030), 'planwerk.config.yaml': 'ignore: [x\n' });
    repository.write({ 'a.plan.yaml': measures(2031), 'planwerk.config.yaml': Buffer.from('# \xfc\n', 'latin1') });
    const [kinds, note] = await changes(repository, 'HEAD');
    assert.equal(kinds, 'measure/schedule-end');
    assert.match(note, /^planwerk\.config\.yaml \(HEAD\) .*ignore.*\nplanwerk\.config\.yaml \(working tree\) .*ignore.*\n$/);
  });
});

describe('planwerk lint --changed-since', () => {
  it('does not count at the revision what a sparse checkout leaves out today, and says so', async () => {
    const repository = new Repository({ 'hier/a.plan.yaml': plan('a', 'goals:\n  - { id: z, title: Ziel, parent: b/y }\n'), 'dort/b.plan.yaml': plan('b', 'goals:\n  - { id: y, title: Ziel }\n') });
    repository.git('sparse-checkout', 'set', 'hier');
    const ask = (...args: readonly string[]) => repository.planwerk(['lint', ...args, '--quiet']);
    assert.equal((await ask()).code, 1);
    const { code, stderr } = await ask('--changed-since', 'HEAD');
    assert.equal(code, 0);
    assert.match(stderr, /not all files are checked out \(sparse checkout\)/);
  });
});
