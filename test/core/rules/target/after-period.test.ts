import assert from 'node:assert/strict';
import { targetAfterPeriod } from '../../../../src/core/rules/target/after-period';
import { messages, places, related } from '../../../support/reports';

const plan = (end: string, by: string): string =>
  `period: { start: 2018, end: ${end} }\ngoals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote, target: { value: 6, by: ${by} } }] }\n`;

describe('target/after-period', () => {
  it('points at the deadline and relates the end of the period', () => {
    assert.deepEqual(places(targetAfterPeriod, plan('2024', '2025')), ['8:84 2025']);
    assert.deepEqual(related(targetAfterPeriod, plan('2024', '2025')), ['6:29 Ende der Laufzeit']);
    assert.match(messages(targetAfterPeriod, plan('2024', '2025'))[0] ?? '', /^Der Zielwert für „quote“ ist erst 2025 fällig, der Plan läuft aber nur bis 2024; /);
  });

  it('compares last days', () => {
    assert.deepEqual(places(targetAfterPeriod, plan('2024', '2024-12-31')), []);
    assert.deepEqual(places(targetAfterPeriod, plan('2024-06', '2024')), ['8:84 2024']);
    assert.deepEqual(places(targetAfterPeriod, plan('2023/24', '2024-07-31')), []);
  });

  it('says nothing without an end, a deadline or a date that exists', () => {
    assert.deepEqual(['', 'bald', '2025-02-30', '[2025]'].flatMap((by) => places(targetAfterPeriod, plan('2024', by))), []);
    assert.deepEqual(['', '2024-13'].flatMap((end) => places(targetAfterPeriod, plan(end, '2030'))), []);
  });
});
