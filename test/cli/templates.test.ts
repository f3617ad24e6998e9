import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { action } from './github-runner';
import { installed, plainEnvironment } from './installed';
import { assertCodeQuality, assertJunit } from './report-schemas';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder } from './support';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const unknownGoal = plan('a', 'goals:\n  - { id: eins, title: Eins, contributes-to: fehlt }\n');
const measure = (end: number): string => plan('a', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

describe('templates/gitlab-ci.yml', function () {
  this.timeout(60_000);

  const { planwerk: job } = parse(read('templates/gitlab-ci.yml')) as { planwerk: Job };

  /** As a runner does: all lines in one shell that ends with the first failure. */
  function runJob(cwd: string, given: Readonly<Record<string, string>>): { status: number | null; output: string } {
    const variables = Object.fromEntries(Object.entries(job.variables).map(([name, value]) => [name, String(value)]));
    const env = { ...plainEnvironment(temporaryFolder({})), GITLAB_CI: 'true', CI_PROJECT_DIR: cwd, ...variables, PLANWERK_VERSION: `file:${installed.tarball}`, ...given };
    const { status, stdout, stderr } = spawnSync('bash', ['-c', ['set -eo pipefail', ...job.before_script, ...job.script].join('\n')], { cwd, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  it('leaves both reports where it says, and ends as lint does', async () => {
    const cwd = temporaryFolder({ 'ä b/a.plan.yaml': unknownGoal, 'c.plan.yaml': '', '.npmrc': 'dry-run=true\n' });
    const { status, output } = runJob(cwd, { PLANWERK_PATHS: 'ä b', CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' });
    assert.equal(status, 1, output);
    const report = (name: string): string => readFileSync(path.join(cwd, job.artifacts.reports[name] ?? ''), 'utf8');
    const issues = assertCodeQuality(report('codequality'));
    assert.ok(issues.some(({ check_name }) => check_name === 'reference/unknown') && issues.every(({ location }) => location.path === 'ä b/a.plan.yaml'));
    assert.ok((await assertJunit(report('junit'))).some(({ failed }) => failed));
    assert.match(output, /reference\/unknown/);
    assert.ok(!existsSync(path.join(cwd, job.artifacts.paths[0] ?? '')));
  });

  it('says in a merge request what the change means', async () => {
    const repository = new Repository({ 'a.plan.yaml': measure(2030) });
    const base = repository.git('rev-parse', 'HEAD').trim();
    repository.commit({ 'a.plan.yaml': measure(2031) });
    const { status, output } = runJob(repository.folder, { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_SHA: 'HEAD' });
    assert.equal(status, 0, output);
    const { stdout } = await repository.planwerk(['diff', base, '--format', 'markdown']);
    assert.equal(readFileSync(path.join(repository.folder, job.artifacts.paths[0] ?? ''), 'utf8'), stdout);
    assert.match(stdout, /2031/);
  });

  it('runs nothing that stands in a variable', () => {
    const hostile = '"; touch pwned; $(touch pwned) `touch pwned`';
    for (const name of ['PLANWERK_VERSION', 'PLANWERK_PATHS', 'PLANWERK_FAIL_ON', 'CI_MERGE_REQUEST_DIFF_BASE_SHA']) {
      const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
      const { status } = runJob(cwd, { [name]: hostile });
      assert.deepEqual([status === 0, existsSync(path.join(cwd, 'pwned'))], [false, false], name);
    }
  });
});

interface Job {
  readonly variables: Readonly<Record<string, string | number>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: Readonly<Record<string, string>> };
}

describe('templates/Containerfile', function () {
  this.timeout(60_000);

  const plans = temporaryFolder({ 'a.plan.yaml': plan('a') });
  const text = read('templates/Containerfile').replace(/\\\n/g, '').replaceAll('/plans', plans);
  const instruction = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? '';

  it('installs Planwerk, lets Git read the plans, and checks them', () => {
    const home = temporaryFolder({});
    const env = { ...plainEnvironment(home), GIT_CONFIG_NOSYSTEM: '0', GIT_CONFIG_SYSTEM: path.join(home, 'gitconfig'), npm_config_prefix: home, PLANWERK_VERSION: `file:${installed.tarball}` };
    const commands = instruction('RUN').split('&&').map((command) => command.trim()).filter((command) => /^(npm|git) /.test(command));
    assert.equal(commands.length, 2);
    assert.equal(spawnSync('sh', ['-ec', commands.join(' && ')], { cwd: home, env, stdio: 'pipe' }).status, 0);
    assert.match(readFileSync(env.GIT_CONFIG_SYSTEM, 'utf8'), new RegExp(`directory = ${plans}`));
    const [program = '', ...args] = ['ENTRYPOINT', 'CMD'].flatMap((name) => JSON.parse(instruction(name)) as string[]);
    const inside = { cwd: instruction('WORKDIR'), env: { ...env, PATH: `${path.join(home, 'bin')}:${process.env['PATH']}` }, encoding: 'utf8' } as const;
    assert.deepEqual([spawnSync(program, args, inside).status, spawnSync(program, ['lint', '--fail-on', 'hint'], inside).status], [0, 1]);
  });

  it('runs as nobody in particular', () => assert.equal(instruction('USER'), 'node'));
});

describe('templates/problem-matcher.json', () => {
  it('reads what --format github writes', async () => {
    const { problemMatcher: [matcher] } = JSON.parse(read('templates/problem-matcher.json')) as { problemMatcher: [{ pattern: [Record<string, number> & { regexp: string }] }] };
    const [{ regexp, ...fields }] = matcher.pattern;
    const cwd = temporaryFolder({ 'ä (b).plan.yaml': unknownGoal });
    const findings = (JSON.parse((await planwerk(['lint', '--format', 'json'], { cwd })).stdout) as { findings: Finding[] }).findings;
    assert.ok(findings.length > 1);
    const lines = (await planwerk(['lint', '--format', 'github'], { cwd })).stdout.trimEnd().split('\n');
    const levels: Readonly<Record<string, string>> = { info: 'notice', hint: 'notice' };
    const sorted = (found: readonly object[]): string[] => found.map((each) => JSON.stringify(each)).sort();
    assert.deepEqual(sorted(lines.map((line) => {
      const match = new RegExp(regexp).exec(line) ?? [];
      return Object.fromEntries(Object.entries(fields).map(([name, group]) => [name, match[group]]));
    })), sorted(findings.map(({ file, rule, severity, message, range: { start, end } }) => ({
      severity: levels[severity] ?? severity, file, line: String(start.line), column: String(start.column), endLine: String(end.line), endColumn: String(end.column), code: rule, message,
    }))));
  });
});

describe('templates/problem-matcher.json', () => {
  it('reads what planwerk diff --format github writes, in both languages', async () => {
    const { problemMatcher: [{ pattern: [{ regexp }] }] } = JSON.parse(read('templates/problem-matcher.json')) as { problemMatcher: [{ pattern: [{ regexp: string }] }] };
    const cwd = temporaryFolder({ 'alt/ä, b.plan.yaml': measure(2030), 'neu/ä, b.plan.yaml': measure(2031) });
    for (const lang of ['de', 'en']) {
      const { stdout } = await planwerk(['diff', 'alt', 'neu', '--format', 'github', '--lang', lang], { cwd });
      const [, severity, file, line, , , , code, message] = new RegExp(regexp).exec(stdout.trimEnd()) ?? [];
      assert.deepEqual([severity, file, line, code], ['warning', 'neu/ä%2C b.plan.yaml', '7', 'measure/schedule-end']);
      assert.match(message ?? '', /2031/);
    }
  });
});

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
}

it('templates and the action name the version of the package', () => {
  assert.equal(String(action.inputs['version']?.default), version);
  for (const name of ['templates/gitlab-ci.yml', 'templates/Containerfile']) assert.match(read(name), new RegExp(`PLANWERK_VERSION[=:] ?${version}\n`));
});
