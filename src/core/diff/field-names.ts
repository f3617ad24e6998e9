import type { Guide } from '../schema/guide';
import { tame, type Language, type Text } from '../text/language';
import { guideOf } from './value-words';

/** What the value at some keys of an element is called inside a sentence: „Ende“, „Gremium des Beschlusses“. */
export function fieldName(element: string, path: readonly string[], elementGuide: Guide | undefined, language: Language): string {
  const own = names[`${element}/${path.join('-')}`] ?? names[path.join('-')];
  if (own) return own[language === 'de' ? 0 : 1];
  const key = path.at(-2) ?? '';
  const parent = parents[`${element}/${key}`] ?? parents[key];
  const title = titleAt(path, elementGuide)?.[language] || tame(path.at(-1) ?? '');
  const word = language === 'en' ? withSmallLetter(title) : title;
  return parent ? `${word} ${parent[language === 'de' ? 0 : 1]}` : word;
}

function titleAt(path: readonly string[], elementGuide: Guide | undefined): Text | undefined {
  return path.reduce<Guide | undefined>(guideOf, elementGuide)?.title;
}

/** An abbreviation keeps its capitals. */
function withSmallLetter(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Where the title of the schema fits into a form, but not into a sentence. */
const names: Readonly<Record<string, readonly [de: string, en: string]>> = {
  responsible: ['Zuständigkeit', 'responsibility'],
  'responsible-lead': ['Federführung', 'lead'],
  'responsible-involved': ['Mitwirkung', 'involvement'],
  'responsible-decides': ['Entscheidung', 'decision'],
  'responsible-consulted': ['Anhörung', 'consultation'],
  'responsible-informed': ['Information', 'information'],
  involved: ['Mitwirkung', 'involvement'],
  'lead-responsibility': ['Federführung', 'lead'],
  'lead-attachment': ['Strukturelle Zuordnung der Federführung', 'attachment of the lead'],
  'contributes-to': ['Beitrag', 'contribution'],
  target: ['Zielwert', 'target value'],
  'target-by': ['Frist', 'deadline'],
  by: ['Frist', 'deadline'],
  baseline: ['Ausgangswert', 'baseline'],
  'baseline-value': ['Ausgangswert', 'baseline'],
  'baseline-at': ['Stand des Ausgangswerts', 'date of the baseline'],
  at: ['Stand', 'date'],
  yields: ['Ergebnis', 'result'],
  mode: ['Art der Zusammenarbeit', 'form of cooperation'],
  due: ['Termin', 'due date'],
  done: ['Abschluss', 'completion'],
  above: ['Obergrenze', 'upper limit'],
  below: ['Untergrenze', 'lower limit'],
  'funding/from': ['Beginn der Förderung', 'start of the funding'],
  'funding/to': ['Ende der Förderung', 'end of the funding'],
  'interface/to': ['Partnerplan', 'partner plan'],
  'responsibility/parent': ['Übergeordnete Stelle', 'parent function'],
  'resolution-date': ['Datum des Beschlusses', 'date of the resolution'],
  'mandate-resolution-date': ['Datum des Planungsbeschlusses', 'date of the planning resolution'],
  'progress-share': ['Umsetzungsgrad', 'degree of implementation'],
  provisional: ['Kennzeichnung als vorläufig', 'mark as provisional'],
  'progress-at': ['Stand der Angabe zur Umsetzung', 'date of the progress'],
  'mandate-initiative': ['Initiative', 'initiative'],
  'mandate-recurrence': ['Häufigkeit', 'recurrence'],
  'mandate-legal-basis': ['Rechtsgrundlagen', 'legal basis'],
  'reports-on': ['Berichtsgegenstand', 'subject of the report'],
  synonyms: ['Synonyme', 'synonyms'],
  'data-file': ['Datendatei', 'data file'],
  'data-at': ['Stand der Daten', 'date of the data'],
  'data-columns-at': ['Stand (Spalte der Datendatei)', 'date (column of the data file)'],
  equals: ['Wert', 'value'],
  'territory-ags': ['Amtlicher Gemeindeschlüssel', 'official municipality key (AGS)'],
  'territory-ars': ['Amtlicher Regionalschlüssel', 'official regional key (ARS)'],
};

/** What a value is of, where its own title does not say so. */
const parents: Readonly<Record<string, readonly [de: string, en: string]>> = {
  resolution: ['des Beschlusses', 'of the resolution'],
  territory: ['des Gebiets', 'of the territory'],
  period: ['der Laufzeit', 'of the period'],
  'report/period': ['des Berichtszeitraums', 'of the reporting period'],
  source: ['der Quelle', 'of the source'],
  data: ['der Datendatei', 'of the data file'],
  columns: ['(Spalte der Datendatei)', '(column of the data file)'],
  progress: ['zum Umsetzungsstand', 'on progress'],
};
