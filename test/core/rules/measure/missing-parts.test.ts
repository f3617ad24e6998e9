import assert from 'node:assert/strict';
import { measureNoFinance } from '../../../../src/core/rules/measure/no-finance';
import { measureNoGoal } from '../../../../src/core/rules/measure/no-goal';
import { measureNoLead } from '../../../../src/core/rules/measure/no-lead';
import { measureNoSchedule } from '../../../../src/core/rules/measure/no-schedule';
import { messages, places } from '../../../support/reports';

const measure = (rest: string, plan = ''): string => `${plan}measures:\n  - { id: fest, title: Stadtteilfest${rest} }\n`;

describe('measure/no-goal', () => {
  it('points at the measure, or at the key of its empty list', () => {
    assert.deepEqual(places(measureNoGoal, measure('')), ['7:11 fest']);
    assert.deepEqual(places(measureNoGoal, measure(', goals: []')), ['7:39 goals']);
    assert.match(messages(measureNoGoal, measure(''))[0] ?? '', /^Die Maßnahme „Stadtteilfest“ verfolgt kein Ziel; /);
  });

  it('asks ideas as well, but nothing that is over', () => {
    assert.equal(places(measureNoGoal, measure(', status: idea')).length, 1);
    assert.deepEqual(places(measureNoGoal, measure(', status: cancelled')), []);
    assert.deepEqual(places(measureNoGoal, measure('', 'status: superseded\n')), []);
  });

  it('accepts a goal of another plan, and leaves wrong values to the schema', () => {
    assert.deepEqual(places(measureNoGoal, measure(', goals: [andere/ziel]')), []);
    assert.deepEqual(places(measureNoGoal, measure(', goals: ziel')), []);
    assert.deepEqual(places(measureNoGoal, measure(', goals: ')), []);
  });
});

describe('measure/no-lead', () => {
  it('points at the measure, or at the key where others only take part', () => {
    assert.deepEqual(places(measureNoLead, measure('')), ['7:11 fest']);
    assert.deepEqual(places(measureNoLead, measure(', responsible: { involved: [amt] }')), ['7:39 responsible']);
    assert.match(messages(measureNoLead, measure(''), { language: 'en' })[0] ?? '', /^No office leads the measure “Stadtteilfest”, /);
  });

  it('does not ask ideas or cancelled measures', () => {
    assert.deepEqual(['idea', 'cancelled', 'paused'].map((status) => places(measureNoLead, measure(`, status: ${status}`)).length), [0, 0, 1]);
  });

  it('leaves wrong values to the schema', () => {
    assert.deepEqual(places(measureNoLead, measure(', responsible: jugendamt')), []);
    assert.deepEqual(places(measureNoLead, measure(', responsible: { lead: }')), []);
  });
});

describe('measure/no-schedule', () => {
  it('points at the measure, or at a schedule that knows only milestones', () => {
    assert.deepEqual(places(measureNoSchedule, measure('')), ['7:11 fest']);
    assert.deepEqual(places(measureNoSchedule, measure(', schedule: { milestones: [{ title: Start }] }')), ['7:39 schedule']);
    assert.match(messages(measureNoSchedule, measure(''))[0] ?? '', /^Die Maßnahme „Stadtteilfest“ hat keinen Zeitplan; /);
  });

  it('accepts a start or an end alone, and any date that is there', () => {
    for (const schedule of ['{ start: 2026 }', '{ end: 2027-Q1 }', '{ start: 2026-02-30 }']) {
      assert.deepEqual(places(measureNoSchedule, measure(`, schedule: ${schedule}`)), [], schedule);
    }
  });

  it('does not ask ideas, and leaves wrong values to the schema', () => {
    assert.deepEqual(places(measureNoSchedule, measure(', status: idea')), []);
    assert.deepEqual(places(measureNoSchedule, measure(', schedule: 2026')), []);
  });
});

describe('measure/no-finance', () => {
  it('points at the measure, or at what is there without a figure', () => {
    assert.deepEqual(places(measureNoFinance, measure('')), ['7:11 fest']);
    assert.deepEqual(places(measureNoFinance, measure(', finance: { x-note: offen, funding: [] }')), ['7:39 finance']);
    assert.match(messages(measureNoFinance, measure(''))[0] ?? '', /^Für die Maßnahme „Stadtteilfest“ stehen weder Kosten noch Finanzierung fest, /);
  });

  it('accepts cost, cost by year or funding, and no cost at all', () => {
    for (const finance of ['{ cost: 0 }', '{ per-year: [{ year: 2026, cost: 1 }] }', '{ funding: [{ programme: esf }] }']) {
      assert.deepEqual(places(measureNoFinance, measure(`, finance: ${finance}`)), [], finance);
    }
  });

  it('does not ask ideas or cancelled measures', () => {
    assert.deepEqual(['idea', 'cancelled'].flatMap((status) => places(measureNoFinance, measure(`, status: ${status}`))), []);
  });
});
