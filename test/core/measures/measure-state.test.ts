import assert from 'node:assert/strict';
import { planOf } from '../../../src/core/model/current';
import { readDocument } from '../../../src/core/model/document';
import { measureState, milestoneState } from '../../../src/core/measures/measure-state';
import { itemsOf, mapOf } from '../../../src/core/model/read';

function states(measure: string, today = '2026-06-15'): string[] {
  const plan = planOf(readDocument('a', `kind: plan\nmeasures: [{ ${measure} }]\n`));
  return itemsOf(plan, 'measures').flatMap((each) => [
    measureState(each, today),
    ...itemsOf(mapOf(each, 'schedule'), 'milestones').map((milestone) => milestoneState(milestone, each, today)),
  ]);
}

describe('state of a measure', () => {
  it('is done when completed, skipped when paused or cancelled, whatever the dates say', () => {
    assert.deepEqual(states('status: completed, schedule: { start: 2027, end: 2028 }'), ['done']);
    assert.deepEqual(states('status: paused, schedule: { end: 2020 }'), ['skipped']);
    assert.deepEqual(states('status: cancelled, schedule: { end: 2020 }'), ['skipped']);
  });

  it('is late from the day after its end', () => {
    assert.deepEqual(states('status: running, schedule: { end: 2026-06-15 }'), ['running']);
    assert.deepEqual(states('status: running, schedule: { end: 2026-06-14 }'), ['late']);
    assert.deepEqual(states('status: planned, schedule: { end: 2026-05 }'), ['late']);
    assert.deepEqual(states('status: running, schedule: { end: 2026 }'), ['running']);
  });

  it('is due when it should have begun but does not run', () => {
    assert.deepEqual(states('status: planned, schedule: { start: 2026-06-15 }'), ['due']);
    assert.deepEqual(states('schedule: { start: 2026, end: 2027 }'), ['due']);
    assert.deepEqual(states('status: approved, schedule: { start: 2026-06-16 }'), ['open']);
  });

  it('is open or running by its status alone where it has no schedule', () => {
    assert.deepEqual(states('status: idea'), ['open']);
    assert.deepEqual(states('status: running'), ['running']);
    assert.deepEqual(states('id: a'), ['open']);
    assert.deepEqual(states('status: [], schedule: { start: viel, end: 2026-02-30 }'), ['open']);
  });
});

describe('state of a milestone', () => {
  const milestone = (text: string, status = 'running'): string | undefined => states(`status: ${status}, schedule: { milestones: [{ ${text} }] }`)[1];

  it('is done when it says when', () => {
    assert.equal(milestone('due: 2020, done: 2026-05'), 'done');
    assert.equal(milestone('done: 2026', 'cancelled'), 'done');
    assert.equal(milestone('due: 2020, done: false'), 'late');
    assert.equal(milestone('due: 2020, done: '), 'late');
  });

  it('is late after its due date, due within it, else open', () => {
    assert.equal(milestone('due: 2026-06-14'), 'late');
    assert.equal(milestone('due: 2026-06'), 'due');
    assert.equal(milestone('due: 2026-07'), 'open');
    assert.equal(milestone('title: ohne Termin'), 'open');
  });

  it('is late also in a completed measure, but skipped in a paused or cancelled one', () => {
    assert.equal(milestone('due: 2020', 'completed'), 'late');
    assert.equal(milestone('due: 2020', 'paused'), 'skipped');
    assert.equal(milestone('due: 2020', 'cancelled'), 'skipped');
  });
});
