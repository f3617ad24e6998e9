import assert from 'node:assert/strict';
import { schemaType } from '../../../../src/core/rules/schema/type';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('schema/type', () => {
  it('says what is expected and what stands there', () => {
    assert.deepEqual(messages(schemaType, 'goals: abc\n'), ['„goals“ erwartet eine Liste, etwa [a, b]; hier steht ein Text. Die Angabe umschreiben.']);
    assert.deepEqual(messages(schemaType, 'goals: [abc]\n'), ['Jeder Punkt der Liste „goals“ erwartet untergeordnete Angaben der Form „Schlüssel: Wert“; hier steht ein Text. Den Punkt umschreiben.']);
    assert.deepEqual(messages(schemaType, 'period: { start: [2018] }\n', { language: 'en' }), ['“start” expects a date such as 2018, 2018-06, 2018-06-30, 2018-Q2 or 2018/19; here stands a list. Rewrite the entry.']);
  });

  it('names the entries of a group', () => {
    assert.deepEqual(messages(schemaType, 'goals: [{ id: a, title: b, targets: [{ indicator: c, baseline: 38 }] }]\n'), [
      '„baseline“ besteht aus mehreren Angaben (value, at), hier steht nur eine Zahl. So schreiben: baseline: { value: …, at: … }.',
    ]);
  });

  it('leaves grouped thousands to their own rule', () => {
    assert.deepEqual(places(schemaType, 'indicators: [{ id: a, title: b, privacy: { minimum-count: 12.500 } }]\n'), []);
  });

  it('points at the key of an empty value and of a group', () => {
    assert.deepEqual(places(schemaType, 'status:\nperiod: [a]\nsummary: {}\n'), ['6:1 status', '7:1 period', '8:1 summary']);
    assert.match(messages(schemaType, 'status:\n')[0] ?? '', /^„status“ hat keinen Wert; so fehlt die Angabe\. Hier einen der Werte draft \(Entwurf\), /);
  });

  const fixes: [before: string, after: string][] = [
    ['measures: [{ id: a, title: b, goals: c }]\n', 'measures: [{ id: a, title: b, goals: [c] }]\n'],
    ['goals:\n  id: a\n  title: b\n\n  targets:\n    - indicator: c\nx-a: 1\n', 'goals:\n  - id: a\n    title: b\n\n    targets:\n      - indicator: c\nx-a: 1\n'],
    ['goals: { id: a, title: b }\n', 'goals: [{ id: a, title: b }]\n'],
    ['goals: [{ id: a, title: 2018 }]\n', 'goals: [{ id: a, title: "2018" }]\n'],
    ['measures: [{ id: a, title: b, finance: { cost: "250000" } }]\n', 'measures: [{ id: a, title: b, finance: { cost: 250000 } }]\n'],
    ['measures: [{ id: a, title: b, finance: { cost: "10.000" } }]\n', 'measures: [{ id: a, title: b, finance: { cost: 10000 } }]\n'],
    ['measures: [{ id: a, title: b, finance: { cost: 1.234.567 } }]\n', 'measures: [{ id: a, title: b, finance: { cost: 1234567 } }]\n'],
    ['measures: [{ id: a, title: b, finance: { cost: "1234.567" } }]\n', 'measures: [{ id: a, title: b, finance: { cost: "1234.567" } }]\n'],
    ['indicators: [{ id: a, title: b, values: { 2024: 38, 2025: 40 } }]\n', 'indicators: [{ id: a, title: b, values: [{ at: 2024, value: 38 }, { at: 2025, value: 40 }] }]\n'],
    ['indicators:\n  - id: a\n    title: b\n    values:\n      2024: 38\n      2025: 40\n', 'indicators:\n  - id: a\n    title: b\n    values:\n      [{ at: 2024, value: 38 }, { at: 2025, value: 40 }]\n'],
    ['indicators: [{ id: a, title: b, values: { jung: 38 } }]\n', 'indicators: [{ id: a, title: b, values: { jung: 38 } }]\n'],
    ['goals: { ausbildung: { title: b } }\n', 'goals: { ausbildung: { title: b } }\n'],
    ['period: 2026-2030\nlead: jugendamt\nterritory: Ort\n', 'period: { start: 2026, end: 2030 }\nlead: { responsibility: jugendamt }\nterritory: { name: Ort }\n'],
    ['lead: Amt für Soziales\nperiod: 2026\n', 'lead: Amt für Soziales\nperiod: 2026\n'],
    ['measures: [{ id: a, title: b, responsible: jugendamt }]\n', 'measures: [{ id: a, title: b, responsible: { lead: jugendamt } }]\n'],
    ['indicators: [{ id: a, title: b, source: Amt 5 }]\n', 'indicators: [{ id: a, title: b, source: { name: Amt 5 } }]\n'],
    ['goals: [{ id: a, title: b, targets: [{ indicator: c, baseline: 38, target: 40 }] }]\n', 'goals: [{ id: a, title: b, targets: [{ indicator: c, baseline: { value: 38 }, target: { value: 40 } }] }]\n'],
    ['goals: abc\n', 'goals: abc\n'],
    ['measures: [{ id: a, title: b, finance: { cost: 250.000 € } }]\n', 'measures: [{ id: a, title: b, finance: { cost: 250.000 € } }]\n'],
  ];
  for (const [before, after] of fixes) {
    it(`puts ${JSON.stringify(before)} into the right form, if it can`, () => assert.equal(fixedBy(schemaType, before), after));
  }
});
