import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { relatedRule, throwingRule, wordRule } from './rules';
import { assertCodeQuality, assertJunit, assertSarif, type SarifLog } from './report-schemas';
import { Repository } from './repository';
import { plan, planwerk, temporaryFolder } from './support';

const examples = path.join(__dirname, '../../examples');
const hostile = plan('b', 'summary: "rot & <b>\\"]]> | `x` \u0001 @x [a](b) \ud83d\ude00 gelb rot"\n');
const rules = [wordRule('rot', 'error'), wordRule('gelb', 'warning'), relatedRule];
const hostileRules = [...rules, wordRule('& <b>', 'error', 'test/markup'), wordRule('| `x` \u0001', 'info', 'test/control')];

const files = { 'a.plan.yaml': plan('a'), 'ä b/100%.plan.yaml': hostile };

async function report(format: string, cwd = temporaryFolder(files), own: typeof rules | 'shipped' = hostileRules): Promise<string> {
  return (await planwerk(['lint', '--format', format], { cwd, host: own === 'shipped' ? {} : { rules: own } })).stdout;
}

/** Examples with something of every kind: broken, undecided, wrongly referring. */
function flawedExamples(): string {
  const text = readFileSync(path.join(examples, 'first-steps/kinderarmut.plan.yaml'), 'utf8');
  return temporaryFolder({ 'a.plan.yaml': text.replace(/goals: \[[^\]]*\]/, 'goals: [gibt-es-nicht]').replace('title:', 'titel:'), 'b.plan.yaml': text, 'c.plan.yaml': 'planwerk: 1\nkind: plan\n\tid: x\n', 'd.plan.yaml': Buffer.from([0xe4]) });
}

describe('lint --format sarif', () => {
  it('is SARIF 2.1.0, for the rules that ship too', async () => {
    for (const text of [await report('sarif'), await report('sarif', flawedExamples(), 'shipped'), await report('sarif', examples, 'shipped'), await report('sarif', temporaryFolder({}))]) assertSarif(text);
  });

  it('tells rules with help, and places that count from 1', async () => {
    const [run] = assertSarif(await report('sarif', flawedExamples(), 'shipped')).runs;
    assert.ok(run && run.results.length > 3);
    for (const { id, ...rule } of run.tool.driver.rules) {
      assert.deepEqual(Object.keys(rule), ['name', 'helpUri', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration', 'properties']);
      assert.match(String(rule['helpUri']), new RegExp(`/docs/rules(\\.de)?\\.md#${id.replace('/', '-')}$`));
    }
    for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
  });

  it('leaves out the slightest where code scanning would refuse the file, and says so', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', `summary: ${'gelb '.repeat(25_003)}rot\n`) });
    const [run] = (JSON.parse(await report('sarif', cwd, rules)) as SarifLog).runs;
    const count = (id: string): number | undefined => run?.results.filter(({ ruleId }) => ruleId === id).length;
    assert.deepEqual([count('test/rot'), count('test/gelb')], [1, 24_999]);
    assert.match(JSON.stringify(run?.invocations), /"executionSuccessful":true,.*25000 results at most\. 4 are missing/);
  });

  it('carries no more places with a finding than code scanning takes, and says so', async () => {
    const cwd = temporaryFolder(Object.fromEntries(Array.from({ length: 102 }, (_, index) => [`${index}.plan.yaml`, plan('a')])));
    const [run] = (JSON.parse(await report('sarif', cwd, 'shipped')) as SarifLog).runs;
    const places = run?.results.filter(({ ruleId }) => ruleId === 'id/duplicate').map((result) => (result['relatedLocations'] as object[]).length);
    assert.deepEqual([places?.length, new Set(places)], [102, new Set([100])]);
    assert.match(JSON.stringify(run?.invocations), /100 further places at most/);
  });

  it('tells whether every check went through', async () => {
    const outcome = async (own: typeof rules): Promise<unknown> => assertSarif(await report('sarif', temporaryFolder(files), own)).runs[0]?.invocations;
    assert.deepEqual([await outcome(rules), await outcome([...rules, throwingRule])], [[{ executionSuccessful: true }], [{ executionSuccessful: false }]]);
  });

  it('carries fixes, related places and encoded paths', async () => {
    const [run] = assertSarif(await report('sarif')).runs;
    const red = run?.results.find(({ ruleId }) => ruleId === 'test/rot');
    const artifactLocation = { uri: '%C3%A4%20b/100%25.plan.yaml', uriBaseId: '%SRCROOT%' };
    assert.deepEqual(red?.['fixes'], [{
      description: { text: 'Delete "rot"' },
      artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: { startLine: 6, startColumn: 11, endLine: 6, endColumn: 14 }, insertedContent: { text: '' } }] }],
    }]);
    const related = run?.results.find(({ ruleId }) => ruleId === 'test/related');
    assert.deepEqual(related?.['relatedLocations'], [{
      id: 1, message: { text: 'The first is here.' },
      physicalLocation: { artifactLocation: { uri: 'a.plan.yaml', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 } },
    }]);
  });
});

