import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const goals = (...ids: string[]): string => `goals:\n${ids.map((id) => `  - { id: ${id}, title: Ein Ziel }\n`).join('')}`;

/** A Git repository of the test's own. */
class Repository {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.folder = temporaryFolder(files);
    this.git('init', '-q', '-b', 'main');
    this.commit();
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' });
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  commit(): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'change');
  }

  lint(revision = 'HEAD', ...argv: string[]): Promise<Answer> {
    return planwerk(['lint', '--changed-since', revision, '--format', 'json', ...argv], { cwd: this.folder, host: { env: { PATH: process.env['PATH'] } } });
  }

  async new(revision = 'HEAD', ...argv: string[]): Promise<string[]> {
    const { stdout, stderr } = await this.lint(revision, ...argv);
    assert.notEqual(stdout, '', stderr);
    return (JSON.parse(stdout) as { findings: { file: string; rule: string; path: string }[] }).findings.map(({ file, rule, path: place }) => `${file} ${rule} ${place}`);
  }
}

const two = { 'ä b/a.plan.yaml': plan('a', goals('eins', 'zwei')), 'b.plan.yaml': plan('b', 'goals:\n  - { id: drei, title: Drei, contributes-to: a/eins }\n') };

describe('lint --changed-since', () => {
  it('reports nothing where nothing changed but lines', async () => {
    const repository = new Repository(two);
    assert.deepEqual(await repository.new(), []);
    repository.write('ä b/a.plan.yaml', `# oben\n\n${plan('a', goals('zwei', 'eins'))}`);
    assert.deepEqual(await repository.new(), []);
  });

  it('reports in a file that was not touched what the change broke there, and nothing old', async () => {
    const repository = new Repository(two);
    repository.write('ä b/a.plan.yaml', plan('a', goals('zwei')));
    assert.deepEqual(await repository.new(), ['b.plan.yaml reference/unknown /goals/0/contributes-to']);
    assert.equal((await repository.lint()).code, 1);
    repository.commit();
    assert.deepEqual(await repository.new(), []);
    assert.deepEqual(await repository.new('HEAD~1'), ['b.plan.yaml reference/unknown /goals/0/contributes-to']);
  });

  it('counts a file that is new or was deleted', async () => {
    const repository = new Repository(two);
    rmSync(path.join(repository.folder, 'ä b'), { recursive: true });
    repository.write('c.plan.yaml', plan('c', goals('vier')));
    const found = await repository.new();
    assert.ok(found.includes('b.plan.yaml reference/unknown /goals/0/contributes-to'));
    assert.ok(found.some((each) => each.startsWith('c.plan.yaml goal/')));
    assert.ok(found.every((each) => each.startsWith('c.') || each.includes('reference/unknown')));
  });

  it('judges then by the configuration of then, and leaves workspaces further down alone', async () => {
    const repository = new Repository({ ...two, 'planwerk.config.yaml': 'rules: { goal/no-measure: off }\nignore: [b.plan.yaml]\n', 'inner/planwerk.config.yaml': 'language: de\n', 'inner/a.plan.yaml': plan('x', goals('eins')) });
    repository.write('planwerk.config.yaml', 'rules: { goal: off, goal/no-measure: warning }\n');
    const found = await repository.new();
    assert.deepEqual(found.filter((each) => each.startsWith('ä')), ['ä b/a.plan.yaml goal/no-measure /goals/1/id']);
    assert.deepEqual(found.filter((each) => each.startsWith('inner')), []);
  });

  it('works in a folder below the repository, on a detached head, with a tag', async () => {
    const repository = new Repository({ 'deep/planwerk.config.yaml': 'language: de\n', 'deep/a.plan.yaml': plan('a', goals('eins')) });
    repository.git('tag', 'v1');
    repository.git('checkout', '-q', '--detach');
    repository.write('deep/a.plan.yaml', plan('a', goals('eins', 'neu')));
    assert.ok((await repository.new('v1', 'deep')).every((each) => each.includes('/goals/1')));
    assert.notDeepEqual(await repository.new('v1', 'deep/a.plan.yaml'), []);
  });

  it('says what could not be read then', async () => {
    const repository = new Repository({ 'a.plan.yaml': `${plan('a')}goals: [\n`, 'b.plan.yaml': Buffer.from([0xe4]) });
    repository.write('a.plan.yaml', plan('a', goals('eins')));
    const { code, stderr } = await repository.lint();
    assert.notEqual(code, 2);
    assert.match(stderr, /"a\.plan\.yaml" could not be read in full at HEAD[^]*"b\.plan\.yaml" could not be read/);
  });

  it('says which folders are repositories of their own', async () => {
    const inner = new Repository({ 'a.plan.yaml': plan('x', goals('eins')) });
    const repository = new Repository({ 'a.plan.yaml': plan('a') });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'unter modul');
    repository.commit();
    const { code, stderr } = await repository.lint('HEAD');
    assert.deepEqual([code, stderr], [0, '"unter modul" is a submodule whose files at HEAD are not read; what is found there counts as new.\n']);
  });

  it('needs the revision in a shallow clone', async () => {
    const repository = new Repository(two);
    repository.commit();
    const cwd = temporaryFolder({});
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, 'copy'], { cwd, stdio: 'pipe' });
    const host = { env: { PATH: process.env['PATH'] } };
    const { code, stderr } = await planwerk(['lint', '--changed-since', 'HEAD~1'], { cwd: path.join(cwd, 'copy'), host });
    assert.deepEqual([code, /fetch-depth: 0/.test(stderr)], [2, true]);
    assert.equal((await planwerk(['lint', '--changed-since', 'HEAD'], { cwd: path.join(cwd, 'copy'), host })).code, 0);
  });

  it('ends in a clear message where there is nothing to compare with', async () => {
    const outside = await planwerk(['lint', '--changed-since', 'HEAD'], { cwd: temporaryFolder({ 'a.plan.yaml': plan('a') }), host: { env: { PATH: process.env['PATH'] } } });
    assert.deepEqual([outside.code, outside.stdout], [2, '']);
    assert.match(outside.stderr, /is in no Git repository/);
    const repository = new Repository(two);
    for (const revision of ['missing', '--output=x', 'HEAD; touch x', '']) assert.equal((await repository.lint(revision)).code, 2, revision);
    assert.ok(!existsSync(path.join(repository.folder, 'x')));
    const missing = await planwerk(['lint', '--changed-since', 'HEAD'], { cwd: repository.folder, host: { env: { PATH: repository.folder } } });
    assert.deepEqual([missing.code, /Git is not installed/.test(missing.stderr)], [2, true]);
    const unborn = temporaryFolder({ 'a.plan.yaml': plan('a') });
    execFileSync('git', ['init', '-q'], { cwd: unborn });
    assert.match((await planwerk(['lint', '--changed-since', 'HEAD'], { cwd: unborn, host: { env: { PATH: process.env['PATH'] } } })).stderr, /no commit yet/);
  });
});
