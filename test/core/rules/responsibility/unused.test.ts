import assert from 'node:assert/strict';
import { responsibilityUnused as rule } from '../../../../src/core/rules/responsibility/unused';
import { messages, places } from '../../../support/reports';

const register = (id: string, content: string): string => `# file: ${id}.plan.yaml
planwerk: 1
kind: register
id: ${id}
title: Zuständigkeiten
language: de
${content}`;

describe('responsibility/unused', () => {
  it('points at the id and says the name in the reader’s language', () => {
    const example = 'responsibilities: [{ id: amt, name: { de: Jugendamt, en: Youth office } }]\n';
    assert.deepEqual(places(rule, example), ['6:26 amt']);
    assert.match(messages(rule, example, { language: 'en' })[0] ?? '', /^“Youth office” has no task: .* the id amt\./);
  });

  it('accepts every kind of use: parent, member, participation, resolution, another document', () => {
    const example = `
resolution: { body: rat, date: 2018, paper: 1 }
participation: [{ format: hearing, groups: [verein] }]
responsibilities:
  - { id: rat, name: Rat, members: [fraktion] }
  - { id: verein, name: Verein, parent: verband }
  - { id: fraktion, name: Fraktion }
  - { id: verband, name: Verband }
  - { id: amt, name: Amt }
# file: zweiter.plan.yaml
planwerk: 1
kind: plan
id: zweiter
title: Zweiter
language: de
lead: { responsibility: beispiel/amt }
`;
    assert.deepEqual(places(rule, example), []);
  });

  it('does not count a responsibility’s reference to itself', () => {
    assert.deepEqual(places(rule, 'responsibilities: [{ id: amt, name: Amt, parent: amt }]\n'), ['6:26 amt']);
  });

  it('asks for a use of a register only where a document could use it', () => {
    const entries = 'responsibilities: [{ id: amt, name: Amt }]\n';
    assert.deepEqual(places(rule, register('katalog', entries)), []);
    assert.deepEqual(places(rule, `field: social\n${register('katalog', entries)}`), ['katalog.plan.yaml 6:26 amt']);
    assert.deepEqual(places(rule, `lead: { responsibility: amt }\n${register('katalog', entries)}`), []);
  });

  it('keeps quiet about an id in two registers: which one is used is a finding of its own', () => {
    const entries = 'responsibilities: [{ id: amt, name: Amt }]\n';
    assert.deepEqual(places(rule, `lead: { responsibility: amt }\n${register('eins', entries)}${register('zwei', entries)}`), []);
  });
});
