import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { action, runAction, type ActionResult } from './action';
import { assertCodeQuality, assertJunit, assertSarif } from './report-schemas';
import { plan, planwerk, temporaryFolder } from './support';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const unknownGoal = plan('a', 'goals:\n  - { id: eins, title: Eins, contributes-to: fehlt }\n');
const warned = plan('a', 'goals:\n  - { id: eins, title: Eins }\n');

const tools = mkdtempSync(path.join(tmpdir(), 'planwerk-cli-'));
const command = `node ${path.join(tools, 'cli.js')}`;

before(() => build({ entryPoints: [path.join(root, 'src/cli/main.ts')], outfile: path.join(tools, 'cli.js'), bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' }));
after(() => rmSync(tools, { recursive: true }));

describe('action.yml', () => {
  const run = (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): ActionResult => runAction(temporaryFolder(files), { command, language: 'en', ...inputs });

  it('annotates, writes the summary, and fails for an error', () => {
    const { code, log, summary, outputs } = run({ 'ä b/a.plan.yaml': unknownGoal }, { paths: 'ä b\n' });
    assert.equal(code, 1);
    assert.match(log, /^::error file=ä b\/a\.plan\.yaml,line=7,.*title=reference\/unknown::/m);
    assert.match(summary, /^## Planwerk: check of the planning documents\n[^]*reference\/unknown/);
    assert.equal(outputs['exit-code'], '1');
    assert.equal(readFileSync(outputs['summary-file'] ?? '', 'utf8'), summary);
    assertSarif(readFileSync(outputs['sarif-file'] ?? '', 'utf8'));
  });

  it('fails exactly when configured to', () => {
    const cases: [string, string, number][] = [[unknownGoal, 'error', 1], [unknownGoal, 'never', 0], [warned, 'error', 0], [warned, 'warning', 1], [plan('a'), 'warning', 0], [plan('a'), 'hint', 1]];
    for (const [text, failOn, code] of cases) assert.equal(run({ 'a.plan.yaml': text }, { 'fail-on': failOn }).code, code, failOn);
  });

  it('fails for wrong use and a wrong configuration, even if findings never do', () => {
    assert.equal(run({ 'a.plan.yaml': plan('a') }, { 'fail-on': 'never', paths: 'missing' }).code, 2);
    assert.equal(run({ 'a.plan.yaml': plan('a'), 'planwerk.config.yaml': 'rules: { goal: loud }\n' }, { 'fail-on': 'never' }).code, 2);
    assert.equal(run({ 'a.plan.yaml': plan('a') }, { 'fail-on': 'sometimes' }).code, 2);
  });

  it('runs nothing that stands in an input', () => {
    const hostile = '"; touch pwned; echo $(touch pwned) `touch pwned` --fix';
    for (const name of Object.keys(action.inputs).filter((each) => each !== 'command')) {
      const cwd = temporaryFolder({ 'a.plan.yaml': unknownGoal });
      runAction(cwd, { command, [name]: hostile });
      assert.deepEqual([existsSync(path.join(cwd, 'pwned')), readFileSync(path.join(cwd, 'a.plan.yaml'), 'utf8')], [false, unknownGoal], name);
    }
    for (const step of parse(read('action.yml')).runs.steps as { run: string }[]) assert.doesNotMatch(step.run, /\$\{\{/);
  });

  it('passes on what changed since a revision, and a baseline', () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': unknownGoal, 'known.json': '{"version":1,"findings":[]}' });
    for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'first']]) execFileSync('git', args, { cwd });
    assert.equal(runAction(cwd, { command, 'changed-since': 'HEAD' }).code, 0);
    assert.equal(runAction(cwd, { command, baseline: 'known.json' }).code, 1);
  });

  it('installs Planwerk outside the checkout where no command is given', () => {
    const bin = temporaryFolder({ npm: `#!/bin/sh\necho "$PWD $*" > "$RUNNER_TEMP/asked"\nmkdir -p node_modules/.bin\nprintf '#!/bin/sh\\nexec ${command} "$@"\\n' > node_modules/.bin/planwerk\nchmod +x node_modules/.bin/planwerk\n` });
    chmodSync(path.join(bin, 'npm'), 0o755);
    const cwd = temporaryFolder({ 'a.plan.yaml': unknownGoal });
    const { code, log, steps } = runAction(cwd, {}, `${bin}:${process.env['PATH']}`);
    assert.deepEqual([code, steps], [1, ['install', 'lint', 'decide']], log);
  });

  it('writes the comparison as the body of a comment, and fails for it where asked', () => {
    const fake = temporaryFolder({ 'fake.js': "const [command, ...args] = process.argv.slice(2); if (command === 'diff') console.log(args.join(' ')); process.exitCode = args.includes('--fail-on=weakened') ? 1 : 0;" });
    const compare = (inputs: Readonly<Record<string, string>>): ActionResult => runAction(temporaryFolder({}), { command: `node ${fake}/fake.js`, 'compare-with': 'origin/main', ...inputs });
    const { code, outputs, summary } = compare({});
    assert.deepEqual([code, readFileSync(outputs['comment-file'] ?? '', 'utf8'), summary], [0, '--format markdown -- origin/main\n', '--format markdown -- origin/main\n']);
    assert.equal(compare({ 'compare-fail-on': 'weakened' }).code, 1);
  });
});

describe('templates', () => {
  it('gitlab-ci.yml leaves both reports, and ends as lint does', async () => {
    const job = (parse(read('templates/gitlab-ci.yml')) as { planwerk: { variables: Record<string, string | number>; script: string[]; artifacts: { reports: Record<string, string> } } }).planwerk;
    const cwd = temporaryFolder({ 'a.plan.yaml': unknownGoal, 'planwerk/node_modules/.bin/planwerk': `#!/bin/sh\nexec ${command} "$@"\n` });
    chmodSync(path.join(cwd, 'planwerk/node_modules/.bin/planwerk'), 0o755);
    const variables = Object.fromEntries(Object.entries(job.variables).map(([name, value]) => [name, String(value)]));
    const { status, stderr } = spawnSync('sh', ['-e', '-c', job.script.join('\n')], { cwd, env: { PATH: process.env['PATH'], HOME: cwd, ...variables }, encoding: 'utf8' });
    assert.equal(status, 1, stderr);
    const report = (name: string): string => readFileSync(path.join(cwd, job.artifacts.reports[name] ?? ''), 'utf8');
    assert.ok(assertCodeQuality(report('codequality')).length > 0);
    assert.ok((await assertJunit(report('junit'))).some(({ failed }) => failed));
  });

  it('problem-matcher.json reads what --format github writes', async () => {
    const [matcher] = (JSON.parse(read('templates/problem-matcher.json')) as { problemMatcher: { pattern: { regexp: string; file: number; line: number; code: number }[] }[] }).problemMatcher;
    const [pattern] = matcher?.pattern ?? [];
    assert.ok(pattern);
    const { stdout } = await planwerk(['lint', '--format', 'github'], { cwd: temporaryFolder({ 'ä b.plan.yaml': unknownGoal }) });
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length > 1);
    for (const line of lines) {
      const match = new RegExp(pattern.regexp).exec(line);
      assert.equal(match?.[pattern.file], 'ä b.plan.yaml', line);
      assert.match(match?.[pattern.code] ?? '', /^[a-z]+\/[a-z-]+$/);
    }
  });

  it('.pre-commit-hooks.yaml names commands that exist and the files that they are for', async () => {
    const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; language: string; files: string }[];
    assert.deepEqual(hooks.map(({ id }) => id), ['planwerk-lint', 'planwerk-changes', 'planwerk-fix']);
    for (const { entry, language, files } of hooks) {
      assert.equal(language, 'node');
      assert.ok(new RegExp(files).test('plans/a.plan.yaml') && !new RegExp(files).test('plans/a.yaml'));
      assert.equal((await planwerk([...entry.split(' ').slice(1), '--help'])).code, 0);
    }
  });

  it('name the version of the package', () => {
    assert.equal(String(action.inputs['version']?.default), version);
    for (const name of ['templates/gitlab-ci.yml', 'templates/Containerfile']) assert.match(read(name), new RegExp(`PLANWERK_VERSION[=:] ?${version}\n`));
  });
});

for (const name of ['docs/teams.md', 'docs/teams.de.md']) {
  describe(name, () => {
    const text = read(name);

    it('shows YAML and JSON that can be read', () => {
      const blocks = [...text.matchAll(/^```(yaml|json)\n(.*?)^```$/gms)];
      assert.ok(blocks.length >= 4);
      for (const [, , block = ''] of blocks) assert.equal(typeof parse(block), 'object');
    });

    it('names options, inputs and files that exist', async () => {
      const { stdout } = await planwerk(['lint', '--help']);
      for (const [line] of text.matchAll(/planwerk lint .*/g)) for (const [option] of line.matchAll(/--[a-z-]+/g)) assert.ok(stdout.includes(option), option);
      for (const [, input = ''] of text.matchAll(/^ {10}([a-z-]+): /gm)) assert.ok(input in action.inputs || ['fetch-depth', 'sarif_file', 'path'].includes(input), input);
      for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(path.join(root, 'docs', link)), link);
    });
  });
}
