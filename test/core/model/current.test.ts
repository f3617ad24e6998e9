import assert from 'node:assert/strict';
import { currentPlanOf, isCurrentPlan, planOf } from '../../../src/core/model/current';
import { readDocument } from '../../../src/core/model/document';
import { summarise } from '../../../src/core/model/summary';

const document = (content: string) => readDocument('a.plan.yaml', content);

describe('current plans', () => {
  it('are neither superseded nor withdrawn; document and summary agree', () => {
    const statuses = ['draft', 'adopted', 'evaluation', 'superseded', 'withdrawn', '', 'fertig'];
    const documents = statuses.map((status) => document(`kind: plan\nid: a\nstatus: ${status}\n`));
    const expected = [true, true, true, false, false, true, true];
    assert.deepEqual(documents.map((each) => currentPlanOf(each) !== undefined), expected);
    assert.deepEqual(documents.map((each) => isCurrentPlan(summarise(each))), expected);
    assert.ok(documents.every((each) => planOf(each) !== undefined));
  });

  it('are plans', () => {
    const register = document('kind: register\nid: a\n');
    assert.deepEqual([planOf(register), currentPlanOf(register), isCurrentPlan(summarise(register))], [undefined, undefined, false]);
  });
});
