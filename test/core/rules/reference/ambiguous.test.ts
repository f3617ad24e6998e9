import assert from 'node:assert/strict';
import { referenceAmbiguous } from '../../../../src/core/rules/reference/ambiguous';
import { messages, places, related } from '../../../support/reports';

const register = (name: string): string => `# file: ${name}.plan.yaml
planwerk: 1
kind: register
id: ${name}
title: Katalog ${name}
language: de
responsibilities: [{ id: amt, name: Amt ${name} }]
`;

describe('reference/ambiguous', () => {
  it('names the registers and shows both places', () => {
    const example = `goals: [{ id: a, title: b, responsible: amt }]\n${register('nord')}${register('sued')}`;
    assert.deepEqual(places(referenceAmbiguous, example), ['6:41 amt']);
    assert.match(messages(referenceAmbiguous, example)[0] ?? '', /^„amt“ steht in mehreren Katalogen: Katalog nord, Katalog sued\./);
    assert.deepEqual(related(referenceAmbiguous, example), ['nord.plan.yaml 6:26 Hier heißt „Amt nord“ so.', 'sued.plan.yaml 6:26 Hier heißt „Amt sued“ so.']);
  });

  it('accepts an own thing, a qualified reference and an id that nobody refers to', () => {
    for (const content of ['goals: [{ id: a, title: b, responsible: amt }]\nresponsibilities: [{ id: amt, name: c }]\n', 'goals: [{ id: a, title: b, responsible: nord/amt }]\n', 'goals: []\n']) {
      assert.deepEqual(places(referenceAmbiguous, content + register('nord') + register('sued')), []);
    }
  });

  it('leaves two documents of one id to id/duplicate', () => {
    const plan = (name: string): string => register(name).replace('kind: register', 'kind: plan').replace(`id: ${name}`, 'id: kreis');
    assert.deepEqual(places(referenceAmbiguous, `contributes-to: kreis\ngoals: [{ id: a, title: b, responsible: kreis/amt }]\n${plan('nord')}${plan('sued')}`), []);
  });
});
