import assert from 'node:assert/strict';
import { referenceCycle } from '../../../../src/core/rules/reference/cycle';
import { messages, places, related } from '../../../support/reports';

const plan = (name: string, content: string): string => `# file: ${name}.plan.yaml\nplanwerk: 1\nkind: plan\nid: ${name}\ntitle: Plan ${name}\nlanguage: de\n${content}`;

describe('reference/cycle', () => {
  it('reports a circle once, at its first member, with the way round', () => {
    const example = 'goals: [{ id: e, title: E, parent: c }, { id: b, title: B, parent: c }, { id: c, title: C, parent: d }, { id: d, title: D, parent: b }]\n';
    assert.deepEqual(places(referenceCycle, example), ['6:68 c']);
    assert.deepEqual(messages(referenceCycle, example), ['Hier läuft die Überordnung im Kreis: B → C → D → B. An einer Stelle den Verweis ändern oder löschen.']);
    assert.deepEqual(related(referenceCycle, example), ['6:79 „C“ gehört zum Kreis.', '6:111 „D“ gehört zum Kreis.']);
  });

  it('reports a thing above itself', () => {
    assert.deepEqual(messages(referenceCycle, 'spaces: [{ id: a, title: Nord, parent: a }]\n', { language: 'en' }), ['“Nord” is above itself. Change “parent” to something higher up, or delete it.']);
  });

  it('follows every hierarchy', () => {
    const pair = (key: string, label = 'title'): string => `${key}: [{ id: ${key}-a, ${label}: A, parent: ${key}-b }, { id: ${key}-b, ${label}: B, parent: ${key}-a }]\n`;
    const example = ['goals', 'fields-of-action', 'spaces', 'target-groups'].map((key) => pair(key)).join('') + pair('responsibilities', 'name');
    assert.equal(places(referenceCycle, example).length, 5);
  });

  it('follows plans and goals across documents and reports in one of them', () => {
    assert.deepEqual(places(referenceCycle, plan('a', 'contributes-to: b\n') + plan('b', 'contributes-to: c\n') + plan('c', 'contributes-to: a\n')), ['6:17 b']);
    const goals = plan('a', 'goals: [{ id: x, title: X, parent: y }, { id: y, title: Y, contributes-to: b/z }]\n') + plan('b', 'goals: [{ id: z, title: Z, contributes-to: a/x }]\n');
    assert.deepEqual(messages(referenceCycle, goals), ['Hier läuft die Überordnung im Kreis: X → Y → Z → X. An einer Stelle den Verweis ändern oder löschen.']);
  });

  it('accepts trees, two ways to one top, and references that lead nowhere', () => {
    const example = 'goals: [{ id: a, title: A }, { id: b, title: B, parent: a }, { id: c, title: C, parent: b, contributes-to: beispiel/a }, { id: d, title: D, parent: nichts }, { id: e, title: E, parent: [e] }]\n';
    assert.deepEqual(places(referenceCycle, example), []);
  });

  it('takes a chain of 3,000 goals in its stride', () => {
    const chain = (top: string): string => `goals:\n${Array.from({ length: 3000 }, (_, index) => `  - { id: z${index}, title: Z, ${index === 0 ? top : `parent: z${index - 1}`} }\n`).join('')}`;
    assert.deepEqual(places(referenceCycle, chain('level: guiding')), []);
    assert.deepEqual(places(referenceCycle, chain('parent: z1')), ['7:33 z1']);
  });
});
