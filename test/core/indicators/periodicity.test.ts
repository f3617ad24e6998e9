import assert from 'node:assert/strict';
import { addMonths, isStale, periodicityOf } from '../../../src/core/indicators/periodicity';
import { kindShapes } from '../../../src/core/model/shapes.generated';

describe('periodicity', () => {
  it('adds months: the last day stays the last one, and a missing day becomes it', () => {
    assert.equal(addMonths('2024-12-31', 24), '2026-12-31');
    assert.equal(addMonths('2026-02-28', 2), '2026-04-30');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2025-12-30', 2), '2026-02-28');
    assert.equal(addMonths('2025-11-15', 2), '2026-01-15');
  });

  it('is stale on the day after twice the periodicity', () => {
    const quarterly = periodicityOf('quarterly');
    assert.ok(quarterly);
    const newest = { first: '2025-10-01', last: '2025-12-31' };
    assert.deepEqual(['2026-06-30', '2026-07-01'].map((today) => isStale(newest, quarterly, today)), [false, true]);
  });

  it('knows every rhythm of the schema', () => {
    const names = kindShapes.register.properties?.indicators?.items?.properties?.periodicity?.values ?? [];
    assert.deepEqual(names.filter((name) => !periodicityOf(String(name))), ['irregular', 'once']);
  });

  it('has none for what follows no rhythm', () => {
    assert.deepEqual(['irregular', 'once', 'oft', 'constructor', undefined].map(periodicityOf), [undefined, undefined, undefined, undefined, undefined]);
  });
});
