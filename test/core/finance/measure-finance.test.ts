import assert from 'node:assert/strict';
import { financeOf, type MeasureFinance } from '../../../src/core/finance/measure-finance';
import { readDocument } from '../../../src/core/model/document';
import { planOf } from '../../../src/core/model/current';
import { itemsOf } from '../../../src/core/model/read';

function finance(text: string): MeasureFinance | undefined {
  const plan = planOf(readDocument('a', `kind: plan\nmeasures: [{ finance: ${text} }]\n`));
  const [measure] = itemsOf(plan, 'measures');
  return measure && financeOf(measure);
}

describe('finance of a measure', () => {
  it('sums funding against cost, to the cent', () => {
    assert.deepEqual(finance('{ cost: 1.1, funding: [{ amount: 0.1 }, { amount: 0.2 }] }'), { cost: 1.1, funding: 0.3, gap: 0.8, complete: true });
    assert.deepEqual(finance('{ cost: 10, funding: [{ amount: 12 }] }'), { cost: 10, funding: 12, gap: -2, complete: true });
  });

  it('says when an amount is not given', () => {
    assert.deepEqual(finance('{ cost: 10, funding: [{ amount: 4 }, {}] }'), { cost: 10, funding: 4, gap: 6, complete: false });
  });

  it('takes the years where there is no total', () => {
    assert.equal(finance('{ per-year: [{ cost: 1 }, { cost: 2 }] }')?.cost, 3);
    assert.equal(finance('{ cost: 9, per-year: [{ cost: 1 }, { cost: 2 }] }')?.cost, 9);
    for (const text of ['{ per-year: [{ cost: 1 }, {}] }', '{ per-year: [] }', '{}', '{ cost: viel }']) assert.equal(finance(text), undefined);
  });
});
