import assert from 'node:assert/strict';
import { goalNoResponsible } from '../../../../src/core/rules/goal/no-responsible';
import { messages, places } from '../../../support/reports';

describe('goal/no-responsible', () => {
  it('points at the goal and says what to add', () => {
    const example = 'goals:\n  - title: Bildung\n';
    assert.deepEqual(places(goalNoResponsible, example), ['7:12 Bildung']);
    assert.deepEqual(messages(goalNoResponsible, example, { language: 'en' }),
      ['Nobody is responsible for the goal “Bildung”, so nobody keeps an eye on it. Add the responsible office under responsible.']);
  });

  it('does not take over the responsibility of the goal above', () => {
    const example = 'goals:\n  - { id: leitziel, title: Leitziel, responsible: amt }\n  - { id: ziel, title: Ziel, parent: leitziel }\n';
    assert.deepEqual(places(goalNoResponsible, example), ['8:11 ziel']);
  });

  it('leaves an empty or wrong value to the schema, and goals that are withdrawn alone', () => {
    assert.deepEqual(places(goalNoResponsible, 'goals:\n  - { id: a, title: A, responsible: }\n  - { id: b, title: B, responsible: [amt] }\n'), []);
    assert.deepEqual(places(goalNoResponsible, 'status: withdrawn\ngoals: [{ id: a, title: A }]\n'), []);
  });
});
