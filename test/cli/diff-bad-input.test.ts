import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { refused, Repository } from './repository';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);
const kindsIn = ({ stdout }: Answer): string[] => (JSON.parse(stdout) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind);

describe('planwerk diff refuses', () => {
  it('one folder alone', () => {
    const repository = new Repository({ 'alt/a.plan.yaml': measures(2030) });
    return refused((lang) => repository.planwerk(['diff', 'alt', '--lang', lang]), /^alt ist ein Ordner\./, /^alt is a folder\./);
  });

  it('a format or weight that is none', () => refused((lang) => planwerk(['diff', 'a', 'b', '--format', 'xml', '--lang', lang]), /xml/, /xml/));
});

describe('planwerk diff compares', () => {
  it('at a detached head, from a folder inside, with spaces and umlauts in names', async () => {
    const repository = new Repository({ 'Pläne für Köln/Maß nahmen.plan.yaml': measures(2030) }, 'Stadt Köln');
    repository.commit({ 'Pläne für Köln/Maß nahmen.plan.yaml': measures(2031) });
    repository.git('checkout', '--quiet', '--detach');
    const { code, stdout } = await repository.planwerk(['diff', 'HEAD~1', '--format', 'json'], 'Pläne für Köln');
    const { changes } = JSON.parse(stdout) as { changes: { kind: string; to: { file: string } }[] };
    assert.deepEqual([code, changes.map(({ kind, to }) => [kind, to.file])], [0, [['measure/schedule-end', 'Maß nahmen.plan.yaml']]]);
  });

  it('what no configuration ignores, in folders that are workspaces of their own too', async () => {
    const files = (end: number): Record<string, string> => ({
      'planwerk.config.yaml': 'ignore: [entwurf/**]\n', 'jugend/planwerk.config.yaml': 'ignore: [alt/**]\n',
      'entwurf/a.plan.yaml': measures(end), 'jugend/alt/b.plan.yaml': measures(end), 'jugend/entwurf/c.plan.yaml': measures(end),
    });
    const repository = new Repository(files(2030));
    repository.commit(files(2031));
    for (const revisions of [['HEAD~1'], ['HEAD~1', 'HEAD']]) {
      const { stdout } = await repository.planwerk(['diff', ...revisions, '--format', 'json']);
      assert.deepEqual([...stdout.matchAll(/"file": "(.*)"/g)].map(([, file]) => file), Array(2).fill('jugend/entwurf/c.plan.yaml'));
    }
  });

  it('two revisions, and two folders without a repository', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.commit({ 'a.plan.yaml': measures(2031) });
    repository.commit({ 'a.plan.yaml': measures(2032) });
    assert.deepEqual(kindsIn(await repository.planwerk(['diff', 'main~2', 'main~1', '--format', 'json'])), ['measure/schedule-end']);
    const cwd = temporaryFolder({ 'alt/a.plan.yaml': measures(2030), 'neu/a.plan.yaml': measures(2031) });
    const answer = await planwerk(['diff', 'alt', 'neu', '--format', 'json'], { cwd, host: { env: { PATH: '/nirgends' } } });
    assert.deepEqual(kindsIn(answer), ['measure/schedule-end']);
    assert.match(answer.stdout, /"file": "alt\/a\.plan\.yaml"[^]*"file": "neu\/a\.plan\.yaml"/);
  });

  it('all but what is broken, no UTF-8 or of no kind, and says so', async () => {
    const files = { 'gut.plan.yaml': measures(2030), 'kaputt.plan.yaml': plan('kaputt'), 'latin.plan.yaml': plan('latin'), 'art.plan.yaml': plan('art') };
    const repository = new Repository(files);
    repository.commit({ 'gut.plan.yaml': measures(2031), 'kaputt.plan.yaml': `${plan('kaputt')}goals: [\n`, 'latin.plan.yaml': Buffer.from(plan('latin', 'summary: Maßnahme\n'), 'latin1'), 'art.plan.yaml': 'kind: sonstiges\n' });
    const german = await repository.planwerk(['diff', 'HEAD~1', '--format', 'json', '--lang', 'de']);
    assert.deepEqual([german.code, kindsIn(german)], [0, ['measure/schedule-end']]);
    assert.match(german.stderr, /latin\.plan\.yaml .*UTF-8.*\n[^]*art\.plan\.yaml .*Dokumentart.*\n[^]*kaputt\.plan\.yaml .*YAML-Syntax/);
    const english = await repository.planwerk(['diff', 'HEAD', 'HEAD~1', '--fail-on', 'weakened']);
    assert.match(english.stderr, /latin\.plan\.yaml .*UTF-8.*\n[^]*kaputt\.plan\.yaml \(HEAD\) has broken YAML syntax[^]*incomplete/);
    assert.equal(english.code, 1);
  });

  it('nothing, and then does not say that nothing has changed: in a comment it names what it has left out', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${index + 10}.plan.yaml`);
    const repository = new Repository(Object.fromEntries(names.map((name) => [name, plan(name.slice(0, 3))])));
    repository.write(Object.fromEntries(names.map((name) => [name, `${plan(name.slice(0, 3))}goals: [\n`])));
    const german = await repository.planwerk(['diff', 'HEAD', '--format', 'markdown', '--lang', 'de']);
    assert.match(german.stdout, /^## Änderungen an der Planung\n\n- ⚠️ p10\.plan\.yaml \(Arbeitsverzeichnis\) hat fehlerhafte YAML-Syntax.*\n(?:- .*\n){9}- ⚠️ Außerdem nicht verglichen: 2\n\nSonst keine inhaltliche Änderung\.\n$/);
    assert.equal((await repository.planwerk(['diff', 'HEAD'])).stdout, 'Otherwise no change in meaning.\n');
    repository.write({ 'neu.plan.yaml': plan('neu') });
    assert.match((await repository.planwerk(['diff', 'HEAD', '--format', 'markdown'])).stdout, /p10\.plan\.yaml[^]*Not compared, besides: 2\n[^]*1 strengthened[^]*Plan “Plan” added/);
  });

  it('a file that became a folder, and one that is a link', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.write({ 'a.plan.yaml': undefined, 'a.plan.yaml/b.plan.yaml': measures(2031) });
    assert.deepEqual(kindsIn(await repository.planwerk(['diff', 'HEAD', '--format', 'json'])), ['measure/schedule-end']);
    symlinkSync(path.join(temporaryFolder({ 'c.plan.yaml': plan('c') }), 'c.plan.yaml'), path.join(repository.folder, 'c.plan.yaml'));
    assert.deepEqual(kindsIn(await repository.planwerk(['diff', 'HEAD', '--format', 'json'])), ['measure/schedule-end']);
  });
});
