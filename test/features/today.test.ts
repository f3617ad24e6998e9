import assert from 'node:assert/strict';
import { dayOf } from '../../src/features/today';

describe('day of a moment', () => {
  it('is that of the place, until its midnight', () => {
    assert.equal(dayOf(new Date(2026, 0, 5, 0, 0, 0)), '2026-01-05');
    assert.equal(dayOf(new Date(2026, 11, 31, 23, 59, 59)), '2026-12-31');
  });
});
