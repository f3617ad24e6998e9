import { isMissing } from '../../model/missing';
import { headOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorNoUnit = defineRule({
  id: 'indicator/no-unit',
  severity: 'warning',
  title: { de: 'Jeder Indikator hat eine Einheit', en: 'Every indicator has a unit' },
  why: {
    de: 'Ob 8,8 Prozent oder 8,8 Tausend gemeint sind, entscheidet die Einheit; ohne sie ist kein Wert lesbar.',
    en: 'The unit decides whether 8.8 means per cent or thousands; no value can be read without it.',
  },
  messages: {
    none: {
      de: 'Der Indikator „{title}“ hat keine Einheit; seine Werte sind so nicht zu deuten. Unter unit die Einheit ergänzen, etwa Prozent, Personen oder Euro.',
      en: 'The indicator “{title}” has no unit, so its values cannot be interpreted. Add the unit under unit, such as per cent, persons or euros.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    direction: increase
    source: { name: Agentur für Arbeit }
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
      if (isMissing(indicator, 'unit')) report({ at: headOf(indicator), message: 'none', data: { title: titleOf(indicator) } });
    }
  },
});
