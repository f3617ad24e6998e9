import { isMissing } from '../../model/missing';
import { placeOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorNoValue = defineRule({
  id: 'indicator/no-value',
  severity: 'warning',
  title: { de: 'Jeder Indikator hat Werte', en: 'Every indicator has values' },
  why: {
    de: 'Ein Indikator ohne Werte zeigt nichts: Weder die Ausgangslage noch der Fortschritt lassen sich ablesen.',
    en: 'An indicator without values shows nothing: neither the situation at the start nor progress can be read from it.',
  },
  messages: {
    none: {
      de: 'Der Indikator „{title}“ hat keinen Wert; weder Ausgangslage noch Fortschritt lassen sich ablesen. Unter values Werte eintragen oder unter data auf eine CSV-Datei verweisen.',
      en: 'The indicator “{title}” has no value, so neither the situation at the start nor progress can be read from it. Enter values under values, or point to a CSV file under data.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    direction: increase
    source: { name: Agentur für Arbeit }
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze, targets: [{ indicator: ausbildungsquote, trend: increase }] }
`,
  good: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    direction: increase
    source: { name: Agentur für Arbeit }
    data: { file: daten/ausbildungsquote.csv }
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze, targets: [{ indicator: ausbildungsquote, trend: increase }] }
`,
  scope: 'items',
  check({ document, report }) {
    for (const indicator of definedIndicators(document)) {
      if (!isMissing(indicator, 'values', 'list') || !isMissing(indicator, 'data')) continue;
      report({ at: placeOf(indicator, 'values'), message: 'none', data: { title: titleOf(indicator) } });
    }
  },
});
