import assert from 'node:assert/strict';
import { termAmbiguous as rule } from '../../../../src/core/rules/term/ambiguous';
import { messages, places, related } from '../../../support/reports';

const register = (id: string, terms: string, language = 'de'): string =>
  `# file: ${id}.plan.yaml\nplanwerk: 1\nkind: register\nid: ${id}\ntitle: Katalog ${id}\nlanguage: ${language}\nterms:\n${terms}`;
const term = (id: string, name: string, rest = ''): string => `  - { id: ${id}, term: ${name}${rest} }\n`;

describe('term/ambiguous', () => {
  it('reports two definitions in two registers, in both', () => {
    const example = register('eins', term('m', 'Monitoring', ', definition: Laufende Beobachtung'))
      + register('zwei', term('n', 'monitoring', ', definition: Einmalige Erhebung'));
    assert.deepEqual(places(rule, example), ['7:20 Monitoring', 'zwei.plan.yaml 7:20 monitoring']);
    assert.deepEqual(related(rule, example), ['zwei.plan.yaml 7:20 Der andere Eintrag', '7:20 Der andere Eintrag']);
    assert.match(messages(rule, example, { language: 'en' })[0] ?? '', /^“Monitoring” is defined differently in the register “Katalog zwei”\./);
  });

  it('accepts the same definition, none, and definitions in different languages', () => {
    const first = register('eins', term('m', 'Monitoring', ', definition: Laufende Beobachtung'));
    for (const rest of [', definition: "laufende  Beobachtung"', '', ', definition: { en: Continuous observation }']) {
      assert.deepEqual(places(rule, first + register('zwei', term('n', 'Monitoring', rest))), [], rest);
    }
    assert.deepEqual(places(rule, first + register('zwei', term('n', 'Monitoring', ', definition: Continuous observation'), 'en')), []);
  });

  it('reports a synonym that is another term of the same register, at the second one', () => {
    const example = register('eins', term('a', 'Teilhabe', ', synonyms: [Partizipation, Mitwirkung]') + term('b', '{ de: Partizipation, en: Participation }'));
    assert.deepEqual(places(rule, example), ['8:26 Partizipation']);
    assert.match(messages(rule, example)[0] ?? '', /^„Partizipation“ steht in diesem Katalog für zwei Begriffe\./);
  });

  it('a synonym clashes with a synonym elsewhere', () => {
    const example = register('eins', term('a', 'Teilhabe', ', synonyms: [{ de: Mitwirkung }], definition: Eins'))
      + register('zwei', term('b', 'Beteiligung', ', synonyms: [Mitwirkung], definition: Zwei'));
    assert.deepEqual(places(rule, example), ['7:47 Mitwirkung', 'zwei.plan.yaml 7:44 Mitwirkung']);
  });

  it('a term may repeat its own name, and the shipped vocabulary may be redefined', () => {
    assert.deepEqual(places(rule, register('eins', term('inklusion', 'Inklusion', ', synonyms: [inklusion], definition: Anders'))), []);
  });
});
