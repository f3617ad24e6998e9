import { inlineValuesOf, seriesOf, type InlineValue } from '../../model/inline-values';
import { isMissing } from '../../model/missing';
import { stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorSingleValue = defineRule({
  id: 'indicator/single-value',
  severity: 'warning',
  title: { de: 'Jeder Indikator hat Werte zu mehreren Zeitpunkten', en: 'Every indicator has values at several dates' },
  why: {
    de: 'Ein einzelner Wert zeigt eine Lage, aber keine Entwicklung; ob etwas wirkt, lässt sich daran nicht ablesen.',
    en: 'A single value shows a situation but no development; whether anything works cannot be read from it.',
  },
  messages: {
    single: {
      de: 'Der Indikator „{title}“ hat nur Werte zu einem Zeitpunkt ({at}); eine Entwicklung ist nicht ablesbar. Frühere oder neuere Werte ergänzen; bei einer einmaligen Erhebung periodicity: once eintragen.',
      en: 'The indicator “{title}” has values at one date only ({at}), so no development can be read from it. Add earlier or newer values; if the survey took place only once, write periodicity: once.',
    },
    incomparable: {
      de: 'Der Indikator „{title}“ hat für keinen Raum und keine Gruppe Werte zu zwei Zeitpunkten; eine Entwicklung ist nicht ablesbar. Für denselben Raum und dieselbe Gruppe weitere Werte ergänzen.',
      en: 'The indicator “{title}” has values at two dates for no space and no group, so no development can be read from it. Add further values for the same space and group.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    direction: increase
    source: { name: Agentur für Arbeit }
    values: [{ at: 2025, value: 5.2 }]
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
    values: [{ at: 2024, value: 5.1 }, { at: 2025, value: 5.2 }]
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze, targets: [{ indicator: ausbildungsquote, trend: increase }] }
`,
  scope: 'items',
  check({ document, report }) {
    for (const indicator of definedIndicators(document)) {
      if (!isMissing(indicator, 'data') || stringOf(indicator, 'periodicity') === 'once') continue;
      const values = inlineValuesOf(indicator) ?? [];
      const [first] = values;
      if (!first || seriesOf(values).some(hasTwoDates)) continue;
      const message = hasTwoDates(values) ? 'incomparable' : 'single';
      report({ at: first.date, message, data: { title: titleOf(indicator), at: String(first.date.value) } });
    }
  },
});

function hasTwoDates(series: readonly InlineValue[]): boolean {
  const [first] = series;
  return series.some(({ at }) => at.first !== first?.at.first || at.last !== first.at.last);
}
