import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { filled, holds, type Asked } from './github-expression';
import { action, runAction } from './github-runner';
import { installed } from './installed';
import { assertSarif } from './report-schemas';
import { Repository } from './repository';
import { plan, planwerk } from './support';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const pages = { de: read('docs/teams.de.md'), en: read('docs/teams.md') };

/** Adopted, and with a phase that can be mended. */
const strategy = plan('strategie', 'status: adopted\nresolution: { body: rat, date: 2020-03-12, paper: V 1 }\nresponsibilities: [{ id: rat, name: Gemeinderat }]\ncycle: { model: report-follow-up, phases: [{ phase: analysis, start: 2024-01, end: 2024-08, status: done }] }\nparticipation: [{ format: conference, phase: analysys, title: Konferenz }]\n');

interface Block {
  readonly kind: string;
  readonly text: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = '', text = '']) => ({ kind, text }));
}

/** Without what is in the language of the page: comments, names and the file names that people choose. */
function common({ kind, text }: Block): string {
  return kind + text.replace(/ +# .*$/gm, '').replace(/^(name: | +language: |git config merge\.planwerk\.name).*\n/gm, '').replace(/\w+\.patch/g, 'patch');
}

it('docs/teams.md and docs/teams.de.md show the same', () => {
  assert.deepEqual(blocksOf(pages.de).map(common), blocksOf(pages.en).map(common));
  assert.deepEqual(blocksOf(pages.en).map(({ kind }) => kind), ['yaml', 'yaml', 'gitattributes', 'sh', 'sh', 'sh', 'sh', 'yaml', 'sh', 'sh', 'json', 'yaml']);
});

for (const [language, page] of Object.entries(pages)) {
  describe(`docs/teams in ${language}`, function () {
    this.timeout(120_000);

    const blocks = blocksOf(page);
    const block = (kind: string, words: string): string => blocks.find((each) => each.kind === kind && each.text.includes(words))?.text ?? assert.fail(words);

    function shell(repository: Repository, script: string): string {
      const env = { ...repository.env, PATH: `${installed.bin}:${repository.env['PATH'] ?? ''}`, npm_config_offline: 'true' };
      const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: repository.folder, env, encoding: 'utf8' });
      assert.equal(status, 0, `${script}\n${stdout}${stderr}`);
      return stdout + stderr;
    }

    it('leads to files that exist', () => {
      for (const [, link = ''] of page.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(path.join(root, 'docs', link)), link);
    });

    it('has a workflow for GitHub that checks, compares and hands on the findings', () => {
      const workflow = parse(block('yaml', 'runs-on')) as { jobs: { check: { steps: WorkflowStep[] } } };
      const [checkout, check, upload] = workflow.jobs.check.steps;
      assert.deepEqual([checkout?.with['fetch-depth'], check?.uses], [0, `planwerk/planwerk@v${version}`]);
      const repository = new Repository({ 'plans/a.plan.yaml': plan('a') });
      const sha = repository.git('rev-parse', 'HEAD').trim();
      repository.commit({ 'plans/a.plan.yaml': plan('a', 'goals: [{ id: eins, title: Eins, contributes-to: fehlt }]\n') });
      const asked = { contexts: { github: { event: { pull_request: { base: { sha } } } } }, hasFailed: false };
      const inputs = Object.fromEntries(Object.entries(check?.with ?? {}).map(([name, value]) => [name, filled(String(value), asked)]));
      for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, name);
      const { code, outputs, summary, log } = runAction(repository.folder, { ...inputs, version: `file:${installed.tarball}` });
      assert.equal(code, 1, log);
      assert.match(summary, language === 'de' ? /Änderungen an der Planung/ : /Changes to the planning/);
      const from = (head: string, given: object = outputs): Asked => {
        const github = { repository: 'stadt/plans', event: { pull_request: { head: { repo: { full_name: head } } } } };
        return { contexts: { github, steps: { [check?.id ?? '']: { outputs: given } } }, hasFailed: true };
      };
      const after = from('stadt/plans');
      assert.deepEqual([holds(upload?.if, after), holds(upload?.if, from('jemand/plans')), holds(upload?.if, from('stadt/plans', {}))], [true, false, false]);
      assertSarif(readFileSync(filled(String(upload?.with['sarif_file']), after), 'utf8'));
    });

    it('has hooks for pre-commit that exist', () => {
      const { repos: [repo] } = parse(block('yaml', 'repos:')) as { repos: [{ rev: string; hooks: { id: string }[] }] };
      const offered = (parse(read('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);
      assert.equal(repo.rev, `v${version}`);
      for (const { id } of repo.hooks) assert.ok(offered.includes(id));
      for (const [id] of page.matchAll(/\bplanwerk-(?:lint|changes|fix)\b(?!\.)/g)) assert.ok(offered.includes(id), id);
    });

    it('has settings by which Git merges and compares with the installed Planwerk', () => {
      const goals = (...titles: readonly string[]): string => plan('a', `goals:\n${titles.map((title) => `  - id: ${title}\n    title: ${title}\n`).join('')}`);
      const repository = new Repository({ '.gitattributes': block('gitattributes', 'merge=planwerk'), '.gitignore': 'node_modules\n', 'ä b.plan.yaml': goals('eins') });
      execFileSync('npm', ['install', '--prefix', '.', '--no-save', '--no-audit', '--no-fund', installed.tarball], { cwd: repository.folder, env: { ...repository.env, npm_config_offline: 'true' }, stdio: 'pipe' });
      shell(repository, block('sh', 'git config'));
      repository.git('checkout', '--quiet', '-b', 'theirs');
      repository.commit({ 'ä b.plan.yaml': goals('eins', 'zwei') });
      repository.git('checkout', '--quiet', 'main');
      repository.commit({ 'ä b.plan.yaml': goals('eins', 'drei') });
      repository.git('merge', '--quiet', '--no-edit', 'theirs');
      assert.equal(readFileSync(path.join(repository.folder, 'ä b.plan.yaml'), 'utf8'), goals('eins', 'drei', 'zwei'));
      repository.write({ 'ä b.plan.yaml': goals('eins', 'drei', 'zwei').replace('title: Plan\nlanguage: de', 'language: de\ntitle:   Plan') });
      assert.equal(repository.git('diff'), '');
    });

    it('has commands that do what is said of them', () => {
      for (const { text } of blocks.filter(({ kind, text: script }) => kind === 'sh' && !script.startsWith('git config'))) {
        const repository = new Repository({ 'plans/strategie.plan.yaml': strategy });
        const state = (): string => readFileSync(path.join(repository.folder, 'plans/strategie.plan.yaml'), 'utf8');
        const output = shell(repository, text);
        const written = repository.git('status', '--short').trim();
        if (text.includes('--update-baseline')) assert.match(written, /^\?\? planwerk-baseline\.json$/);
        if (text.includes('seal')) assert.match(written, /^\?\? plans\/planwerk\.lock\.yaml$|^\?\? planwerk\.lock\.yaml$/);
        if (text.includes('--changed-since')) assert.match(output, /alles in Ordnung|all is well/);
        if (!text.includes('--fix')) continue;
        const fixed = state();
        assert.notEqual(fixed, strategy);
        repository.git('checkout', '--quiet', '--', 'plans');
        shell(repository, /git apply \w+\.patch/.exec(text)?.[0] ?? 'false');
        assert.equal(state(), fixed);
      }
    });

    it('has a choice of what is decided that is recorded', () => {
      const repository = new Repository({ 'planwerk.config.yaml': block('yaml', 'decided:'), 'plans/strategie.plan.yaml': `${strategy}goals: [{ id: eins, title: Erstes Ziel }]\n` });
      shell(repository, block('sh', 'seal'));
      assert.match(readFileSync(path.join(repository.folder, 'planwerk.lock.yaml'), 'utf8'), /title: Erstes Ziel/);
    });

    it('has a task for VS Code with the pattern of the problem matcher', () => {
      const { tasks: [task] } = JSON.parse(block('json', 'tasks')) as { tasks: [{ command: string; problemMatcher: { pattern: object } }] };
      const { problemMatcher: [matcher] } = JSON.parse(read('templates/problem-matcher.json')) as { problemMatcher: [{ pattern: [object] }] };
      assert.deepEqual([task.command, task.problemMatcher.pattern], ['npx planwerk lint --format github', matcher.pattern[0]]);
    });

    it('has a call of the container that Planwerk understands', async () => {
      const { check: [call = ''] } = parse(block('yaml', 'podman')) as { check: string[] };
      const [, options = ''] = call.split(' planwerk ');
      assert.ok(read('templates/Containerfile').includes(call.slice(0, call.indexOf(options)).trim()));
      const repository = new Repository({ 'a.plan.yaml': strategy });
      assert.equal((await planwerk(options.split(' '), { cwd: repository.folder })).code, 1);
    });
  });
}

interface WorkflowStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string | number>>;
}
