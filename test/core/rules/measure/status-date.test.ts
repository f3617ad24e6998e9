import assert from 'node:assert/strict';
import { measureStatusDate } from '../../../../src/core/rules/measure/status-date';
import { messages, places, related } from '../../../support/reports';

const measure = (status: string, schedule: string): string =>
  `measures:\n  - { id: fest, title: Fest, status: ${status}, schedule: ${schedule} }\n`;

describe('measure/status-date', () => {
  it('finds what runs or is completed before its start', () => {
    const example = measure('running', '{ start: 2026-Q3 }');
    assert.deepEqual(places(measureStatusDate, example), ['7:38 running']);
    assert.deepEqual(related(measureStatusDate, example), ['7:66 Beginn laut Zeitplan']);
    assert.deepEqual(messages(measureStatusDate, example),
      ['Die Maßnahme „Fest“ hat den Stand „läuft“, beginnt laut Zeitplan aber erst 2026-Q3. Stand oder Beginn berichtigen.']);
    assert.equal(places(measureStatusDate, measure('completed', '{ start: 2027 }')).length, 1);
  });

  it('judges by the day passed in', () => {
    const example = measure('running', '{ start: 2026-07-01 }');
    assert.deepEqual(['2026-06-30', '2026-07-01'].map((today) => places(measureStatusDate, example, { today }).length), [1, 0]);
  });

  it('finds open milestones of a completed measure', () => {
    const example = measure('completed', '{ start: 2024, milestones: [{ title: Antrag, done: 2024 }, { title: Bau }, { title: Feier, due: 2025 }] }');
    assert.match(messages(measureStatusDate, example)[0] ?? '', /ihr Meilenstein „Bau“ aber noch offen/);
    assert.deepEqual(related(measureStatusDate, example).map((place) => place.replace(/^\S+ /, '')), ['Offener Meilenstein', 'Offener Meilenstein']);
    assert.deepEqual(places(measureStatusDate, measure('completed', '{ milestones: [{ title: Bau, done: }] }')), []);
  });

  it('finds what is only planned after its end', () => {
    for (const status of ['idea', 'planned', 'approved']) assert.equal(places(measureStatusDate, measure(status, '{ end: 2025 }')).length, 1, status);
    assert.deepEqual(messages(measureStatusDate, measure('approved', '{ end: 2025 }'), { language: 'en' }),
      ['The measure “Fest” was to end by 2025 but still has the status “approved”. Update the status or adjust the schedule.']);
  });

  it('accepts what is late, paused or cancelled, and an end that is not over', () => {
    const fine = [measure('running', '{ end: 2025 }'), measure('paused', '{ end: 2025 }'), measure('cancelled', '{ start: 2030 }'), measure('planned', '{ end: 2026 }')];
    assert.deepEqual(fine.flatMap((example) => places(measureStatusDate, example)), []);
  });

  it('leaves past plans and dates that do not exist alone', () => {
    assert.deepEqual(places(measureStatusDate, `status: superseded\n${measure('planned', '{ end: 2020 }')}`), []);
    assert.deepEqual(places(measureStatusDate, measure('planned', '{ end: 2020-02-30 }')), []);
  });
});
