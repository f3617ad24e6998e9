import { isMissing } from '../../model/missing';
import { placeOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorNoSource = defineRule({
  id: 'indicator/no-source',
  severity: 'warning',
  title: { de: 'Jeder Indikator nennt seine Quelle', en: 'Every indicator names its source' },
  why: {
    de: 'Ohne Quelle lässt sich ein Wert weder prüfen noch fortschreiben, und im Rat wird über die Zahl statt über die Sache gestritten.',
    en: 'Without a source a value can neither be verified nor updated, and the council argues about the figure instead of the matter.',
  },
  messages: {
    none: {
      de: 'Der Indikator „{title}“ nennt keine Quelle; seine Werte lassen sich weder prüfen noch fortschreiben. Unter source angeben, woher sie stammen, etwa mit name, publisher oder url.',
      en: 'The indicator “{title}” names no source, so its values can neither be verified nor updated. State under source where they come from, such as name, publisher or url.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    direction: increase
    values: [{ at: 2024, value: 5.1 }, { at: 2025, value: 5.2 }]
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
      if (isMissing(indicator, 'source', 'map')) report({ at: placeOf(indicator, 'source'), message: 'none', data: { title: titleOf(indicator) } });
    }
  },
});
