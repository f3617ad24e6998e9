import assert from 'node:assert/strict';
import { plan, planwerk, temporaryFolder } from './support';
import { throwingRule, wordRule } from './rules';

describe('exit codes of lint', () => {
  const error = wordRule('rot', 'error');
  const warning = wordRule('gelb', 'warning');
  const hint = wordRule('blau', 'hint');
  const rules = [error, warning, hint];

  it('0: no finding at or above --fail-on', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: gelb gelb\n') });
    assert.equal((await planwerk(['lint'], { cwd, host: { rules } })).code, 0);
    assert.equal((await planwerk(['lint', '--max-warnings', '2'], { cwd, host: { rules } })).code, 0);
  });

  it('0: an empty folder', async () => {
    const { code, stdout } = await planwerk(['lint'], { cwd: temporaryFolder({}) });
    assert.equal(code, 0);
    assert.match(stdout, /No planning documents found/);
  });

  it('1: an error', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    assert.equal((await planwerk(['lint'], { cwd, host: { rules } })).code, 1);
  });

  it('1: findings from the severity of --fail-on upwards', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: gelb\n') });
    assert.equal((await planwerk(['lint', '--fail-on', 'warning'], { cwd, host: { rules } })).code, 1);
    assert.equal((await planwerk(['lint', '--fail-on', 'hint'], { cwd, host: { rules } })).code, 1);
  });

  it('1: more warnings than allowed, also where they are not shown', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: gelb gelb\n') });
    const { code, stderr } = await planwerk(['lint', '--quiet', '--max-warnings=1'], { cwd, host: { rules } });
    assert.equal(code, 1);
    assert.equal(stderr, 'More warnings than allowed: 2, at most 1.\n');
  });

  const wrongUses: [string, string[], RegExp][] = [
    ['a path that does not exist', ['lint', 'missing'], /^"missing" does not exist\..*\nHelp: planwerk lint --help\n$/],
    ['a glob without a match', ['lint', '*.plan.yml'], /No planning document .* matches the pattern "\*\.plan\.yml"/],
    ['only paths that are no documents', ['lint', 'readme.md'], /"readme\.md" is no planning document[^]*None of the named paths/],
    ['an unknown format', ['lint', '--format', 'xml'], /"xml" does not suit --format\. Choose from: text, json, github, sarif, gitlab, junit, markdown\./],
    ['an unknown severity', ['lint', '--fail-on', 'fatal'], /Choose from: error, warning, info, hint/],
    ['an unknown language', ['lint', '--lang', 'fr'], /"fr" does not suit --lang\. Choose from: de, en\./],
    ['a day that does not exist', ['lint', '--today', '2026-02-30'], /"2026-02-30" does not suit --today/],
    ['a number that is none', ['lint', '--max-warnings', 'some'], /"some" does not suit --max-warnings/],
    ['an output file without its format', ['lint', '--output-file', 'x'], /--output-file belongs right after the --format/],
    ['json and text on one stream', ['lint', '--format', 'json', '--format', 'text'], /No other format fits on standard output beside json/],
    ['a configuration that does not exist', ['lint', '--config', 'none.yaml'], /The configuration "none\.yaml" does not exist/],
    ['standard input and paths', ['lint', '--stdin', 'a.plan.yaml'], /With --stdin there are no paths/],
    ['a name for standard input without it', ['lint', '--stdin-filename', 'a.plan.yaml'], /only together with --stdin/],
    ['an output file that cannot be written', ['lint', '--format', 'json', '--output-file', 'readme.md/x.json'], /The file "readme\.md\/x\.json" cannot be written \((ENOTDIR|EEXIST)\)/],
    ['two formats for one file', ['lint', '--format', 'json', '--output-file', 'x', '--format', 'sarif', '--output-file', './x'], /Two formats cannot be written to the same file "\.\/x"/],
    ['a report in place of a plan', ['lint', '--format', 'json', '--output-file', 'a.plan.yaml'], /"a\.plan\.yaml" is not overwritten with a report/],
    ['a report in place of the configuration', ['lint', '--format', 'json', '--output-file', './planwerk.config.yaml'], /is not overwritten/],
    ['a report in place of what is known', ['lint', '--baseline', 'known.json', '--update-baseline', '--format', 'json', '--output-file', './known.json'], /is not overwritten/],
    ['two formats for standard output, one of them called -', ['lint', '--format', 'json', '--output-file', '-', '--format', 'text'], /No other format fits on standard output beside json/],
    ['an option without its value', ['lint', '--config'], /^The option "--config" lacks its value\.\nHelp: planwerk lint --help\n$/],
    ['an unknown option', ['lint', '--fromat', 'json'], /^There is no option "--fromat"\.\nPerhaps "--format" is meant\.\nHelp: planwerk lint --help\n$/],
    ['an unknown command', ['lnit'], /^There is no command "lnit"\.\nPerhaps "init" or "lint" is meant\.\nHelp: planwerk --help\n$/],
    ['no command', [], /^Usage: planwerk/],
    ['an argument too many', ['rules', 'goal'], /more arguments than it knows/],
    ['no rule to explain', ['explain'], /The argument "rule" is missing/],
    ['an unknown rule', ['explain', 'goal/no-mesure'], /There is no rule "goal\/no-mesure"[^]*Perhaps "goal\/no-measure" is meant/],
  ];
  for (const [what, argv, message] of wrongUses) {
    it(`2: ${what}`, async () => {
      const cwd = temporaryFolder({ 'a.plan.yaml': plan('a'), 'readme.md': '' });
      const { code, stdout, stderr } = await planwerk(argv, { cwd });
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  it('2: wrong use is told in the language chosen', async () => {
    assert.equal((await planwerk(['lint', '--lang', 'de', '--today'])).stderr, 'Nach der Option „--today“ fehlt die Angabe.\nHilfe: planwerk lint --help\n');
    assert.match((await planwerk(['explain', '--lang=de'])).stderr, /^Es fehlt die Angabe „Regel“\.\nHilfe: planwerk explain --help\n$/);
  });

  for (const format of ['text', 'json', 'github']) {
    it(`2: a broken configuration, with --format ${format}`, async () => {
      const cwd = temporaryFolder({ 'plans/a.plan.yaml': plan('a'), 'plans/planwerk.config.yaml': 'language: de\nrules: { goal: loud }\n' });
      const { code, stdout, stderr } = await planwerk(['lint', '--format', format], { cwd, host: { rules } });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^Die Konfiguration enthält Fehler[^\n]*\nplans\/planwerk\.config\.yaml:2:16: „goal“ .* \(schema\/value\)\n$/);
    });
  }

  it('2: a broken configuration without any document', async () => {
    const cwd = temporaryFolder({ 'planwerk.config.yaml': 'rules: { goal: loud }\n' });
    assert.equal((await planwerk(['lint'], { cwd })).code, 2);
    assert.equal((await planwerk(['lint', '--config', 'planwerk.config.yaml'], { cwd })).code, 2);
  });

  it('2: a configuration in another encoding', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a'), 'planwerk.config.yaml': Buffer.from('language: de # \xe4', 'latin1') });
    const { code, stderr } = await planwerk(['lint'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /planwerk\.config\.yaml:1:1: The configuration is not saved as UTF-8/);
  });

  it('3: a rule that throws; the others go on', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a', 'summary: rot\n') });
    const { code, stdout, stderr } = await planwerk(['lint', '--format', 'json'], { cwd, host: { rules: [throwingRule, error] } });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
    assert.deepEqual(findings.map(({ rule }) => rule), ['internal/rule-failed', 'test/rot']);
    assert.match(findings[0]?.message ?? '', /test\/throws failed \(Error: out of order\)/);
    assert.match(stderr, /At least one rule has failed/);
    assert.equal(code, 3);
  });

  it('3: an error that nobody expected', async () => {
    const cwd = temporaryFolder({ 'a.plan.yaml': plan('a') });
    const broken = new Proxy([], { get() { throw new Error('out of order'); } });
    const { code, stderr } = await planwerk(['lint'], { cwd, host: { rules: broken } });
    assert.match(stderr, /^Internal error in Planwerk[^]*out of order/);
    assert.equal(code, 3);
  });
});