describe('reports for the host of a repository', () => {
  const folder = 'ämter/jugend #1 100%?';
  const names = (text: string): string[] => [...new Set([...text.matchAll(/(?:"uri": "|"path": "|file=)([^",]*)/g)].map(([, name = '']) => name))];

  it('name paths from its root, wherever Planwerk is called', async () => {
    const repository = new Repository({ [`${folder}/a.plan.yaml`]: plan('a', 'measures: [{ id: m, title: M, schedule: { end: 2030 } }]\n'), 'b.plan.yaml': plan('b') });
    repository.write({ [`${folder}/a.plan.yaml`]: plan('a', 'measures: [{ id: m, title: M, schedule: { end: 2031 } }]\n') });
    const call = async (argv: readonly string[], env = {}): Promise<string[]> => names((await planwerk(argv, { cwd: path.join(repository.folder, folder), host: { env: { ...repository.env, ...env } } })).stdout);
    assert.deepEqual(await call(['lint', '--format', 'sarif']), ['%C3%A4mter/jugend%20%231%20100%25%3F/a.plan.yaml']);
    assert.deepEqual(await call(['lint', '--format', 'gitlab', '../../b.plan.yaml', '.']), ['b.plan.yaml', `${folder}/a.plan.yaml`]);
    const actions = { GITHUB_ACTIONS: 'true' };
    for (const argv of [['lint', '--format', 'github'], ['diff', 'HEAD', '--format', 'github']]) {
      assert.deepEqual(await call(argv, actions), [`${folder.replace('%', '%25')}/a.plan.yaml`]);
      assert.deepEqual(await call(argv), ['a.plan.yaml']);
    }
  });
});

describe('fingerprints', () => {
  const goals = (...items: string[]): string => plan('a', `goals:\n${items.map((item) => `  - ${item}\n`).join('')}`);
  const [one, two] = ['{ id: eins, title: Ein Ziel }', '{ id: zwei, title: Noch ein Ziel }'] as const;
  async function fingerprints(text: string, argv: string[] = []): Promise<string[]> {
    const { stdout } = await planwerk(['lint', '--format', 'sarif', ...argv], { cwd: temporaryFolder({ 'a.plan.yaml': text }) });
    const [run] = assertSarif(stdout).runs;
    return (run?.results ?? []).map(({ partialFingerprints }) => partialFingerprints['planwerk/v1'] ?? '').sort();
  }

  it('stay the same when lines move, items are sorted anew, keys indented, and in the other language', async () => {
    const known = await fingerprints(goals(one, two));
    assert.ok(known.length > 3);
    assert.equal(new Set(known).size, known.length);
    assert.deepEqual(await fingerprints(`# Kopf\n\n${goals(two, one)}`), known);
    assert.deepEqual(await fingerprints(goals(one, two), ['--lang', 'de']), known);
    assert.deepEqual(await fingerprints(goals('title: Ein Ziel\n    id: eins', two)), known);
  });

  it('change with what is meant', async () => {
    const known = await fingerprints(goals(one, two));
    const renamed = await fingerprints(goals('{ id: drei, title: Ein Ziel }', two));
    assert.ok(renamed.some((each) => !known.includes(each)));
    const wrong = (id: string): string => `${goals(one)}measures:\n  - { id: m, title: M, goals: [${id}] }\n`;
    assert.notDeepEqual(await fingerprints(wrong('x')), await fingerprints(wrong('y')));
  });
});

describe('lint --format gitlab', () => {
  it('is a Code Quality report', async () => {
    for (const text of [await report('gitlab', flawedExamples(), 'shipped'), await report('gitlab', temporaryFolder({}))]) assertCodeQuality(text);
    const issues = assertCodeQuality(await report('gitlab'));
    assert.deepEqual(issues.map(({ check_name, severity, location }) => [check_name, severity, location.path, location.lines.begin])[1], ['test/rot', 'critical', 'ä b/100%.plan.yaml', 6]);
  });
});

describe('lint --format junit', () => {
  it('is JUnit XML as Jenkins reads it, whatever a plan holds', async () => {
    for (const text of [await report('junit', flawedExamples(), 'shipped'), await report('junit', temporaryFolder({}))]) await assertJunit(text);
    const cases = await assertJunit(await report('junit'));
    assert.deepEqual(cases[0], { name: 'no findings', failed: false });
    assert.equal(cases.filter(({ failed }) => failed).length, 3);
  });

  it('calls each case by a name of its own that stays when lines move', async () => {
    const names = async (text: string): Promise<string[]> => (await assertJunit(await report('junit', temporaryFolder({ 'a.plan.yaml': text }), rules))).map(({ name }) => name);
    const known = await names(plan('a', 'summary: rot rot\ngoals: [{ id: eins, title: rot }]\n'));
    assert.deepEqual(known, ['test/rot /summary', 'test/rot /summary (2)', 'test/rot /goals/eins/title=rot']);
    assert.deepEqual(await names(`# davor\n\n${plan('a', 'summary: rot rot\ngoals: [{ id: eins, title: rot }]\n')}`), known);
  });

  it('fails what --fail-on fails', async () => {
    const { stdout } = await planwerk(['lint', '--format', 'junit', '--fail-on', 'warning'], { cwd: temporaryFolder(files), host: { rules } });
    assert.equal((await assertJunit(stdout)).filter(({ failed }) => failed).length, 3);
  });
});

describe('lint --format markdown', () => {
  it('counts by file and shows the findings folded', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot gelb\n'), 'b.plan.yaml': plan('b', 'summary: rot | <x>\n') });
    assert.equal(await report('markdown', cwd, [wordRule('rot', 'error'), wordRule('gelb', 'warning'), wordRule('| <x>', 'hint', 'test/x')]), `## Planwerk: check of the planning documents

2 files checked: 2 errors, 1 warning, 1 hint

| File | Errors | Warnings | Notes | Hints |
| --- | --: | --: | --: | --: |
| a.plan.yaml | 1 | 1 |  |  |
| b.plan.yaml | 1 |  |  | 1 |
| All | 2 | 1 |  | 1 |

<details><summary>a.plan.yaml (2)</summary>

| Line | Severity | Finding | Rule |
| --: | --- | --- | --- |
| 6 | error | Here is the word "rot". | test/rot |
| 6 | warning | Here is the word "gelb". | test/gelb |

</details>

<details><summary>b.plan.yaml (2)</summary>

| Line | Severity | Finding | Rule |
| --: | --- | --- | --- |
| 6 | error | Here is the word "rot". | test/rot |
| 6 | hint | Here is the word "\\| \\<x\\>". | test/x |

</details>
`);
  });

  it('fits into a comment, shows the gravest first, and says what it leaves out', async () => {
    const name = (index: number): string => `${'sehr-langer-name-'.repeat(6)}${String(index).padStart(3, '0')}.plan.yaml`;
    const many = Array.from({ length: 300 }, (_, index) => [name(index), plan(`p${index}`, `summary: ${'gelb '.repeat(20)}${index === 299 ? 'rot' : ''}\nmeasures: [{ id: m, title: M }]\n`).replace('title: Plan', `title: ${'Ein langer Titel '.repeat(5)}${index}`)] as const);
    const markdown = await report('markdown', temporaryFolder(Object.fromEntries(many)), rules);
    assert.ok(markdown.length < 65_536 && markdown.length > 40_000, String(markdown.length));
    assert.match(markdown, /^300 files checked: 1 error, 6000 warnings, 299 hints$/m);
    assert.match(markdown, /^\| sehr[^|]*299[^|]* \| 1 \| 20 \| {2}\| 1 \|\n[^]*^\| All \| 1 \| 6000 \|[^]*^Files that are not shown: \d+$/m);
    assert.match(markdown, /^<details><summary>sehr[^<]*299\.plan\.yaml \(22\)<\/summary>\n\n.*\n.*\n\| 6 \| error \|/m);
    const [, omitted] = /^Not shown: (\d+), none graver than those above\. “planwerk lint” names all of them\.$/m.exec(markdown) ?? [];
    assert.equal(Number(omitted) + (markdown.match(/^\| \d+ \| (error|warning|hint) \|/gm) ?? []).length, 6300);
    assert.match(markdown, /^Plans that are not shown: \d+\n$/m);
  });

  it('makes no markup, link or mention of a text or a name', async () => {
    const hostile = '</details> <b>x</b> @alle #12 !7 www.boese.example `code` *fett* GH-3 0123456789abcdef0123';
    const cwd = temporaryFolder({ '<u>a_b & @alle #12.plan.yaml': plan('a', `summary: ${JSON.stringify(hostile)}\n`) });
    const markdown = await report('markdown', cwd, [wordRule(hostile, 'error', 'test/x')]);
    assert.match(markdown, /^<details><summary>&lt;u&gt;a_b &amp; @\u200balle #\u200b12\.plan\.yaml \(1\)<\/summary>$/m);
    assert.doesNotMatch(markdown, /(?<!\\)<(?!\/?(details|summary)>)|@\w|#\d|!\d|www\.|GH-|(?<!\\)[`*]|[0-9a-f]{8}/);
  });

  it('tells how many products and measures have a resolution', async () => {
    const text = plan('a', 'products:\n  - { id: p, title: P, resolution: { body: stadtrat, date: 2018-03-14 } }\nmeasures:\n  - { id: m, title: M }\n  - { id: n, title: N }\n');
    const markdown = await report('markdown', temporaryFolder({ 'a.plan.yaml': text }), []);
    assert.match(markdown, /### Products and measures with a resolution\n\n.*\n.*\n\| Plan \| 1 of 3 \| 33% \|\n$/);
  });
});

describe('several formats at once', () => {
  it('go each to its file', async () => {
    const cwd = temporaryFolder(files);
    const argv = ['sarif', 'gitlab', 'junit', 'markdown', 'json'].flatMap((format) => ['--format', format, '--output-file', `out/${format}`]);
    const { stdout } = await planwerk(['lint', '--format', 'github', ...argv], { cwd, host: { rules } });
    assert.match(stdout, /^::/);
    const read = (name: string): string => readFileSync(path.join(cwd, 'out', name), 'utf8');
    assertSarif(read('sarif'));
    assertCodeQuality(read('gitlab'));
    await assertJunit(read('junit'));
    assert.match(read('markdown'), /^## /);
  });

  it('go over a report that is there, to a folder that is not, and with - to standard output', async () => {
    const cwd = temporaryFolder({ ...files, 'ä b/old.json': 'x'.repeat(100_000) });
    const { stdout } = await planwerk(['lint', '--format', 'json', '--output-file', '-', '--format', 'json', '--output-file', 'old.json', '--format', 'json', '--output-file', '../outside/of.json'], { cwd: path.join(cwd, 'ä b'), host: { rules } });
    assert.equal((JSON.parse(stdout) as { version: number }).version, 1);
    assert.equal(readFileSync(path.join(cwd, 'ä b/old.json'), 'utf8'), stdout);
    assert.equal(readFileSync(path.join(cwd, 'outside/of.json'), 'utf8'), stdout);
  });

  it('never mix a whole document with another format on one stream', async () => {
    for (const format of ['sarif', 'gitlab', 'junit']) {
      const { code, stderr } = await planwerk(['lint', '--format', format, '--format', 'text'], { cwd: temporaryFolder(files) });
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`beside ${format}`));
    }
  });
});
