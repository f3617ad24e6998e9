import assert from 'node:assert/strict';
import { relativeChange } from '../../../src/core/indicators/relative-change';

describe('relative change', () => {
  it('is the difference in relation to what was', () => {
    assert.deepEqual(relativeChange(40, 50), { kind: 'computed', share: 0.25 });
    assert.deepEqual(relativeChange(-40, -50), { kind: 'computed', share: -0.25 });
    assert.deepEqual(relativeChange(40, 0), { kind: 'computed', share: -1 });
  });

  it('is none from zero, across zero, or beyond all numbers', () => {
    assert.deepEqual(relativeChange(0, 5), { kind: 'not-computable', reason: 'from-zero' });
    assert.deepEqual(relativeChange(-1, 2), { kind: 'not-computable', reason: 'sign-change' });
    assert.deepEqual(relativeChange(1e-300, 1e300), { kind: 'not-computable', reason: 'too-large' });
  });
});
