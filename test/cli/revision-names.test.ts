import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { refused, Repository } from './repository';
import { plan, temporaryFolder, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

/** Whatever takes a revision: the same names. */
const commands: Readonly<Record<string, (revision: string) => string[]>> = {
  'planwerk diff': (revision) => ['diff', '--', revision],
  'planwerk lint --changed-since': (revision) => ['lint', `--changed-since=${revision}`],
};

for (const [command, args] of Object.entries(commands)) {
  describe(`the name of a revision for ${command}`, function () {
    this.timeout(60_000);

    const versions = (): Repository => {
      const repository = new Repository({ 'a.plan.yaml': measures(2030) });
      repository.commit({ 'a.plan.yaml': measures(2031) });
      return repository;
    };
    const ask = (repository: Repository, revision: string) => (language: string): Promise<Answer> => repository.planwerk([...args(revision).slice(0, 1), '--lang', language, ...args(revision).slice(1)]);

    it('may be empty, for want of a variable', () => refused(ask(versions(), ''), /^Der Git-Stand ist leer.*Variable/, /^The revision is empty.*variable/));

    it('may mean a range', async () => {
      for (const range of ['HEAD~1..HEAD', 'HEAD~1...HEAD', '..HEAD', 'HEAD~1..']) {
        await refused(ask(versions(), range), / meint einen Bereich.*Beide einzeln angeben/, / means a range.*one by one/);
      }
      await refused(ask(versions(), '../anderswo'), /^Den Git-Stand \.\.\/anderswo gibt es nicht/, /^There is no revision/);
    });

    it('may be that of a branch and a tag', async () => {
      const repository = versions();
      repository.git('branch', 'stand', 'HEAD~1');
      repository.git('tag', 'stand');
      await refused(ask(repository, 'stand'), /^stand ist nicht eindeutig.*refs\/heads/, /^stand is ambiguous.*refs\/heads/);
      for (const name of ['refs/heads/stand', 'refs/tags/stand']) assert.equal((await ask(repository, name)('en')).code, 0);
    });

    it('is a commit where it is a whole hash, even if a branch has that name', async () => {
      const repository = versions();
      const [hash, other] = ['HEAD~1', 'HEAD'].map((name) => repository.git('rev-parse', name).trim());
      repository.git('update-ref', `refs/heads/${hash}`, other ?? '');
      const { code, stdout } = await ask(repository, hash ?? '')('en');
      assert.equal(code, 0);
      if (command === 'planwerk diff') assert.match(stdout, /from 2030 to 2031/);
    });

    it('may be that of a file and a folder too', async () => {
      const repository = versions();
      for (const name of ['a.plan.yaml', 'plaene']) repository.git('tag', name, 'HEAD~1');
      mkdirSync(path.join(repository.folder, 'plaene'));
      for (const name of ['a.plan.yaml', 'plaene']) assert.equal((await ask(repository, name)('en')).code, 0);
    });

    it('may search, look back and name what is set aside', async () => {
      const repository = versions();
      repository.git('checkout', '--quiet', '-b', 'anders');
      repository.write({ 'a.plan.yaml': measures(2032) });
      repository.git('stash', '--quiet');
      for (const name of [':/Stand', 'HEAD^{/Stand}', '@{-1}', 'stash@{0}', 'HEAD@{1}', '@']) assert.equal((await ask(repository, name)('en')).stderr, '', name);
      await refused(ask(repository, 'stash@{9}'), /^Den Git-Stand stash@\{9\} gibt es nicht/, /^There is no revision/);
    });

    it('may be wrong on a branch without a commit, where there are others', async () => {
      const repository = versions();
      repository.git('checkout', '--quiet', '--orphan', 'neu');
      await refused(ask(repository, 'HEAD'), /^Den Git-Stand HEAD gibt es nicht/, /^There is no revision HEAD/);
      assert.equal((await ask(repository, 'main')('en')).code, 0);
    });

    it('is looked for in vain where Git cannot work, which is told as Git says it', async () => {
      const repository = versions();
      writeFileSync(path.join(repository.folder, '.git/config'), '[core\n');
      await refused(ask(repository, 'HEAD'), /^Git \(rev-list\) meldet: fatal: bad config line 1 .*git status/, /^Git \(rev-list\) says: fatal: bad config line 1 .*git status/);
    });

    it('is known to a Git that does not let options be ended, and that shows traces', async () => {
      const repository = versions();
      const older = temporaryFolder({ git: '#!/bin/sh\ncase "$*" in *--end-of-options*) exit 129;; esac\nPATH="${PATH#*:}"\nexec git "$@"\n' });
      chmodSync(path.join(older, 'git'), 0o755);
      const env = { ...repository.env, PATH: `${older}:${repository.env['PATH'] ?? ''}`, GIT_TRACE: '1' };
      const { code, stdout } = await repository.planwerk(args('HEAD~1'), '.', env);
      assert.equal(code, 0);
      assert.notEqual(stdout, '');
      const nowhere = { ...env, GIT_DIR: path.join(repository.folder, 'nirgends') };
      assert.match((await repository.planwerk(args('HEAD'), '.', nowhere)).stderr, /is in no Git repository/);
    });
  });
}

describe('planwerk diff', () => {
  it('takes two empty names for no folders', () => {
    const repository = new Repository({ 'a.plan.yaml': plan('a') });
    return refused((language) => repository.planwerk(['diff', '', '', '--lang', language]), /^Der Git-Stand ist leer/, /^The revision is empty/);
  });
});
