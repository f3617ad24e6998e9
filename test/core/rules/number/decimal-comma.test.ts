import assert from 'node:assert/strict';
import { numberDecimalComma } from '../../../../src/core/rules/number/decimal-comma';
import { checkExample } from '../../../support/check';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

const values = (value: string): string => `indicators: [{ id: a, title: b, values: [{ at: 2008, value: ${value} }] }]\n`;

describe('number/decimal-comma', () => {
  it('shows the number as it should be', () => {
    assert.deepEqual(places(numberDecimalComma, values('"8,8"')), ['6:61 "8,8"']);
    assert.deepEqual(messages(numberDecimalComma, values('"1.234,5"')), ['1.234,5 ist mit Komma geschrieben und deshalb keine Zahl. Als 1234.5 schreiben, ohne Tausenderpunkte und Anführungszeichen.']);
  });

  it('rewrites it, quoted, plain and split by brackets', () => {
    assert.equal(fixedBy(numberDecimalComma, values('"-8,8"')), values('-8.8'));
    assert.equal(fixedBy(numberDecimalComma, values('8,8')), values('8.8'));
    assert.equal(fixedBy(numberDecimalComma, values('8,08')), values('8.08'));
    assert.equal(fixedBy(numberDecimalComma, 'indicators:\n  - id: a\n    title: b\n    values:\n      - at: 2008\n        value: 1.234.567,25\n'), 'indicators:\n  - id: a\n    title: b\n    values:\n      - at: 2008\n        value: 1234567.25\n');
  });

  it('is the only finding at its place', () => {
    assert.deepEqual(checkExample(values('"8,8"')).filter(({ rule }) => /^(schema|number)\//.test(rule)).map(({ rule }) => rule), ['number/decimal-comma']);
    assert.deepEqual(checkExample(values('8,8')).filter(({ rule }) => /^(schema|number|yaml)\//.test(rule)).map(({ rule }) => rule), ['number/decimal-comma']);
  });

  const finance = (value: string): string => `measures: [{ id: a, title: b, finance: ${value} }]\n`;

  it('sees thousands that are grouped by points, where three decimals make no sense', () => {
    assert.deepEqual(messages(numberDecimalComma, finance('{ cost: 12.000 }')), ['12.000 ist hier 12, denn der Punkt trennt Nachkommastellen. Ohne Tausenderpunkt schreiben: 12000.']);
    assert.equal(fixedBy(numberDecimalComma, finance('{ cost: 12.500, funding: [{ amount: 100.000 }] }')), finance('{ cost: 12500, funding: [{ amount: 100000 }] }'));
    assert.deepEqual(places(numberDecimalComma, finance('{ cost: 12.50, funding: [{ amount: 1200.000 }, { amount: 0.125 }] }')), []);
    assert.deepEqual(places(numberDecimalComma, values('8.125')), []);
  });

  it('takes the unit off an amount', () => {
    assert.deepEqual(messages(numberDecimalComma, finance('{ cost: 1,5 Mio. }')), ['1,5 Mio. ist keine Zahl. Betrag als Zahl ohne Einheit schreiben: 1500000.']);
    assert.equal(fixedBy(numberDecimalComma, finance('{ cost: 1,15 Mio. € }')), finance('{ cost: 1150000 }'));
    assert.equal(fixedBy(numberDecimalComma, 'measures:\n  - id: a\n    title: b\n    finance:\n      cost: 2,5 Tsd. Euro\n'), 'measures:\n  - id: a\n    title: b\n    finance:\n      cost: 2500\n');
    assert.equal(fixedBy(numberDecimalComma, finance('{ cost: 1,5 Dollar }')), finance('{ cost: 1,5 Dollar }'));
  });

  it('has no echo in other rules', () => {
    assert.deepEqual(checkExample(finance('{ cost: 1,5 Mio., funding: [{ amount: 1000 }] }')).filter(({ rule }) => /^(schema|number|yaml|finance)\//.test(rule)).map(({ rule }) => rule), ['number/decimal-comma']);
  });

  it('leaves texts and lists of numbers alone', () => {
    assert.deepEqual(places(numberDecimalComma, 'title: "8,8"\nx-a: "8,8"\nx-b: [8,8]\ngoals: "8,8"\nperiod: { start: "8,8" }\n'), []);
  });
});
