import { isMissing } from '../../model/missing';
import { headOf, stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import type { IncomingReference } from '../../model/workspace-index';
import { defineRule } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorNoDirection = defineRule({
  id: 'indicator/no-direction',
  severity: 'warning',
  title: { de: 'Wo ein Indikator steuert, steht seine erwünschte Richtung fest', en: 'An indicator that steers has a desired direction' },
  why: {
    de: 'Erst die erwünschte Richtung sagt, ob ein steigender Wert Erfolg oder Warnung ist.',
    en: 'Only the desired direction tells whether a rising value is a success or a warning.',
  },
  messages: {
    none: {
      de: 'An „{title}“ wird ein Ziel oder eine Maßnahme gemessen, aber die erwünschte Richtung fehlt; ob ein steigender Wert gut ist, bleibt offen. Unter direction increase, decrease oder keep eintragen, ohne Wertung none.',
      en: 'A goal or a measure is measured by “{title}”, but the desired direction is missing, so it stays open whether a rising value is good. Write increase, decrease or keep under direction, or none where neither is good or bad.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
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
  check({ document, summary, workspace, report }) {
    for (const indicator of definedIndicators(document)) {
      const id = stringOf(indicator, 'id');
      if (id === undefined || !isMissing(indicator, 'direction') || !workspace.referencesTo(summary, id).some(isSteering)) continue;
      report({ at: headOf(indicator), message: 'none', data: { title: titleOf(indicator) } });
    }
  },
});

/** A report only describes by its indicators; goals and measures are judged by theirs. */
function isSteering({ ownerType, role }: IncomingReference): boolean {
  return (ownerType === 'goal' && role === 'targets.indicator') || (ownerType === 'measure' && role === 'indicators');
}
