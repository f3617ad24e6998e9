import assert from 'node:assert/strict';
import { dateImpossible } from '../../../../src/core/rules/date/impossible';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('date/impossible', () => {
  it('says why the date does not exist', () => {
    const period = (start: string): string => `period: { start: ${start} }\n`;
    assert.deepEqual(['2026-02-30', '2026-04-31', '2026-13', '2026-05-00', '2018/20', '1999/01', '"2026-00"'].flatMap((date) => messages(dateImpossible, period(date))), [
      '2026-02-30 gibt es nicht: Der Februar 2026 hat 28 Tage. Tag oder Monat berichtigen.',
      '2026-04-31 gibt es nicht: Der April 2026 hat 30 Tage. Tag oder Monat berichtigen.',
      '2026-13 gibt es nicht: Monate gehen von 01 bis 12. Datum als Jahr-Monat-Tag schreiben.',
      '2026-05-00 gibt es nicht: Tage zählen ab 01. Den Tag berichtigen oder weglassen, wenn nur der Monat feststeht.',
      'Das Schuljahr 2018/20 gibt es nicht: Auf 2018 folgt 2019. Als 2018/19 schreiben.',
      'Das Schuljahr 1999/01 gibt es nicht: Auf 1999 folgt 2000. Als 1999/00 schreiben.',
      '2026-00 gibt es nicht: Monate gehen von 01 bis 12. Datum als Jahr-Monat-Tag schreiben.',
    ]);
    assert.deepEqual(messages(dateImpossible, period('2026-02-30'), { language: 'en' }), ['2026-02-30 does not exist: February 2026 has 28 days. Correct the day or the month.']);
  });

  it('takes two years in a row for a school year', () => {
    assert.deepEqual(messages(dateImpossible, 'period: { start: 2026-27 }\n'), ['2026-27 ist kein Monat; gemeint ist wohl ein Schuljahr. Schuljahr als 2026/27 schreiben.']);
    assert.equal(fixedBy(dateImpossible, 'period: { start: 2026-27, end: 2026-28 }\n'), 'period: { start: 2026/27, end: 2026-28 }\n');
  });

  it('points at the date, wherever the schema has one', () => {
    assert.deepEqual(places(dateImpossible, 'measures:\n  - { id: a, title: b, schedule: { milestones: [{ title: c, done: 2025-06-31 }] } }\n'), ['7:67 2025-06-31']);
  });

  it('accepts every date that exists, and leaves other texts alone', () => {
    assert.deepEqual(places(dateImpossible, 'period: { start: 2024-02-29, end: 1999/00 }\nresolution: { date: 2018-Q2, paper: 2026-02-30 }\nsummary: 2026-02-30\nx-date: 2026-02-30\n'), []);
    assert.deepEqual(places(dateImpossible, 'period: { start: 30.02.2026, end: [2026-02-30] }\nresolution: { date: }\n'), []);
  });
});
