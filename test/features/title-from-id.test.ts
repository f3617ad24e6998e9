import assert from 'node:assert/strict';
import { titleFromId } from '../../src/features/code-actions/title-from-id';

describe('a title from an id', () => {
  it('is written as the language writes titles', () => {
    assert.equal(titleFromId('fachdienst-soziales', 'de'), 'Fachdienst Soziales');
    assert.equal(titleFromId('amt-fuer-jugend-und-familie', 'de'), 'Amt fuer Jugend und Familie');
    assert.equal(titleFromId('youth-welfare-office', 'en'), 'Youth welfare office');
    assert.equal(titleFromId('q4', 'de'), 'Q4');
  });
});
