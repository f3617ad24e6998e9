import assert from 'node:assert/strict';
import { analyse } from '../../../src/core/check';
import { passedThresholds, type IndicatorFacts } from '../../../src/core/model/indicator-facts';

const factsOf = (indicator: string): IndicatorFacts => {
  const [facts] = analyse('k.plan.yaml', `planwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\nindicators:\n  - ${indicator}\n`).summary.indicators ?? [];
  assert.ok(facts);
  return facts;
};

describe('facts of an indicator', () => {
  it('stand in the summary of a register', () => {
    const facts = factsOf('{ id: quote, title: Quote, unit: { de: Prozent, en: per cent }, direction: increase, values: [{ at: 2017/18, value: 5, space: nord, provisional: true }] }');
    assert.deepEqual(facts.unit, { de: 'Prozent', en: 'per cent' });
    assert.deepEqual(facts.values, [{ at: { first: '2017-08-01', last: '2018-07-31' }, written: '2017/18', value: 5, space: 'nord', group: undefined, isProvisional: true }]);
    assert.equal(facts.isIncomplete, false);
    assert.equal(facts.dataFile, undefined);
  });

  it('keep the values that can be read, and say that there are others', () => {
    const { values, isIncomplete } = factsOf('{ id: quote, values: [{ at: 2018, value: 1 }, { at: 2018-13, value: 2 }, { at: 2019, value: .inf }] }');
    assert.deepEqual(values.map(({ value }) => value), [1]);
    assert.equal(isIncomplete, true);
  });

  it('name the data file', () => {
    assert.equal(factsOf('{ id: quote, data: { file: daten/quote.csv } }').dataFile, 'daten/quote.csv');
  });

  it('know which thresholds a value lies beyond', () => {
    const { thresholds } = factsOf('{ id: quote, thresholds: [{ level: warning, below: 25 }, { level: critical, below: 20 }, { level: warning, above: 90 }] }');
    const levels = (value: number): unknown[] => passedThresholds(value, thresholds).map(({ level }) => level);
    assert.deepEqual([levels(19), levels(20), levels(25), levels(91)], [['warning', 'critical'], ['warning'], [], ['warning']]);
  });

  it('of other kinds of document are not known', () => {
    assert.equal(analyse('p.plan.yaml', 'planwerk: 1\nkind: plan\nid: p\ntitle: P\nlanguage: de\nindicators: [{ id: q, title: Q }]\n').summary.indicators, undefined);
  });
});
