import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { refused, Repository } from './repository';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

/** Whatever compares with a revision: the same bad input, the same messages. */
const commands: Readonly<Record<string, (revision: string, language: string) => string[]>> = {
  'planwerk diff': (revision, language) => ['diff', '--lang', language, '--', revision],
  'planwerk lint --changed-since': (revision, language) => ['lint', `--changed-since=${revision}`, '--lang', language],
};

for (const [name, args] of Object.entries(commands)) {
  const ask = (repository: Repository, revision: string, cwd?: string) => (language: string): Promise<Answer> => repository.planwerk(args(revision, language), cwd);

  describe(`${name} refuses`, () => {
    const file = { 'a.plan.yaml': measures(2030) };

    it('where Git is missing', () =>
      refused((language) => planwerk(args('HEAD', language), { cwd: temporaryFolder(file), host: { env: { PATH: '/nirgends' } } }), /^Git ist nicht installiert/, /^Git is not installed/));

    it('where there is no repository', () => {
      const cwd = temporaryFolder(file);
      const env = { PATH: process.env['PATH'], GIT_CEILING_DIRECTORIES: path.dirname(cwd) };
      return refused((language) => planwerk(args('HEAD', language), { cwd, host: { env } }), /liegt in keinem Git-Repository\. Dort aufrufen/, /is in no Git repository\. Run this/);
    });

    it('a repository of another account', () => {
      const { folder, env } = new Repository(file);
      const others = { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
      return refused((language) => planwerk(args('HEAD', language), { cwd: folder, host: { env: others } }), /^Git vertraut dem Repository .* nicht.*safe\.directory/, /^Git does not trust the repository .*safe\.directory/);
    });

    it('a branch without a commit', () => {
      const repository = new Repository();
      repository.write(file);
      return refused(ask(repository, 'HEAD'), /hat noch keinen Commit\. Erst einen anlegen/, /has no commit yet\. Commit first/);
    });

    it('a revision that is not there, also where it looks like an option or a command', async () => {
      const repository = new Repository(file);
      for (const revision of ['gibtesnicht', 'HEAD~1', '--output=datei', '-h', 'HEAD; touch datei', '$(touch datei)', 'HEAD:a.plan.yaml', ':/nichts', 'HEAD\n--help', '^HEAD', 'HEAD^{tree}']) {
        await refused(ask(repository, revision), /^Den Git-Stand .* gibt es nicht/, /^There is no revision /);
      }
      assert.ok(!existsSync(path.join(repository.folder, 'datei')));
    });

    it('what a shallow clone does not have, and says how to get it', () => {
      const repository = new Repository(file);
      repository.commit({ 'a.plan.yaml': measures(2031) });
      repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'flach');
      return refused(ask(repository, 'HEAD~1', 'flach'), /unvollständigen Kopie nicht.*fetch-depth: 0/, /shallow clone does not have.*fetch-depth: 0/);
    });
  });

  describe(`${name} compares`, () => {
    /** Exit 0, and a note in both languages; none where the pattern is of nothing. */
    const compared = async (repository: Repository, revision: string, german: RegExp, english: RegExp, cwd?: string): Promise<void> => {
      for (const [language, note] of [['de', german], ['en', english]] as const) {
        const { code, stdout, stderr } = await ask(repository, revision, cwd)(language);
        assert.equal(code, 0, stderr);
        assert.notEqual(stdout, '');
        assert.match(stderr, note);
      }
    };

    it('at a detached head, from a folder inside, with spaces and umlauts in names', async () => {
      const repository = new Repository({ 'Pläne für Köln/Maß nahmen.plan.yaml': measures(2030) }, 'Stadt Köln');
      repository.commit({ 'Pläne für Köln/Maß nahmen.plan.yaml': measures(2031) });
      repository.git('checkout', '--quiet', '--detach');
      await compared(repository, 'HEAD~1', /^$/, /^$/, 'Pläne für Köln');
    });

    it('what a shallow clone has', async () => {
      const repository = new Repository({ 'a.plan.yaml': measures(2030) });
      repository.commit({ 'a.plan.yaml': measures(2031) });
      repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'flach');
      await compared(repository, 'HEAD', /^$/, /^$/, 'flach');
    });

    it('all but a submodule, and says so', async () => {
      const inner = new Repository({ 'innen.plan.yaml': plan('innen') });
      const repository = new Repository({ 'a.plan.yaml': measures(2030) });
      repository.git('submodule', '--quiet', 'add', inner.folder, 'unter modul');
      repository.commit({});
      await compared(repository, 'HEAD', /unter modul.*Submodul.*nicht/, /unter modul.*submodule.* not /);
    });

    it('all but a plan that was broken or is not UTF-8 then, and says so', async () => {
      const repository = new Repository({ 'kaputt ä.plan.yaml': `${plan('kaputt')}goals: [\n`, 'latin.plan.yaml': Buffer.from(plan('latin', 'summary: Maßnahme\n'), 'latin1'), 'gut.plan.yaml': measures(2030) });
      repository.commit({ 'kaputt ä.plan.yaml': plan('kaputt'), 'latin.plan.yaml': plan('latin'), 'gut.plan.yaml': measures(2031) });
      const note = (...words: readonly string[]): RegExp => new RegExp(['kaputt ä\\.plan\\.yaml', 'latin\\.plan\\.yaml'].map((file) => `(?=[^]*${file}.* (?:${words.join('|')}))`).join(''));
      await compared(repository, 'HEAD~1', note('nicht verglichen', 'nicht ganz lesen'), note('not compared', 'could not be read'));
    });
  });
}
