import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/model/nearest';

describe('nearest', () => {
  it('finds the fewest typing errors, in any letter case', () => {
    assert.equal(nearest('mesures', ['measures', 'goals']), 'measures');
    assert.equal(nearest('Goals', ['goal', 'goals']), 'goals');
  });

  it('takes the first of the alphabet where several are as near', () => {
    assert.equal(nearest('abd', ['abz', 'abc', 'abe']), 'abc');
  });

  it('finds nothing far away, and nothing for one or two letters', () => {
    assert.equal(nearest('budget', ['goals', 'measures']), undefined);
    assert.equal(nearest('z', ['a', 'b']), undefined);
    assert.equal(nearest('A', ['a', 'b']), 'a');
    assert.equal(nearest('', ['a']), undefined);
  });
});
