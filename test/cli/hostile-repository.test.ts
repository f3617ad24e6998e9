import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const measures = (end: number): string => plan('plan', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

/** Settings whose value Git runs. */
const PROGRAMS = [
  'core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy', 'core.alternateRefsCommand', 'pager.ls-tree', 'pager.rev-parse', 'pager.cat-file',
  'diff.external', 'diff.eigen.command', 'diff.eigen.textconv', 'merge.eigen.driver', 'filter.eigen.clean', 'filter.eigen.smudge', 'filter.eigen.process',
  'credential.helper', 'gpg.program', 'gpg.ssh.program', 'sequence.editor', 'uploadpack.packObjectsHook', 'remote.origin.uploadpack',
];

/** A repository that names a program wherever it can: in its settings, attributes and hooks, as its remote, as its own `git`. */
class HostileRepository extends Repository {
  readonly trace = path.join(temporaryFolder({}), 'trace');
  private readonly program = path.join(this.folder, 'git');

  constructor() {
    super({ 'a.plan.yaml': measures(2030), 'gone.plan.yaml': plan('gone'), '.gitattributes': '* diff=eigen filter=eigen merge=eigen\n' });
    this.commit({ 'a.plan.yaml': measures(2031) });
    writeFileSync(this.program, `#!/bin/sh\necho "$0 $*" >> '${this.trace}'\n`);
    chmodSync(this.program, 0o755);
    this.takeHooks();
    this.lackObject('HEAD:gone.plan.yaml');
    for (const key of PROGRAMS) this.git('config', key, this.program);
    for (const name of ['ls-tree', 'rev-parse', 'cat-file']) this.git('config', `alias.${name}`, `!${this.program}`);
    this.write({ 'a.plan.yaml': measures(2032) });
  }

  private takeHooks(): void {
    const hooks = path.join(this.folder, '.git', 'own-hooks');
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman', 'post-checkout']) symlinkSync(this.program, path.join(hooks, hook));
    this.git('config', 'core.hooksPath', hooks);
  }

  /** As in a partial clone, whose remote is a program that Git asks for what is missing. */
  private lackObject(name: string): void {
    const hash = this.git('rev-parse', name).trim();
    rmSync(path.join(this.folder, '.git', 'objects', hash.slice(0, 2), hash.slice(2)));
    const settings = { 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': `ext::${this.program}`, 'protocol.allow': 'always', 'protocol.ext.allow': 'always' };
    for (const [key, value] of Object.entries(settings)) this.git('config', key, value);
  }

  /** What was run since the last time. */
  traces(): string {
    const text = existsSync(this.trace) ? readFileSync(this.trace, 'utf8') : '';
    rmSync(this.trace, { force: true });
    return text;
  }

  /** The names of the repository's programs before those of the system. */
  ask(args: readonly string[], searchPath = `:.:${this.env['PATH'] ?? ''}`): Promise<Answer> {
    return planwerk(args, { cwd: this.folder, host: { env: { ...this.env, PATH: searchPath } } });
  }
}

describe('a repository that names programs', function () {
  this.timeout(60_000);

  let repository: HostileRepository;

  before(() => {
    repository = new HostileRepository();
    repository.traces();
  });

  it('has them run by Git itself', () => {
    for (const args of [['status'], ['diff', 'HEAD'], ['cat-file', '-p', 'HEAD:gone.plan.yaml']]) {
      spawnSync('git', args, { cwd: repository.folder, env: repository.env, input: '' });
      assert.notEqual(repository.traces(), '', args[0]);
    }
  });

  it('has none of them run by planwerk diff', async () => {
    for (const args of [['HEAD~1'], ['HEAD~1', 'HEAD'], ['HEAD']]) {
      const { code, stdout, stderr } = await repository.ask(['diff', ...args, '--format', 'json']);
      assert.deepEqual([code, (JSON.parse(stdout) as { changes: { kind: string }[] }).changes.map(({ kind }) => kind)], [0, ['measure/schedule-end']]);
      // The same content on both sides has not changed, whatever it is.
      assert.equal(/^gone\.plan\.yaml /.test(stderr), args.length === 1);
      assert.equal(repository.traces(), '');
    }
  });

  it('has none of them run by planwerk lint --changed-since', async () => {
    const { code, stderr } = await repository.ask(['lint', '--changed-since', 'HEAD~1']);
    assert.deepEqual([code, /gone\.plan\.yaml/.test(stderr), repository.traces()], [0, true, '']);
  });

  it('has none of them run by planwerk merge-driver', async () => {
    const cwd = repository.folder;
    repository.write({ base: '- a\n', ours: '- b\n', theirs: '- c\n' });
    assert.equal((await repository.ask(['merge-driver', '--', 'base', 'ours', 'theirs', 'a.plan.yaml'])).code, 1);
    assert.match(readFileSync(path.join(cwd, 'ours'), 'utf8'), /^<<<<<<< ours$/m);
    assert.equal(repository.traces(), '');
  });

  it('has none of them run by a version of Git that always fetches what is missing', async () => {
    const older = temporaryFolder({ git: '#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH="${PATH#*:}"\nexec git "$@"\n' });
    chmodSync(path.join(older, 'git'), 0o755);
    const searchPath = `${older}:${repository.env['PATH'] ?? ''}`;
    for (const args of [['diff', 'HEAD~1'], ['lint', '--changed-since', 'HEAD~1']]) {
      const { code, stderr } = await repository.ask(args, searchPath);
      // That version may be ended by the fetch that it is not allowed.
      assert.match(`${code} ${stderr}`, /^0 |^2 Git \(cat-file\) /);
    }
    assert.equal(repository.traces(), '');
  });
});
