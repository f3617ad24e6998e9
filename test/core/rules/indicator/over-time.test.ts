import assert from 'node:assert/strict';
import { indicatorSingleValue } from '../../../../src/core/rules/indicator/single-value';
import { indicatorStale } from '../../../../src/core/rules/indicator/stale';
import { messages, places } from '../../../support/reports';

const indicator = (values: string, rest = ''): string => `indicators:\n  - { id: quote, title: Quote, values: ${values}${rest} }\n`;

describe('indicator/single-value', () => {
  it('points at the date of the value', () => {
    assert.deepEqual(places(indicatorSingleValue, indicator('[{ at: 2024, value: 5 }]')), ['7:47 2024']);
    assert.match(messages(indicatorSingleValue, indicator('[{ at: 2024, value: 5 }]'))[0] ?? '', /^Der Indikator „Quote“ hat nur Werte zu einem Zeitpunkt \(2024\); /);
  });

  it('compares values of the same space and group only', () => {
    const spaces = indicator('[{ at: 2024, value: 5, space: nord }, { at: 2025, value: 6, space: sued }]');
    assert.match(messages(indicatorSingleValue, spaces)[0] ?? '', /für keinen Raum und keine Gruppe Werte zu zwei Zeitpunkten/);
    const oneSeries = '[{ at: 2024, value: 5, space: nord }, { at: 2024, value: 6, space: sued }, { at: 2025, value: 6, space: sued }]';
    assert.deepEqual(places(indicatorSingleValue, indicator(oneSeries)), []);
  });

  it('counts dates, not values: a year and its first half are two, the same year twice is one', () => {
    assert.deepEqual(places(indicatorSingleValue, indicator('[{ at: 2024, value: 5 }, { at: 2024-06, value: 6 }]')), []);
    assert.deepEqual(places(indicatorSingleValue, indicator('[{ at: 2024, value: 5 }, { at: "2024", value: 6 }]')), ['7:47 2024']);
  });

  it('accepts a survey that took place once, data from a file, and values that cannot be read', () => {
    const fine = [
      indicator('[{ at: 2024, value: 5 }]', ', periodicity: once'), indicator('[{ at: 2024, value: 5 }]', ', data: { file: quote.csv }'),
      indicator('[{ at: 2024, value: 5 }, { at: 2025-02-30, value: 5 }]'), indicator('[{ at: 2024, value: "5,1" }]'), indicator('[]'),
    ];
    assert.deepEqual(fine.map((example) => places(indicatorSingleValue, example)), fine.map(() => []));
  });
});

describe('indicator/stale', () => {
  it('points at the newest value, wherever it stands', () => {
    const example = indicator('[{ at: 2023, value: 5 }, { at: 2021, value: 6 }]', ', periodicity: yearly');
    assert.deepEqual(places(indicatorStale, example), ['7:47 2023']);
    assert.deepEqual(messages(indicatorStale, example),
      ['Der neueste Wert des Indikators „Quote“ ist von 2023 und damit älter als zwei Turnusse (Turnus: jährlich). Neuere Werte ergänzen oder den Turnus berichtigen.']);
  });

  it('counts from the last day that the value holds for, to the day passed in', () => {
    const stale = (at: string, periodicity: string, today: string): boolean =>
      places(indicatorStale, indicator(`[{ at: ${at}, value: 5 }]`, `, periodicity: ${periodicity}`), { today }).length > 0;
    assert.deepEqual([stale('2024', 'yearly', '2026-12-31'), stale('2024', 'yearly', '2027-01-01')], [false, true]);
    assert.deepEqual([stale('2026-04', 'monthly', '2026-06-30'), stale('2026-04', 'monthly', '2026-07-01')], [false, true]);
    assert.deepEqual([stale('2022/23', 'every-two-years', '2027-07-31'), stale('2022/23', 'every-two-years', '2027-08-01')], [false, true]);
  });

  it('knows no age where there is no rhythm, no date or no inline value', () => {
    const old = '[{ at: 1990, value: 5 }]';
    const fine = [
      indicator(old), indicator(old, ', periodicity: irregular'), indicator(old, ', periodicity: once'), indicator(old, ', periodicity: oft'),
      indicator(old, ', periodicity: yearly, data: { file: quote.csv }'), indicator('[{ at: 1990, value: 5 }, { at: bald, value: 5 }]', ', periodicity: yearly'),
      `status: superseded\n${indicator(old, ', periodicity: yearly')}`,
    ];
    assert.deepEqual(fine.map((example) => places(indicatorStale, example)), fine.map(() => []));
  });
});
