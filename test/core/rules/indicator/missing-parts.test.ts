import assert from 'node:assert/strict';
import { indicatorNoDirection } from '../../../../src/core/rules/indicator/no-direction';
import { indicatorNoSource } from '../../../../src/core/rules/indicator/no-source';
import { indicatorNoUnit } from '../../../../src/core/rules/indicator/no-unit';
import { indicatorNoValue } from '../../../../src/core/rules/indicator/no-value';
import { messages, places } from '../../../support/reports';

const indicator = (rest: string, plan = ''): string => `${plan}indicators:\n  - { id: quote, title: { de: Quote, en: Rate }${rest} }\n`;
const register = (rest: string): string => `planwerk: 1\nkind: register\nid: katalog\ntitle: Katalog\nlanguage: de\n${indicator(rest)}`;

describe('indicator/no-unit', () => {
  it('points at the indicator, in plans and registers', () => {
    assert.deepEqual([...places(indicatorNoUnit, indicator('')), ...places(indicatorNoUnit, register(''))], ['7:11 quote', '7:11 quote']);
    assert.match(messages(indicatorNoUnit, indicator(''), { language: 'en' })[0] ?? '', /^The indicator “Rate” has no unit, /);
  });

  it('leaves past plans alone, and empty values to the schema', () => {
    assert.deepEqual(places(indicatorNoUnit, indicator('', 'status: superseded\n')), []);
    assert.deepEqual(places(indicatorNoUnit, indicator(', unit: ')), []);
  });
});

describe('indicator/no-source', () => {
  it('points at the indicator, or at the key of its empty source', () => {
    assert.deepEqual(places(indicatorNoSource, indicator('')), ['7:11 quote']);
    assert.deepEqual(places(indicatorNoSource, indicator(', source: {}')), ['7:50 source']);
    assert.match(messages(indicatorNoSource, indicator(''))[0] ?? '', /^Der Indikator „Quote“ nennt keine Quelle; /);
  });

  it('accepts any part of a source, and leaves wrong values to the schema', () => {
    assert.deepEqual(places(indicatorNoSource, indicator(', source: { table: 12345-0001 }')), []);
    assert.deepEqual(places(indicatorNoSource, indicator(', source: Jobcenter')), []);
  });
});

describe('indicator/no-value', () => {
  it('points at the indicator, or at the key of its empty list', () => {
    assert.deepEqual(places(indicatorNoValue, register('')), ['7:11 quote']);
    assert.deepEqual(places(indicatorNoValue, indicator(', values: []')), ['7:50 values']);
    assert.match(messages(indicatorNoValue, indicator(''))[0] ?? '', /^Der Indikator „Quote“ hat keinen Wert; /);
  });

  it('accepts values and data, and leaves wrong values to the schema', () => {
    for (const rest of [', values: [{ at: 2024, value: 0 }]', ', data: { file: quote.csv }', ', values: 7', ', values: [{ at: 2024 }]']) {
      assert.deepEqual(places(indicatorNoValue, indicator(rest)), [], rest);
    }
  });
});

describe('indicator/no-direction', () => {
  const goal = 'goals: [{ id: ziel, title: Ziel, targets: [{ indicator: quote, trend: keep }] }]\n';
  const measure = 'measures: [{ id: fest, title: Fest, indicators: [quote] }]\n';

  it('asks where a goal or a measure is judged by the indicator', () => {
    assert.deepEqual([goal, measure].flatMap((user) => places(indicatorNoDirection, indicator('', user))), ['8:11 quote', '8:11 quote']);
    assert.match(messages(indicatorNoDirection, indicator('', goal))[0] ?? '', /^An „Quote“ wird ein Ziel oder eine Maßnahme gemessen, /);
  });

  it('asks in the register where the plan of another file uses it', () => {
    const plan = `# file: plan.plan.yaml\nplanwerk: 1\nkind: plan\nid: plan\ntitle: Plan\nlanguage: de\n${goal}`;
    assert.deepEqual(places(indicatorNoDirection, register('') + plan), ['7:11 quote']);
  });

  it('accepts every direction, and an indicator that only describes', () => {
    assert.deepEqual(places(indicatorNoDirection, indicator(', direction: none', goal)), []);
    assert.deepEqual(places(indicatorNoDirection, indicator('')), []);
    const report = '# file: bericht.plan.yaml\nplanwerk: 1\nkind: report\nid: bericht\ntitle: B\nlanguage: de\nsections: [{ id: a, title: A, indicators: [beispiel/quote] }]\n';
    assert.deepEqual(places(indicatorNoDirection, indicator('') + report), []);
  });
});
