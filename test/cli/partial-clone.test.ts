import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { refused, Repository } from './repository';
import { plan, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

/** A clone in the folder `kopie` that has left out what the filter says, and can fetch it. */
function partialClone(filter: string): Repository {
  const repository = new Repository({ 'a.plan.yaml': measures(2030), 'gleich.plan.yaml': plan('gleich') });
  repository.commit({ 'a.plan.yaml': measures(2031) });
  repository.commit({ 'b.plan.yaml': plan('b') });
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('clone', '--quiet', `--filter=${filter}`, `file://${repository.folder}`, 'kopie');
  return repository;
}

describe('a partial clone', function () {
  this.timeout(60_000);

  const ask = (repository: Repository, ...args: readonly string[]): Promise<Answer> => repository.planwerk(args, 'kopie');

  it('has all but the missing document compared, which is said, whether it could be fetched or not', async () => {
    const repository = partialClone('blob:none');
    const compare = async (): Promise<void> => {
      const german = await ask(repository, 'diff', 'HEAD~2', '--format', 'json', '--lang', 'de');
      assert.equal(german.stderr, 'a.plan.yaml (HEAD~2) fehlt in dieser unvollständigen Kopie des Repositorys und wurde nicht verglichen. Mit „git fetch --refetch --no-filter“ nachladen.\n');
      assert.match(german.stdout, /"kind": "plan\/added"[^]*"strengthened": 1/);
      assert.match((await ask(repository, 'diff', 'HEAD~2')).stderr, /^a\.plan\.yaml \(HEAD~2\) is missing in this incomplete copy of the repository .*git fetch --refetch --no-filter”\.\n$/);
      assert.equal((await ask(repository, 'diff', 'HEAD~2', '--fail-on', 'weakened')).code, 1);
    };
    await compare();
    renameSync(path.join(repository.folder, '.git'), path.join(repository.folder, 'weg'));
    await compare();
  });

  it('has a missing document that is the same in both revisions taken for unchanged', async () => {
    const { stdout, stderr } = await ask(partialClone('blob:none'), 'diff', 'HEAD~2', 'HEAD~2', '--fail-on', 'any');
    assert.deepEqual([stdout, stderr], ['No change in meaning.\n', '']);
  });

  it('has everything compared after what the message says', async () => {
    const repository = partialClone('blob:none');
    repository.git('-C', 'kopie', 'fetch', '--quiet', '--refetch', '--no-filter');
    const { stdout, stderr } = await ask(repository, 'diff', 'HEAD~2');
    assert.equal(stderr, '');
    assert.match(stdout, /end postponed from 2030 to 2031/);
  });

  it('has findings of the missing document counted as new, which is said', async () => {
    const repository = partialClone('blob:none');
    for (const [language, note] of [['de', /^„a\.plan\.yaml“ fehlt für den Stand HEAD~2 .*git fetch --refetch --no-filter/], ['en', /^"a\.plan\.yaml" at HEAD~2 is missing .*git fetch --refetch --no-filter/]] as const) {
      const { code, stderr } = await ask(repository, 'lint', '--changed-since', 'HEAD~2', '--lang', language);
      assert.equal(code, 0);
      assert.match(stderr, note);
    }
  });

  it('is refused where not even the names of the files are here', async () => {
    const repository = partialClone('tree:0');
    for (const args of [['diff', 'HEAD~2'], ['lint', '--changed-since', 'HEAD~2']]) {
      await refused((language) => ask(repository, ...args, '--lang', language), /^Den Inhalt .* hat diese unvollständige Kopie .*git fetch --refetch --no-filter/, /^This partial clone does not have .*git fetch --refetch --no-filter/);
    }
  });

  it('has a configuration that is missing told, and that of today taken', async () => {
    const repository = new Repository({ 'planwerk.config.yaml': 'ignore: [b.plan.yaml]\n', 'a.plan.yaml': plan('a') });
    repository.commit({ 'planwerk.config.yaml': 'ignore: [c.plan.yaml]\n' });
    const hash = repository.git('rev-parse', 'HEAD~1:planwerk.config.yaml').trim();
    rmSync(path.join(repository.folder, '.git', 'objects', hash.slice(0, 2), hash.slice(2)));
    assert.match((await repository.planwerk(['diff', 'HEAD~1', '--lang', 'de'])).stderr, /^planwerk\.config\.yaml \(HEAD~1\) ist nicht lesbar .* ignore/);
    assert.match((await repository.planwerk(['lint', '--changed-since', 'HEAD~1', '--lang', 'de'])).stderr, /^„planwerk\.config\.yaml“ ließ sich im Stand HEAD~1 nicht lesen; .* heutige/);
  });
});
