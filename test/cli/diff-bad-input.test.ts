import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);
const kindsIn = ({ stdout }: Answer): string[] => (JSON.parse(stdout) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind);

/** Exit 2, nothing on standard output, and a message in both languages. */
async function refused(run: (language: string) => Promise<Answer>, german: RegExp, english: RegExp): Promise<void> {
  for (const [language, message] of [['de', german], ['en', english]] as const) {
    const { code, stdout, stderr } = await run(language);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, message);
  }
}

describe('planwerk diff refuses', () => {
  it('where Git is missing', () => refused((lang) => planwerk(['diff', 'HEAD', '--lang', lang], { cwd: temporaryFolder({}), host: { env: { PATH: '/nirgends' } } }), /^Git ist nicht installiert/, /^Git is not installed/));

  it('where there is no repository', () => {
    const cwd = temporaryFolder({});
    return refused((lang) => planwerk(['diff', 'HEAD', '--lang', lang], { cwd, host: { env: { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: path.dirname(cwd) } } }), /liegt in keinem Git-Repository/, /is in no Git repository/);
  });

  it('a branch without a commit', () => {
    const repository = new Repository();
    return refused((lang) => repository.planwerk(['diff', 'HEAD', '--lang', lang]), /hat noch keinen Stand/, /has no commit yet/);
  });

  it('a revision that is not there, also where it looks like an option or a command', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    for (const revision of ['gibtesnicht', 'HEAD~1', '', '--output=datei', '-h', 'HEAD; touch datei', '$(touch datei)', 'HEAD:a.plan.yaml', ':/nichts']) {
      await refused((lang) => repository.planwerk(['diff', '--lang', lang, '--', revision]), /^Den Git-Stand .* gibt es nicht/, /^There is no revision /);
      await refused((lang) => repository.planwerk(['diff', '--lang', lang, '--', 'HEAD', revision]), /^Den Git-Stand /, /^There is no revision /);
    }
    await refused((lang) => repository.planwerk(['diff', '--output=datei', '--lang', lang]), /--output=datei/, /--output=datei/);
    assert.ok(!existsSync(path.join(repository.folder, 'datei')));
  });

  it('what a shallow clone does not have, and says how to get it', () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.commit({ 'a.plan.yaml': measures(2031) });
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'flach');
    return refused((lang) => repository.planwerk(['diff', 'HEAD~1', '--lang', lang], 'flach'), /unvollständigen Kopie nicht.*fetch-depth: 0/, /shallow clone does not have.*fetch-depth: 0/);
  });

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

  it('a file that became a folder, and one that is a link', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.write({ 'a.plan.yaml': undefined, 'a.plan.yaml/b.plan.yaml': measures(2031) });
    assert.deepEqual(kindsIn(await repository.planwerk(['diff', 'HEAD', '--format', 'json'])), ['measure/schedule-end']);
    symlinkSync(path.join(temporaryFolder({ 'c.plan.yaml': plan('c') }), 'c.plan.yaml'), path.join(repository.folder, 'c.plan.yaml'));
    assert.deepEqual(kindsIn(await repository.planwerk(['diff', 'HEAD', '--format', 'json'])), ['measure/schedule-end']);
  });

  it('all but a submodule, and says so', async () => {
    const inner = new Repository({ 'innen.plan.yaml': plan('innen') });
    const repository = new Repository({ 'a.plan.yaml': measures(2030) });
    repository.git('submodule', '--quiet', 'add', inner.folder, 'modul');
    repository.commit({});
    const answer = await repository.planwerk(['diff', 'HEAD~1', '--format', 'json']);
    assert.deepEqual([answer.code, kindsIn(answer)], [0, []]);
    assert.match(answer.stderr, /^modul is a repository of its own/);
  });
});

describe('planwerk diff runs nothing that a repository names', () => {
  it('neither configuration, attributes, hooks nor a Git of its own', async () => {
    const repository = new Repository({ 'a.plan.yaml': measures(2030), '.gitattributes': '* diff=eigen filter=eigen merge=eigen\n' });
    repository.commit({ 'a.plan.yaml': measures(2031) });
    const trace = path.join(repository.folder, 'spur');
    const program = path.join(repository.folder, 'git');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trace}'\ncat\n`);
    chmodSync(program, 0o755);
    const hooks = path.join(repository.folder, '.git', 'eigene');
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman']) symlinkSync(program, path.join(hooks, hook));
    for (const key of ['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.alternateRefsCommand', 'pager.ls-tree', 'pager.rev-parse', 'diff.external', 'diff.eigen.textconv', 'diff.eigen.command', 'filter.eigen.clean', 'filter.eigen.smudge', 'filter.eigen.process', 'credential.helper', 'gpg.program', 'alias.ls-tree']) {
      repository.git('config', key, key.startsWith('alias') ? `!${program}` : program);
    }
    repository.git('config', 'core.hooksPath', hooks);
    repository.write({ 'a.plan.yaml': measures(2032), spur: undefined });
    const host = { env: { ...repository.env, PATH: `:.:${repository.env['PATH'] ?? ''}` } };
    for (const args of [['HEAD~1'], ['HEAD~1', 'HEAD'], ['HEAD']]) {
      const answer = await planwerk(['diff', ...args, '--format', 'json'], { cwd: repository.folder, host });
      assert.deepEqual([answer.code, answer.stderr, kindsIn(answer)], [0, '', ['measure/schedule-end']]);
    }
    assert.ok(!existsSync(trace), 'a program was run');
  });
});
