import { inlineValuesOf, newestOf } from '../../model/inline-values';
import { isStale, periodicityOf } from '../../indicators/periodicity';
import { isMissing } from '../../model/missing';
import { stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorStale = defineRule({
  id: 'indicator/stale',
  severity: 'warning',
  title: { de: 'Indikatoren werden in ihrem Turnus fortgeschrieben', en: 'Indicators are updated at their periodicity' },
  why: {
    de: 'Mit veralteten Werten wird an der heutigen Lage vorbei geplant.',
    en: 'Planning by outdated values misses the situation of today.',
  },
  messages: {
    stale: {
      de: 'Der neueste Wert des Indikators „{title}“ ist von {at} und damit älter als zwei Turnusse (Turnus: {periodicity}). Neuere Werte ergänzen oder den Turnus berichtigen.',
      en: 'The newest value of the indicator “{title}” is of {at}, which is more than two periods ago (periodicity: {periodicity}). Add newer values or correct the periodicity.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    direction: increase
    source: { name: Agentur für Arbeit }
    periodicity: yearly
    values: [{ at: 2022, value: 5.1 }, { at: 2023, value: 5.2 }]
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
    periodicity: yearly
    values: [{ at: 2022, value: 5.1 }, { at: 2023, value: 5.2 }, { at: 2024, value: 5.4 }]
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze, targets: [{ indicator: ausbildungsquote, trend: increase }] }
`,
  scope: 'items',
  check({ document, today, report }) {
    for (const indicator of definedIndicators(document)) {
      const periodicity = periodicityOf(stringOf(indicator, 'periodicity'));
      const newest = isMissing(indicator, 'data') ? newestOf(inlineValuesOf(indicator) ?? []) : undefined;
      if (!periodicity || !newest || !isStale(newest.at, periodicity, today)) continue;
      const data = { title: titleOf(indicator), at: String(newest.date.value), periodicity: periodicity.title };
      report({ at: newest.date, message: 'stale', data });
    }
  },
});
