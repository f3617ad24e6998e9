import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { name, version } from '../../package.json';
import { installed, plainEnvironment } from './installed';
import { Repository } from './repository';
import { plan, temporaryFolder } from './support';

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(readFileSync(path.join(__dirname, '../../.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
  const fixable = plan('a', 'goals: [{ id: eins, titel: Eins }]\n');

  /** As pre-commit does: the words of the entry, its arguments, then the names of the files that match, without a shell. */
  function runHook(id: string, repository: Repository): { status: number | null; output: string } {
    const hook = hooks.find((each) => each.id === id);
    assert.ok(hook);
    const staged = repository.git('diff', '--staged', '--name-only', '--diff-filter=ACMRTUXB', '-z').split('\0').filter((name) => name !== '' && new RegExp(hook.files ?? '').test(name));
    if (staged.length === 0 && hook.always_run !== true) return { status: 0, output: '(no files to check) Skipped' };
    const [program = '', ...words] = hook.entry.split(' ');
    const env = { ...repository.env, PATH: `${installed.bin}:${repository.env['PATH'] ?? ''}` };
    const { status, stdout, stderr } = spawnSync(program, [...words, ...(hook.args ?? []), ...(hook.pass_filenames === false ? [] : staged)], { cwd: repository.folder, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  it('check the documents of the commit, whatever they are called', () => {
    const repository = new Repository({ 'old.plan.yaml': plan('old', 'goals: [{ id: eins, title: Eins, contributes-to: fehlt }]\n') });
    repository.write({ 'ä b.plan.yaml': plan('b'), '--output-file=x.plan.yaml': plan('c'), '--fix.plan.yaml': fixable, 'a.yaml': 'x' });
    repository.git('add', '--all');
    const { status, output } = runHook('planwerk-lint', repository);
    assert.equal(status, 1);
    assert.match(output, /^--fix\.plan\.yaml$/m);
    assert.match(output, /3 files checked/);
    assert.equal(readFileSync(path.join(repository.folder, '--fix.plan.yaml'), 'utf8'), fixable);
  });

  it('report what the commit causes elsewhere', () => {
    const repository = new Repository({ 'a.plan.yaml': plan('a', 'goals: [{ id: eins, title: Eins }]\n'), 'b.plan.yaml': plan('b', 'goals: [{ id: zwei, title: Zwei, contributes-to: a/eins }]\n') });
    repository.write({ 'a.plan.yaml': plan('a') });
    repository.git('add', '--all');
    const { status, output } = runHook('planwerk-changes', repository);
    assert.equal(status, 1);
    assert.match(output, /^b\.plan\.yaml$[^]*reference\/unknown/m);
  });

  it('report what a commit causes that only deletes, or changes nothing but the configuration', () => {
    const repository = new Repository({ 'planwerk.config.yaml': 'rules: { participation: off }\n', 'a.plan.yaml': plan('a', 'goals: [{ id: eins, title: Eins }]\n'), 'b.plan.yaml': plan('b', 'goals: [{ id: zwei, title: Zwei, contributes-to: a/eins }]\n'), 'c.plan.yaml': plan('c') });
    const outputWithout = (file: string): string => {
      repository.write({ [file]: undefined });
      repository.git('add', '--all');
      const { output } = runHook('planwerk-changes', repository);
      repository.git('reset', '--quiet', '--hard');
      return output;
    };
    assert.match(outputWithout('c.plan.yaml'), /all is well/);
    assert.match(outputWithout('a.plan.yaml'), /^b\.plan\.yaml$[^]*reference\/unknown/m);
    assert.match(outputWithout('planwerk.config.yaml'), /^c\.plan\.yaml$[^]*participation\/none/m);
  });

  it('mend what is beyond doubt', () => {
    const repository = new Repository({});
    repository.write({ '-a b.plan.yaml': fixable });
    repository.git('add', '--all');
    assert.equal(runHook('planwerk-fix', repository).status, 0);
    assert.equal(readFileSync(path.join(repository.folder, '-a b.plan.yaml'), 'utf8'), fixable.replace('titel', 'title'));
  });

  it('can be installed from the repository: what npm prints while it packs is a name and nothing else', () => {
    const scripts = { prepare: 'echo build; echo built > built.js' };
    const cwd = temporaryFolder({ 'package.json': JSON.stringify({ name, version, scripts }), '.npmrc': readFileSync(path.join(__dirname, '../../.npmrc')) });
    assert.equal(execFileSync('npm', ['pack'], { cwd, env: plainEnvironment(cwd), encoding: 'utf8', stdio: 'pipe' }), `${name}-${version}.tgz\n`);
    assert.ok(existsSync(path.join(cwd, 'built.js')));
  });

  it('are for planning documents, or for every commit', () => {
    for (const { language, files, always_run: always, pass_filenames: names } of hooks) {
      assert.equal(language, 'node');
      if (always === true) assert.deepEqual([files, names], [undefined, false]);
      else assert.deepEqual(['a.plan.yaml', 'ä b/c.plan.yml', 'a.yaml', 'a.plan.yaml.md'].map((name) => new RegExp(files ?? '').test(name)), [true, true, false, false]);
    }
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly files?: string;
  readonly always_run?: boolean;
  readonly pass_filenames?: boolean;
}
