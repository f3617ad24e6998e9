import assert from 'node:assert/strict';
import { dateOrder } from '../../../../src/core/rules/date/order';
import { messages, places, related } from '../../../support/reports';

describe('date/order', () => {
  it('points at the end and shows the start', () => {
    const example = 'period: { start: 2024-09, end: 2024-03-31 }\n';
    assert.deepEqual(places(dateOrder, example), ['6:32 2024-03-31']);
    assert.deepEqual(messages(dateOrder, example), ['Das Ende 2024-03-31 liegt vor dem Beginn 2024-09. Beginn oder Ende berichtigen.']);
    assert.deepEqual(related(dateOrder, example), ['6:18 Beginn 2024-09']);
  });

  it('looks at everything that starts and ends', () => {
    const wrong = 'start: 2020, end: 2019';
    const example = `cycle: { model: monitoring-cycle, phases: [{ phase: strategy, ${wrong} }] }
participation: [{ id: a, title: b, format: survey, ${wrong} }]
programmes: [{ id: c, title: d, period: { ${wrong} } }]
measures: [{ id: e, title: f, schedule: { ${wrong} }, finance: { funding: [{ from: 2020, to: 2019 }] } }]
# file: jahr.plan.yaml
planwerk: 1
kind: calendar
id: jahr
title: Jahr
language: de
year: 2020
entries: [{ title: a, ${wrong} }]
`;
    assert.equal(places(dateOrder, example).length, 6);
  });

  it('compares partial dates by the days that they name', () => {
    for (const period of ['{ start: 2018-06, end: 2018 }', '{ start: 2018, end: 2018-01 }', '{ start: 2018/19, end: 2019-Q1 }', '{ start: 2018-12-31, end: "2018" }']) {
      assert.deepEqual(places(dateOrder, `period: ${period}\n`), [], period);
    }
    assert.equal(places(dateOrder, 'period: { start: 2018/19, end: 2018-Q2 }\n').length, 1);
  });

  it('finds milestones and funding outside the measure', () => {
    const example = `measures:
  - id: a
    title: b
    schedule: { start: 2020, end: 2021, milestones: [{ title: c, due: 2022-01 }, { title: d, due: 2021-12 }, { title: e, due: 2019, done: 2018 }] }
    finance: { funding: [{ budget-line: f, from: 2022, to: 2023 }, { budget-line: g, from: 2014, to: 2020 }, { budget-line: h, from: 2022 }] }
`;
    assert.deepEqual(places(dateOrder, example), ['9:71 2022-01', '9:127 2019', '10:50 2022']);
    assert.equal(related(dateOrder, example)[0], '9:5 Laufzeit der Maßnahme');
  });

  it('finds baselines and interim values after the target', () => {
    const target = 'baseline: { value: 1, at: 2025 }, target: { value: 2, by: 2024 }, milestones: [{ value: 1, by: 2024-06 }, { value: 1, by: 2026 }]';
    assert.deepEqual(places(dateOrder, `goals: [{ id: a, title: b, targets: [{ indicator: c, ${target} }] }]\n`), ['6:80 2025', '6:176 2026']);
  });

  it('skips what is missing, impossible or something else', () => {
    for (const content of ['period: { end: 2018 }', 'period: { start: 2018-13, end: 2017 }', 'period: [2018]', 'period: { start: { a: b }, end: 2017 }', 'x-a: { start: 2018, end: 2017 }',
      'measures: a', 'measures: [a, { schedule: { start: 2020, end: 2019, milestones: [{ due: 2030 }] } }]', 'goals: [{ targets: [a, { target: b, baseline: { at: 2018 } }] }]', 'interfaces: [{ to: a, from: 2018 }]']) {
      const found = places(dateOrder, `${content}\n`);
      assert.deepEqual(found, content.includes('milestones') ? ['6:47 2019'] : [], content);
    }
  });
});
