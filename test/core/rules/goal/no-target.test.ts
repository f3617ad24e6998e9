import assert from 'node:assert/strict';
import { goalNoTarget } from '../../../../src/core/rules/goal/no-target';
import { messages, places } from '../../../support/reports';

describe('goal/no-target', () => {
  it('names the goal and says what to add', () => {
    const [message = ''] = messages(goalNoTarget, 'goals: [{ id: bildung, title: Bildung }]\n');
    assert.match(message, /^Das Ziel „Bildung“ wird an keinem Indikator gemessen; .* Unter targets einen Indikator/);
  });

  it('points at the key of an empty list', () => {
    assert.deepEqual(places(goalNoTarget, 'goals:\n  - id: bildung\n    title: Bildung\n    targets: []\n'), ['9:5 targets']);
  });

  it('asks only the goals at the end of the branch', () => {
    const example = 'goals:\n  - { id: leitziel, title: Leitziel, level: guiding }\n  - { id: ziel, title: Ziel, parent: leitziel }\n';
    assert.deepEqual(places(goalNoTarget, example), ['8:11 ziel']);
  });

  it('leaves empty and wrong values to the schema', () => {
    assert.deepEqual(places(goalNoTarget, 'goals:\n  - { id: a, title: A, targets: viele }\n  - { id: b, title: B, targets: }\n'), []);
  });
});
