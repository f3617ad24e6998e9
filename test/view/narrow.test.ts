import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextPreview } from '../../src/view/preview';
import { goalChoices } from '../../src/view/goals/choices';
import { goalsView, type GoalsModel } from '../../src/view/goals';
import { narrow } from '../../src/view/narrow';
import type { ChoicesMade, View } from '../../src/view/view';

const text = readFileSync(join(__dirname, '..', '..', 'examples', 'jena', 'armutspraevention.plan.yaml'), 'utf8');
const { good } = nextPreview({ type: 'plan', uri: 'a', version: 1, text, today: '2026-06-30', otherLanguage: 'de', locked: false }, undefined);
const view = { ...goalsView, choices: goalChoices } as unknown as View;
const nothing: ChoicesMade = { chosen: {}, folded: new Set() };

describe('narrowing a view', () => {
  assert.ok(good);
  const whole = goalsView.modelOf(good) as GoalsModel;
  const rows = (made: ChoicesMade): GoalsModel['rows'] => (narrow(view, whole, made, 'de').model as GoalsModel).rows;

  it('shows everything until something is chosen', () => {
    assert.equal(rows(nothing).length, whole.rows.length);
  });

  it('offers what there is more than one of, in words', () => {
    const { choices } = narrow(view, whole, nothing, 'de');
    assert.ok(choices.some(({ title }) => title === 'Handlungsfeld'));
    for (const { options } of choices) assert.ok(options.length > 1);
  });

  it('filters and folds', () => {
    const filtered = rows({ ...nothing, chosen: { fieldOfAction: 'bildung' } });
    assert.ok(filtered.length > 0 && filtered.length < whole.rows.length);
    const [first] = rows(nothing).filter(({ fold }) => fold === 'open');
    assert.ok(first);
    assert.ok(rows({ ...nothing, folded: new Set([first.id]) }).length < whole.rows.length);
  });

  it('forgets a choice that is no longer there', () => {
    const { made } = narrow(view, whole, { ...nothing, chosen: { fieldOfAction: 'gestrichen', unknown: 'x' } }, 'de');
    assert.deepEqual(made.chosen, {});
  });

  it('leaves a view without choices as it is', () => {
    assert.equal(narrow({ ...view, choices: undefined } as View, whole, nothing, 'de').model, whole);
  });
});
