import assert from 'node:assert/strict';
import { markdownProblems } from '../../support/markdown';
import { expandSnippet } from '../../support/snippet';
import { readSnippets, SNIPPET_VARIABLES } from './read';

/** The parts of an education report, then what goes with them. */
const names: readonly (readonly [german: string, english: string])[] = [
  ['bericht-lernorte', 'report-places'], ['bericht-zusammenwirken', 'report-interplay'], ['bericht-angebote', 'report-offers'],
  ['bericht-beteiligung', 'report-participation'], ['bericht-strategie', 'report-strategy'],
  ['indikatorenkapitel', 'indicator-chapter'], ['lebensphase', 'life-phase'], ['uebergang', 'transition'], ['sozialraumprofil', 'social-space-profile'],
  ['methodik', 'method'], ['datenquelle', 'data-source'], ['empfehlungen', 'recommendations'], ['beteiligungsprotokoll', 'participation-record'],
  ['beschlussvorlage', 'resolution-paper'], ['zusammenfassung', 'summary'], ['anhang', 'annex'],
];

for (const [index, language] of (['de', 'en'] as const).entries()) {
  describe(`snippets for report sections (${language})`, () => {
    const snippets = readSnippets(`markdown.${language}.json`);

    it('are there in both languages', () => {
      assert.deepEqual(snippets.map(({ name }) => name), names.map((pair) => pair[index]));
    });

    for (const { name, body } of snippets) {
      it(`${name} is well formed`, () => {
        const { text, stops } = expandSnippet(body, SNIPPET_VARIABLES);
        assert.deepEqual(markdownProblems(text), []);
        assert.deepEqual(stops, [...stops.slice(0, -1).map((_, at) => at + 1), 0]);
      });

      it(`${name} invents no figures`, () => {
        const { text } = expandSnippet(body, SNIPPET_VARIABLES);
        assert.doesNotMatch(text.replace(/^(\| )?1\.? /gm, ''), /\d/);
      });
    }
  });
}

describe('all snippets', () => {
  for (const [first, second] of [['planwerk.de.json', 'planwerk.en.json'], ['markdown.de.json', 'markdown.en.json'], ['config.de.json', 'config.en.json']] as const) {
    it(`${first} and ${second} have prefixes of their own`, () => {
      const german = readSnippets(first).flatMap(({ prefixes }) => prefixes);
      const english = readSnippets(second).flatMap(({ prefixes }) => prefixes);
      assert.deepEqual(german.filter((prefix) => english.includes(prefix)), []);
      assert.equal(new Set(german).size, german.length);
      assert.equal(new Set(english).size, english.length);
    });

    it(`${first} and ${second} have the same tab stops`, () => {
      const stopsIn = (file: string): (readonly number[])[] => readSnippets(file).map(({ body }) => expandSnippet(body, SNIPPET_VARIABLES).stops);
      assert.deepEqual(stopsIn(first), stopsIn(second));
    });

    it(`${first} and ${second} say what each snippet is for`, () => {
      for (const { description } of [...readSnippets(first), ...readSnippets(second)]) assert.match(description, /^\p{Lu}.*[^.]$/u);
    });
  }
});
