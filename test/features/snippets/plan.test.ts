import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { guideAt, type GuideName } from '../../../src/core/schema/guide';
import { cycleModels } from '../../../src/core/vocabulary';
import { analyse } from '../../../src/core/check';
import { pathAt } from '../../../src/core/yaml/path';
import type { Finding } from '../../../src/core/finding';
import type { ExampleFile } from '../../../src/core/rules/examples';
import { checkFiles } from '../../support/check';
import { expandSnippet } from '../../support/snippet';
import { readSnippets, SNIPPET_VARIABLES } from './read';
import { snippetWorkspace, withSnippet } from './workspace';

/** Where each snippet belongs, by its first prefix in German and English. */
const places: readonly (readonly [german: string, english: string, place: string])[] = [
  ['plan-kopf', 'plan-head', 'plan'], ['katalog-kopf', 'register-head', 'register'], ['bericht-kopf', 'report-head', 'report'],
  ['selbsteinschaetzung-kopf', 'assessment-head', 'assessment'], ['jahresplanung-kopf', 'calendar-head', 'calendar'],
  ['gebiet', 'territory', 'territory'], ['laufzeit', 'period', 'period'], ['auftrag', 'mandate', 'mandate'],
  ['beschluss', 'resolution', 'resolution'], ['federfuehrung', 'lead', 'lead'], ['leitsaetze', 'principles', 'principles'],
  ['zyklus-bildungsmonitoring', 'cycle-monitoring', 'cycle'], ['zyklus-schubert', 'cycle-schubert', 'cycle'],
  ['zyklus-steuerung', 'cycle-steering', 'cycle'], ['zyklus-berichtsauswertung', 'cycle-report-follow-up', 'cycle'], ['phase', 'cycle-phase', 'phase'],
  ['handlungsfeld', 'field-of-action', 'field'],
  ['ziel-leitziel', 'goal-guiding', 'guiding'], ['ziel-strategisch', 'goal-strategic', 'strategic'],
  ['ziel-handlungsfeld', 'goal-field', 'field-goal'], ['ziel', 'goal', 'goal'],
  ['zielwert', 'target', 'target'], ['zielwert-zwischenwerte', 'target-milestones', 'target'], ['zielrichtung', 'target-trend', 'target'],
  ['massnahme-kurz', 'measure-short', 'measure'], ['massnahme', 'measure', 'measure'],
  ['zeitplan', 'schedule', 'schedule'], ['finanzierung', 'finance', 'finance'], ['foerderung', 'funding', 'funding'], ['fortschritt', 'progress', 'progress'],
  ['indikator-kontext', 'indicator-context', 'context'], ['indikator-input', 'indicator-input', 'input'],
  ['indikator-prozess', 'indicator-process', 'process'], ['indikator', 'indicator', 'outcome'],
  ['werte', 'values', 'values'], ['daten-csv', 'data-csv', 'values'], ['schwellen', 'thresholds', 'thresholds'],
  ['zustaendigkeit-amt', 'responsibility-unit', 'unit'], ['zustaendigkeit-stelle', 'responsibility-position', 'position'],
  ['zustaendigkeit-gremium', 'responsibility-body', 'body'], ['zustaendigkeit-netzwerk', 'responsibility-network', 'network'],
  ['zustaendigkeit-traeger', 'responsibility-provider', 'provider'], ['zustaendigkeit-behoerde', 'responsibility-authority', 'authority'],
  ['zustaendigkeit-gruppe', 'responsibility-group', 'group'],
  ['raum', 'space', 'space'], ['zielgruppe', 'target-group', 'target-group'], ['foerderprogramm', 'programme', 'programme'],
  ['produkt', 'product', 'product'], ['beteiligung', 'participation', 'participation'], ['schnittstelle', 'interface', 'interface'],
  ['begriff', 'term', 'term'], ['zyklusmodell', 'cycle-model', 'cycle-model'], ['abschnitt', 'section', 'section'],
  ['einschaetzung', 'assessment-item', 'item'], ['termin', 'calendar-entry', 'entry'],
  ['ausnahme', 'ignore', 'ignore'], ['ausnahme-datei', 'ignore-file', 'ignore-file'],
];

