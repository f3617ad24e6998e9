import assert from 'node:assert/strict';
import { resolutionDeviates } from '../../../../src/core/rules/resolution/deviates';
import { findingsOfRule } from '../../../support/check';

const found = (example: string): string[] => findingsOfRule('resolution/deviates', example, { language: 'en' }).map(({ message }) => message);

describe('resolution/deviates', () => {
  const { bad } = resolutionDeviates;

  it('shows decided and present value and the resolution, at the changed value', () => {
    const [finding] = findingsOfRule('resolution/deviates', bad, { language: 'en' });
    assert.match(finding?.message ?? '', /^“Ausbildungsmesse”, cost: decided 40000, now 52000 \(stadtrat, 2018-03-14, paper 18\/0412\)/);
    assert.equal(finding?.path, '/measures/0/finance/cost');
  });

  it('is silent after a new resolution, for past plans, for other plans and without a lock file', () => {
    assert.deepEqual(found(bad.replace('paper: 18/0412 }', 'paper: 19/0007 }')), []);
    assert.deepEqual(found(bad.replace('date: 2018-03-14,', 'date: 2019-03-14,')), []);
    assert.deepEqual(found(bad.replace('status: adopted', 'status: superseded')), []);
    assert.deepEqual(found(bad.replace('plan: beispiel', 'plan: andere')), []);
    assert.deepEqual(found(bad.replace(/# file[^]*/, '')), []);
  });

  it('is not silenced by an older, a rejected, or a deleted resolution', () => {
    assert.equal(found(bad.replace('date: 2018-03-14, paper: 18/0412 }', 'date: 2017, paper: 17/1 }')).length, 1);
    assert.equal(found(bad.replace('date: 2018-03-14, paper: 18/0412 }', 'date: 2020, paper: 20/1, result: rejected }')).length, 1);
    assert.equal(found(bad.replace(/resolution: \{.*\}\n/, '')).length, 1);
  });

  it('says what is gone, unless the text is broken', () => {
    const gone = bad.replace(/measures:[^]*?# file/, '# file');
    assert.match(found(gone)[0] ?? '', /^Measure “ausbildungsmesse” is missing now/);
    assert.deepEqual(found(gone.replace('# file', 'goals: [\n# file')), []);
  });

  it('leaves a value that is none to other rules', () => {
    assert.deepEqual(found(bad.replace('cost: 52000', 'cost: "52.000 Euro"')), []);
  });
});
