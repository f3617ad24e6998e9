import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { action, runAction, type ActionResult } from './github-runner';
import { installed } from './installed';
import { assertSarif } from './report-schemas';
import { Repository } from './repository';
import { plan, temporaryFolder } from './support';

const { command } = installed;
const unknownGoal = plan('a', 'goals:\n  - { id: eins, title: Eins, contributes-to: fehlt }\n');
const measure = (end: number): string => plan('a', `measures:\n  - { id: m, title: Maßnahme, schedule: { end: ${end} } }\n`);

function run(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): ActionResult {
  return runAction(temporaryFolder(files), { command, language: 'en', ...inputs });
}

function read(file: string | undefined): string {
  return readFileSync(file ?? '', 'utf8');
}

describe('action.yml', function () {
  this.timeout(120_000);

  it('installs Planwerk outside the checkout, whatever stands there, and checks with it', () => {
    const checkout = temporaryFolder({ 'a.plan.yaml': unknownGoal, '.npmrc': 'dry-run=true\nregistry=http://localhost:9\n', 'package.json': '{"dependencies":{"planwerk":"9.9.9"}}', 'node_modules/.bin/planwerk': '' });
    const { code, log, steps, annotations } = runAction(checkout, { version: `file:${installed.tarball}` });
    assert.deepEqual([code, steps], [1, ['install', 'lint', 'decide']], log);
    assert.ok(annotations.some(({ properties }) => properties['title'] === 'reference/unknown'));
  });

  it('ends where Planwerk cannot be installed', () => {
    const { code, steps, outputs } = runAction(temporaryFolder({ 'a.plan.yaml': plan('a') }), { version: 'file:/missing.tgz' });
    assert.notEqual(code, 0);
    assert.deepEqual([steps, outputs['exit-code']], [['install'], '']);
  });

  it('says what is missing where Node.js is too old or not there', () => {
    for (const [script, found] of [['echo v18.20.4', '18\\.20\\.4'], ['exit 127', 'none|keines']] as const) {
      const tools = temporaryFolder({ node: `#!/bin/sh\n${script}\n` });
      chmodSync(path.join(tools, 'node'), 0o755);
      for (const language of ['de', 'en']) {
        const { code, steps, log } = runAction(temporaryFolder({ 'a.plan.yaml': plan('a') }), { language }, `${tools}${path.delimiter}${process.env['PATH'] ?? ''}`);
        assert.deepEqual([code, steps], [1, ['install']]);
        assert.match(log, new RegExp(`^::error title=Planwerk::.*Node\\.js 20.*(${found}).*actions/setup-node`, 'm'));
      }
    }
  });

  it('works in the folder that is named, and tells the host paths from the root of the repository', () => {
    const repository = new Repository({ 'ämter/jugend ö/planwerk.config.yaml': 'language: en\nignore: [alt/**]\n', 'ämter/jugend ö/a b.plan.yaml': measure(2030), 'ämter/jugend ö/alt/c.plan.yaml': plan('c'), 'd.plan.yaml': unknownGoal, 'known.json': '{"version":1,"findings":[]}' });
    repository.write({ 'ämter/jugend ö/a b.plan.yaml': measure(2031), 'ämter/jugend ö/alt/c.plan.yaml': unknownGoal });
    const { code, annotations, outputs, log } = runAction(repository.folder, { command, 'working-directory': 'ämter/jugend ö', paths: 'a b.plan.yaml', baseline: '../../known.json', 'compare-with': 'HEAD' });
    assert.equal(code, 0, log);
    assert.ok(annotations.length > 0 && annotations.every(({ properties }) => properties['file'] === 'ämter/jugend ö/a b.plan.yaml'));
    const uris = [...read(outputs['sarif-file']).matchAll(/"uri": "(.*)"/g)].map(([, uri]) => uri);
    assert.deepEqual([...new Set(uris)], ['%C3%A4mter/jugend%20%C3%B6/a%20b.plan.yaml']);
    assert.match(read(outputs['comment-file']), /^\*\*1 change: 1 weakened/m);
  });

  it('names no file that it has not written', () => {
    const { code, outputs } = run({ 'a.plan.yaml': plan('a') }, { paths: 'missing', 'compare-with': 'HEAD' });
    assert.deepEqual([code, outputs['sarif-file'], outputs['summary-file'], outputs['comment-file']], [2, '', '', '']);
  });

  it('annotates, writes the summary, and fails for an error', () => {
    const { code, annotations, summary, outputs } = run({ 'ä b/100%, a.plan.yaml': unknownGoal }, { paths: 'ä b\n' });
    assert.equal(code, 1);
    const [{ level, properties, message } = { level: '', properties: {}, message: '' }] = annotations.filter(({ properties: { title } }) => title === 'reference/unknown');
    assert.deepEqual([level, properties['file'], properties['line']], ['error', 'ä b/100%, a.plan.yaml', '7']);
    assert.match(message, /fehlt/);
    assert.match(summary, /^## Planwerk: check of the planning documents\n[^]*reference\/unknown/);
    assert.equal(outputs['exit-code'], '1');
    assert.equal(read(outputs['summary-file']), summary);
    const [sarif] = assertSarif(read(outputs['sarif-file'])).runs;
    assert.equal(sarif?.results.length, annotations.length);
  });

  it('fails from the severity that is configured, and from no other', () => {
    const cases: readonly (readonly [string, string, number])[] = [
      ['error', 'error', 1], ['warning', 'error', 0], ['warning', 'warning', 1], ['info', 'warning', 0], ['info', 'info', 1], ['hint', 'info', 0], ['hint', 'hint', 1], ['off', 'hint', 0], ['error', 'never', 0],
    ];
    for (const [severity, failOn, expected] of cases) {
      const { code, annotations, summary } = run({ 'a.plan.yaml': plan('a'), 'planwerk.config.yaml': `rules: { participation/none: ${severity} }\n` }, { 'fail-on': failOn });
      assert.deepEqual([code, annotations.length], [expected, severity === 'off' ? 0 : 1], `${severity} with ${failOn}`);
      assert.notEqual(summary, '');
    }
  });

  it('fails for wrong use and a wrong configuration, even if findings never do', () => {
    const files = { 'a.plan.yaml': plan('a') };
    for (const [name, value] of [['paths', 'missing'], ['config', 'missing.yaml'], ['baseline', '.'], ['language', 'fr']] as const) {
      assert.equal(run(files, { 'fail-on': 'never', [name]: value }).code, 2, name);
    }
    assert.equal(run(files, { 'fail-on': 'sometimes' }).code, 2);
    assert.equal(run({ ...files, 'planwerk.config.yaml': 'rules: { goal: loud }\n' }, { 'fail-on': 'never' }).code, 2);
  });

  it('runs nothing that stands in an input', () => {
    const hostile = ['.\n--fix', '$(touch pwned) `touch pwned`', '; touch pwned; "; touch pwned; "\'; touch pwned; \'\n${{ github.token }}'];
    const fixable = plan('a', 'goals: [{ id: eins, titel: Eins }]\n');
    for (const name of Object.keys(action.inputs)) {
      const checkout = temporaryFolder({ 'a.plan.yaml': fixable });
      for (const text of hostile) runAction(checkout, { command, [name]: name === 'command' ? `${command} ${text}` : text });
      assert.deepEqual([existsSync(path.join(checkout, 'pwned')), read(path.join(checkout, 'a.plan.yaml'))], [false, fixable], name);
    }
    for (const { run: script } of action.runs.steps) assert.doesNotMatch(script, /\$\{\{/);
  });

  it('lets no name and no text of a change speak to GitHub', () => {
    const command = '\n::stop-commands::x\n  ::error::x\n::set-output name=exit-code::0';
    const { annotations, outputs } = run({ [`a${command.replaceAll('/', '')}.plan.yaml`]: plan('a', `goals:\n  - { id: eins, title: ${JSON.stringify(command)}, contributes-to: ${JSON.stringify(command)} }\n`) });
    assert.ok(annotations.length > 1);
    for (const { level, properties } of annotations) assert.ok(['error', 'warning', 'notice'].includes(level) && 'file' in properties, level);
    assert.equal(outputs['exit-code'], '1');
  });

  it('passes on what changed since a revision, a baseline and a configuration', () => {
    const { folder } = new Repository({ 'a.plan.yaml': unknownGoal, 'known.json': '{"version":1,"findings":[]}', 'quiet.yaml': 'rules: { reference: off }\n' });
    const code = (inputs: Readonly<Record<string, string>>): number => runAction(folder, { command, ...inputs }).code;
    assert.deepEqual([code({ 'changed-since': 'HEAD' }), code({ baseline: 'known.json' }), code({ config: 'quiet.yaml' })], [0, 1, 0]);
  });
});

describe('action.yml with compare-with', function () {
  this.timeout(120_000);

  const changed = (from: string, to: string): Repository => {
    const repository = new Repository({ 'a.plan.yaml': from });
    repository.commit({ 'a.plan.yaml': to });
    return repository;
  };
  const compare = ({ folder }: Repository, inputs: Readonly<Record<string, string>> = {}): ActionResult => runAction(folder, { command, 'compare-with': 'HEAD~1', ...inputs });

  it('writes to the file what planwerk diff prints, as the body of a comment, and to the summary', async () => {
    const repository = changed(measure(2030), measure(2031));
    for (const language of ['de', 'en']) {
      const { code, outputs, summary } = compare(repository, { language });
      const { stdout } = await repository.planwerk(['diff', 'HEAD~1', '--format', 'markdown', '--lang', language]);
      assert.match(stdout, /2031/);
      assert.deepEqual([code, read(outputs['comment-file']), summary], [0, stdout, read(outputs['summary-file']) + stdout]);
    }
  });

  it('fails for the changes that are configured, and for no others', () => {
    const [weakened, strengthened, same] = [changed(measure(2030), measure(2031)), changed(measure(2031), measure(2030)), changed(measure(2030), measure(2030))];
    const cases: readonly (readonly [Repository, string, number])[] = [
      [weakened, '', 0], [weakened, 'weakened', 1], [strengthened, 'weakened', 0], [strengthened, 'any', 1], [same, 'any', 0], [same, 'sometimes', 2],
    ];
    for (const [repository, failOn, code] of cases) assert.equal(compare(repository, { 'compare-fail-on': failOn }).code, code, failOn);
  });

  it('says what a shallow checkout lacks, and fails', () => {
    const repository = changed(measure(2030), measure(2031));
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, 'shallow');
    for (const name of ['compare-with', 'changed-since']) {
      const { code, log } = runAction(path.join(repository.folder, 'shallow'), { command, [name]: 'HEAD~1', language: 'en', 'fail-on': 'never' });
      assert.equal(code, 2);
      assert.match(log, /shallow clone does not have the revision HEAD~1.*fetch-depth: 0/);
    }
  });

  it('has no file for a comment otherwise', () => {
    assert.equal(run({ 'a.plan.yaml': plan('a') }).outputs['comment-file'], '');
  });
});
