import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv/dist/2020';
import { parse } from 'yaml';
import { ajv, kinds, rootFile, type JsonObject } from './load';

const example = readFileSync(join(__dirname, 'hochstaett.plan.yaml'), 'utf8');

describe('a valid plan', () => {
  it('passes the schema of its kind', () => {
    assert.deepEqual(errorsOf('plan.schema.json', parse(example)), []);
  });

  it('passes the root schema', () => {
    assert.deepEqual(errorsOf(rootFile, parse(example)), []);
  });

  it('takes dates, texts and own fields in all their forms', () => {
    for (const line of ['period: { start: 2018, end: "2018" }', 'period: { start: 2018-06, end: 2018-06-30 }',
      'period: { start: 2018-Q2, end: 2018/19 }', 'summary: { de: Eins, en: One }', 'field: x-weather', 'x-note: [1, { a: b }]']) {
      assert.deepEqual(planErrors(line), [], line);
    }
  });
});

describe('one mistake gives one error', () => {
  const mistakes: [line: string, error: string][] = [
    ['measurs: []', ' additionalProperties'],
    ['type: strateggy', '/type enum'],
    ['type: { a: b }', '/type enum'],
    ['field: educatoin', '/field pattern'],
    ['field: 7', '/field type'],
    ['summary: 7', '/summary type'],
    ['summary: { fr: Un }', '/summary additionalProperties'],
    ['planwerk: "1"', '/planwerk const'],
    ['period: { start: 18 }', '/period/start minimum'],
    ['period: { start: 30.06.2018 }', '/period/start pattern'],
    ['period: { start: [2018] }', '/period/start type'],
    ['resolution: { url: ratsinfo }', '/resolution/url pattern'],
    ['goals: [{ id: a }]', '/goals/0 required'],
    ['goals: [{ id: A_b, title: Eins }]', '/goals/0/id pattern'],
    ['goals: [{ id: a, title: Eins, targets: [{ indicator: a, target: { value: "8,8" } }] }]', '/goals/0/targets/0/target/value type'],
    ['measures: [{ id: a, title: Eins, goals: a }]', '/measures/0/goals type'],
    ['measures: [{ id: a, title: Eins, finance: { cost: -1 } }]', '/measures/0/finance/cost minimum'],
    ['indicators: [{ id: a, title: Eins, data: { file: /daten.csv } }]', '/indicators/0/data/file pattern'],
    ['indicators: [{ id: a, title: Eins, direction: down }]', '/indicators/0/direction enum'],
  ];
  for (const [line, error] of mistakes) {
    it(line, () => assert.deepEqual(planErrors(line), [error]));
  }

  it('the root schema reports a missing or unknown kind once', () => {
    assert.deepEqual(errorsOf(rootFile, {}), [' required']);
    assert.deepEqual(errorsOf(rootFile, { kind: 'plann' }), ['/kind enum']);
  });

  it('the root schema dispatches every kind', () => {
    for (const kind of kinds()) {
      assert.ok(errorsOf(rootFile, { ...minimal(kind), surplus: 1 }).includes(' additionalProperties'), kind);
      assert.deepEqual(errorsOf(rootFile, minimal(kind)), [], kind);
    }
  });
});

describe('the configuration', () => {
  it('takes severities by rule, group and path', () => {
    const text = 'language: de\nrules: { goal/no-measure: off, goal/*: hint, cycle: error }\n'
      + 'overrides: [{ paths: ["draft/**"], rules: { measure/no-lead: info } }]\nignore: ["old/**"]';
    assert.deepEqual(errorsOf('config.schema.json', parse(text)), []);
  });

  it('reports each mistake once', () => {
    assert.deepEqual(errorsOf('config.schema.json', { rules: { 'goal/no-measure': 'fatal' } }), ['/rules/goal~1no-measure enum']);
    assert.deepEqual(errorsOf('config.schema.json', { rules: { 'Goal No': 'off' } }), ['/rules additionalProperties']);
    assert.deepEqual(errorsOf('config.schema.json', { overrides: [{ paths: ['a'] }] }), ['/overrides/0 required']);
  });
});

/** Errors of the smallest plan with one more line. */
function planErrors(line: string): string[] {
  return errorsOf('plan.schema.json', { ...minimal('plan'), ...(parse(line) as JsonObject) });
}

function errorsOf(file: string, data: unknown): string[] {
  const validate = ajv.getSchema(file);
  assert.ok(validate, file);
  void validate(data);
  return (validate.errors ?? []).map(describeError);
}

function describeError(error: ErrorObject): string {
  return `${error.instancePath} ${error.keyword}`;
}

function minimal(kind: string): JsonObject {
  const head: JsonObject = { planwerk: 1, kind, id: 'a', title: 'Eins', language: 'de' };
  return kind === 'calendar' ? { ...head, year: 2018 } : head;
}
