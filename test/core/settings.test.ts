import assert from 'node:assert/strict';
import { readConfig } from '../../src/core/config';
import { severityOf } from '../../src/core/settings';
import { matchesGlob } from '../../src/core/text/glob';

const rule = { id: 'goal/no-measure', severity: 'warning' } as const;

function severity(config: string, path = 'plans/a.plan.yaml'): string {
  const read = readConfig('planwerk.config.yaml', config, { language: 'de', today: '2026-06-30' });
  assert.deepEqual(read.findings, []);
  return severityOf(rule, path, read.config, matchesGlob);
}

describe('severity of a rule', () => {
  it('is the rule\'s own without configuration', () => assert.equal(severity(''), 'warning'));
  it('can be set for the rule', () => assert.equal(severity('rules: { goal/no-measure: error }'), 'error'));
  it('can be set for the group, with or without star', () => {
    assert.equal(severity('rules: { goal: hint }'), 'hint');
    assert.equal(severity('rules: { "goal/*": hint }'), 'hint');
  });
  it('takes the rule before its group', () => assert.equal(severity('rules: { goal/no-measure: info, goal: error }'), 'info'));
  it('takes the last override that matches the path', () => {
    const config = 'rules: { goal: error }\noverrides:\n  - { paths: [plans/**], rules: { goal: hint } }\n  - { paths: [archiv/**], rules: { goal: off } }\n';
    assert.equal(severity(config), 'hint');
    assert.equal(severity(config, 'archiv/a.plan.yaml'), 'off');
    assert.equal(severity(config, 'b.plan.yaml'), 'error');
  });
});

describe('a configuration that is wrong', () => {
  it('is reported with the place, and the rest of it holds', () => {
    const read = readConfig('planwerk.config.yaml', 'language: fr\nrules: { goal: error }\n', { language: 'en', today: '2026-06-30' });
    assert.equal(read.config.language, undefined);
    assert.deepEqual(read.config.rules, { goal: 'error' });
  });
});
