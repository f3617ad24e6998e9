import assert from 'node:assert/strict';
import { idDuplicate } from '../../../../src/core/rules/id/duplicate';
import { messages, places, related } from '../../../support/reports';

const document = (name: string, content: string): string => `# file: ${name}.plan.yaml\nplanwerk: 1\nkind: plan\n${content}title: Plan ${name}\nlanguage: de\n`;

describe('id/duplicate', () => {
  it('points at the second thing and names the first, whatever its type', () => {
    const example = 'goals: [{ id: a, title: Ziel A }]\nmeasures: [{ id: a, title: b, schedule: { milestones: [{ id: a, title: c }] } }]\n';
    assert.deepEqual(places(idDuplicate, example), ['7:18 a', '7:62 a']);
    assert.equal(related(idDuplicate, example)[0], '6:15 Schon vergeben: „Ziel A“ (ein Ziel)');
    assert.match(messages(idDuplicate, example, { language: 'en' })[0] ?? '', /^The id “a” is already taken in this document/);
  });

  it('reports two documents of one id in both', () => {
    const example = document('eins', 'id: a\n') + document('zwei', 'id: a\n');
    assert.deepEqual(places(idDuplicate, example), ['3:5 a', 'zwei.plan.yaml 3:5 a']);
    assert.deepEqual(related(idDuplicate, example), ['zwei.plan.yaml 3:5 Auch „Plan zwei“ hat diese Kennung.', '3:5 Auch „Plan eins“ hat diese Kennung.']);
  });

  it('lets phases have the same id in different cycle models, and only there', () => {
    const register = (phases: string): string => `# file: r.plan.yaml\nplanwerk: 1\nkind: register\nid: r\ntitle: R\nlanguage: de\ncycle-models:\n  - { id: m, title: M, phases: [${phases}] }\n  - { id: n, title: N, phases: [{ id: a, title: A }, { id: m, title: M }] }\n`;
    assert.deepEqual(places(idDuplicate, register('{ id: a, title: A }')), []);
    assert.deepEqual(places(idDuplicate, register('{ id: a, title: A }, { id: a, title: B }')), ['7:60 a']);
  });

  it('skips things without an id', () => {
    assert.deepEqual(places(idDuplicate, 'goals: [{ title: a }, { title: b }, { id: , title: c }, { id: [a] }, d]\n' + document('eins', '') + document('zwei', '')), []);
  });
});
