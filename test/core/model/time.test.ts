import assert from 'node:assert/strict';
import { daysBetween, readDate } from '../../../src/core/model/time';

describe('readDate', () => {
  const spans: readonly [written: string | number, first: string, last: string][] = [
    [2018, '2018-01-01', '2018-12-31'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2018-06-30', '2018-06-30', '2018-06-30'],
    ['2018-Q2', '2018-04-01', '2018-06-30'],
    ['2018/19', '2018-08-01', '2019-07-31'],
    ['1999/00', '1999-08-01', '2000-07-31'],
  ];
  for (const [written, first, last] of spans) {
    it(`reads ${written} as ${first} to ${last}`, () => assert.deepEqual(readDate(written), { first, last }));
  }

  for (const written of ['2026-02-30', '2023-02-29', '1900-02-29', '2018-13', '2018-00', '2018-06-31', '2018/20']) {
    it(`says that ${written} does not exist`, () => assert.equal(readDate(written), 'impossible'));
  }

  for (const written of ['bald', '18', '2018-Q5', '30.06.2018', '2018-6', true, null]) {
    it(`does not take ${String(written)} for a date`, () => assert.equal(readDate(written), undefined));
  }
});

describe('daysBetween', () => {
  it('counts days over leap years and centuries', () => {
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('1900-02-28', '1900-03-01'), 1);
    assert.equal(daysBetween('2026-06-30', '2025-06-30'), -365);
    assert.equal(daysBetween('1970-01-01', '2026-11-22'), Date.UTC(2026, 10, 22) / 86_400_000);
  });
});
