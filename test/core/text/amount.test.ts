import assert from 'node:assert/strict';
import { amountText } from '../../../src/core/text/amount';

describe('amountText', () => {
  const plain = (amount: number, language: 'de' | 'en', currency = 'EUR'): string => amountText(amount, currency, language).replaceAll('\u00a0', '~');

  it('group thousands as the language does, and stay together with the currency', () => {
    assert.deepEqual([0, 999, 1000, 1234567, 1234.5, -20000, 0.05].map((amount) => plain(amount, 'de')),
      ['0~€', '999~€', '1.000~€', '1.234.567~€', '1.234,50~€', '−20.000~€', '0,05~€']);
    assert.deepEqual([1000, 1234.5, -20000].map((amount) => plain(amount, 'en')), ['€1,000', '€1,234.50', '−€20,000']);
    assert.deepEqual([plain(1000, 'de', 'CHF'), plain(1000, 'en', 'CHF'), plain(1e30, 'de')], ['1.000~CHF', 'CHF~1,000', '1e+30~€']);
  });
});
