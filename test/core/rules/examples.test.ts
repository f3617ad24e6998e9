import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules';
import { describeExamples } from '../../support/describe-examples';

describe('examples of the rules', () => {
  describeExamples(rules);

  it('every id is there once', () => {
    const ids = rules.map((rule) => rule.id);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
  });
});
