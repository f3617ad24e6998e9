import assert from 'node:assert/strict';
import { measureOutsidePeriod } from '../../../../src/core/rules/measure/outside-period';
import { messages, places, related } from '../../../support/reports';

const plan = (period: string, schedule: string, rest = ''): string =>
  `period: ${period}\nmeasures:\n  - { id: fest, title: Fest, schedule: ${schedule}${rest} }\n`;

describe('measure/outside-period', () => {
  it('points at the date outside, and relates the end of the period', () => {
    const example = plan('{ start: 2018, end: 2024 }', '{ start: 2023, end: 2025-06 }');
    assert.deepEqual(places(measureOutsidePeriod, example), ['8:60 2025-06']);
    assert.deepEqual(related(measureOutsidePeriod, example), ['6:29 Laufzeit des Plans']);
    assert.match(messages(measureOutsidePeriod, example)[0] ?? '', /^Die Maßnahme „Fest“ \(2025-06\) reicht über die Laufzeit des Plans \(2024\) hinaus/);
  });

  it('reports both ends where both are outside', () => {
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018, end: 2024 }', '{ start: 2017, end: 2025 }')), ['8:49 2017', '8:60 2025']);
  });

  it('compares partial dates by their first and last day', () => {
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018, end: 2019 }', '{ start: 2018-01-01, end: 2019-12-31 }')), []);
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018/19, end: 2018/19 }', '{ start: 2018-Q3, end: 2019-07 }')), ['8:49 2018-Q3']);
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018-08, end: 2019-06 }', '{ start: 2018/19, end: 2018/19 }')), ['8:63 2018/19']);
  });

  it('judges by the ends that are known', () => {
    assert.deepEqual(places(measureOutsidePeriod, plan('{ end: 2024 }', '{ start: 2025 }')), ['8:49 2025']);
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018 }', '{ end: 2017 }')), ['8:47 2017']);
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018, end: 2024-06 }', '{ start: 2024 }')), []);
    assert.deepEqual(places(measureOutsidePeriod, plan('{ start: 2018, end: 2024-02-30 }', '{ start: 2030 }')), []);
  });

  it('leaves cancelled measures alone, and judges past plans as well', () => {
    assert.deepEqual(places(measureOutsidePeriod, plan('{ end: 2024 }', '{ end: 2025 }', ', status: cancelled')), []);
    assert.equal(places(measureOutsidePeriod, `status: superseded\n${plan('{ end: 2024 }', '{ end: 2025 }')}`).length, 1);
  });
});