for (const [index, language] of (['de', 'en'] as const).entries()) {
  describe(`snippets for plans (${language})`, () => {
    const snippets = readSnippets(`planwerk.${language}.json`);

    it('each have a place where they are tried, and are there in both languages', () => {
      assert.deepEqual(snippets.map(({ name }) => name), placesIn(readSnippets('planwerk.de.json').map(({ name }) => name), index));
    });

    it('stand in a workspace that is complete itself', () => {
      assert.deepEqual(serious(checkFiles(snippetWorkspace(language), { language })), []);
    });

    for (const { name, body } of snippets) {
      it(`${name} has tab stops in the order of the text`, () => {
        const { stops } = expandSnippet(body, SNIPPET_VARIABLES);
        const numbered = stops.filter((stop) => stop !== 0);
        assert.deepEqual(numbered, numbered.map((_, at) => at + 1));
      });

      it(`${name} is right as it stands`, () => {
        assert.deepEqual(serious(checkFiles(filled(name, body, language, index), { language })), []);
      });

      it(`${name} offers what the schema knows`, () => {
        for (const { path, options, known } of choicesOf(name, body, language, index)) assert.deepEqual([...options].sort(), [...known].sort(), path);
      });
    }
  });
}

describe('snippets for the configuration', () => {
  for (const language of ['de', 'en'] as const) {
    it(`is right as it stands (${language})`, () => {
      for (const { body } of readSnippets(`config.${language}.json`)) {
        const { text, choices } = expandSnippet(body, SNIPPET_VARIABLES);
        const document = parseDocument(text);
        assert.deepEqual(document.errors, []);
        assert.deepEqual(Object.keys(document.toJS() as object), ['language', 'rules', 'ignore']);
        assert.deepEqual(choices.map(({ options }) => options.length), [2, 5]);
      }
    });
  }
});

/** The names that the table has for the German ones, in their order. */
function placesIn(german: readonly string[], language: number): string[] {
  return german.map((name) => places.find(([candidate]) => candidate === name)?.[language] ?? `${name} has no place`);
}

function placeOf(name: string, language: number): string {
  return places.find((row) => row[language] === name)?.[2] ?? '';
}

/** A goal without a measure, for the comment that leaves the finding out. */
const LONELY_GOAL = '- { id: allein, title: Ziel, targets: [{ indicator: INDICATOR, trend: increase }], responsible: UNIT }';

function filled(name: string, body: string, language: 'de' | 'en', index: number): ExampleFile[] {
  const place = placeOf(name, index);
  const { text } = expandSnippet(body, SNIPPET_VARIABLES);
  const goal = LONELY_GOAL.replace('INDICATOR', language === 'de' ? 'indikator' : 'indicator').replace('UNIT', language === 'de' ? 'amt' : 'unit');
  const workspace = withSnippet(snippetWorkspace(language), place, place === 'ignore' ? `${text}\n${goal}` : text);
  return place === 'ignore-file' ? withSnippet(workspace, 'ignore', goal) : workspace.map((file) => renamed(file, place, text));
}

/** A head gives the document a new id; what refers to it follows. */
function renamed(file: ExampleFile, place: string, head: string): ExampleFile {
  const id = place === 'plan' ? /^id: (.*)$/m.exec(head)?.[1] : undefined;
  return id === undefined ? file : { ...file, text: file.text.replace(/\bplan\//g, `${id}/`).replace('to: plan ', `to: ${id} `).replace(/# <(?:territory|period)\n.*\n/g, '') };
}

function serious(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ uri, rule, range, message }) => `${uri}:${range.start.line + 1} ${rule}: ${message}`);
}

interface SchemaChoice {
  readonly path: string;
  readonly options: readonly string[];
  readonly known: readonly string[];
}

function choicesOf(name: string, body: string, language: 'de' | 'en', index: number): SchemaChoice[] {
  const { text, choices } = expandSnippet(body, SNIPPET_VARIABLES);
  const whole = filled(name, body, language, index).find((file) => placeIn(file.text, text) >= 0)?.text ?? '';
  const { document } = analyse('', whole);
  return choices.map(({ offset, options }) => {
    const at = placeIn(whole, text) + indentedOffset(whole, text, offset);
    const path = pathAt(document.root, { start: at, end: at + 1 });
    const known = path.endsWith('/phase') ? cycleModels[0]?.phases.map(({ id }) => id) : guideAt(document.kind as GuideName, path.split('/').slice(1))?.values?.map(({ value }) => String(value));
    return { path, options, known: known ?? [] };
  });
}

/** Where the lines stand in the document, indented or not. */
function placeIn(whole: string, text: string): number {
  const lines = text.split('\n').map((line) => line.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return whole.search(new RegExp(`^${lines.map((line) => ` *${line} *`).join('\\n')}$`, 'm'));
}

/** The offset in the indented lines. */
function indentedOffset(whole: string, text: string, offset: number): number {
  const indent = /^ */.exec(whole.slice(placeIn(whole, text)))?.[0].length ?? 0;
  return offset + text.slice(0, offset).split('\n').length * indent;
}
