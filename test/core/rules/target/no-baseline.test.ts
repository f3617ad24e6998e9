import assert from 'node:assert/strict';
import { targetNoBaseline } from '../../../../src/core/rules/target/no-baseline';
import { messages, places } from '../../../support/reports';

const target = (content: string, rest = ''): string => `goals:\n  - { id: ziel, title: Ziel, targets: [{ indicator: quote, ${content} }] }\n${rest}`;

describe('target/no-baseline', () => {
  it('points at the target value and names the indicator', () => {
    const example = target('target: { value: 6.5 }', 'indicators: [{ id: quote, title: Ausbildungsquote }]\n');
    assert.deepEqual(places(targetNoBaseline, example), ['7:77 6.5']);
    assert.match(messages(targetNoBaseline, example)[0] ?? '', /^Der Zielwert 6,5 für „Ausbildungsquote“ hat keinen Ausgangswert; /);
    assert.match(messages(targetNoBaseline, target('target: { value: 6.5 }'), { language: 'en' })[0] ?? '', /^The target value 6\.5 for “quote” has no baseline/);
  });

  it('accepts a baseline of zero and a direction alone', () => {
    assert.deepEqual(places(targetNoBaseline, target('baseline: { value: 0 }, target: { value: 6 }')), []);
    assert.deepEqual(places(targetNoBaseline, target('trend: increase')), []);
  });

  it('leaves wrong values to the schema, and past plans alone', () => {
    for (const content of ['target: { value: "6,5" }', 'target: 6', 'baseline: , target: { value: 6 }', 'baseline: {}, target: { value: 6 }']) {
      assert.deepEqual(places(targetNoBaseline, target(content)), [], content);
    }
    assert.deepEqual(places(targetNoBaseline, target('target: { value: 6 }', 'status: withdrawn\n')), []);
  });
});
