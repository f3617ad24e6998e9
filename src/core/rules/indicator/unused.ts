import { isIdStyle } from '../../model/id-style';
import { headOf, stringOf } from '../../model/read';
import { shippedSummary } from '../../model/shipped';
import { titleOf } from '../../model/title';
import { defineRule, type RuleContext } from '../rule';
import { definedIndicators } from './defined-indicators';

export const indicatorUnused = defineRule({
  id: 'indicator/unused',
  severity: 'warning',
  title: { de: 'Jeder Indikator wird verwendet', en: 'Every indicator is used' },
  why: {
    de: 'Einen Indikator zu pflegen kostet Zeit; das lohnt nur, wenn ein Ziel, eine Maßnahme oder ein Bericht ihn braucht.',
    en: 'Keeping an indicator takes time, which is only well spent if a goal, a measure or a report needs it.',
  },
  messages: {
    unused: {
      de: 'Den Indikator „{title}“ verwendet niemand. In der Zielvorgabe eines Ziels, bei einer Maßnahme oder im Abschnitt eines Berichts auf {id} verweisen oder den Indikator streichen.',
      en: 'Nobody uses the indicator “{title}”. Refer to {id} in a target of a goal, in a measure or in a section of a report, or delete the indicator.',
    },
  },
  bad: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    source: { name: Agentur für Arbeit }
    values: [{ at: 2024, value: 5.1 }, { at: 2025, value: 5.2 }]
`,
  good: `
indicators:
  - id: ausbildungsquote
    title: Ausbildungsquote
    unit: Prozent
    source: { name: Agentur für Arbeit }
    values: [{ at: 2024, value: 5.1 }, { at: 2025, value: 5.2 }]
# file: bericht.plan.yaml
planwerk: 1
kind: report
id: bericht
title: Bildungsbericht
language: de
sections:
  - { id: uebergang, title: Übergang in den Beruf, indicators: [beispiel/ausbildungsquote] }
`,
  check(context) {
    for (const indicator of definedIndicators(context.document)) {
      const id = stringOf(indicator, 'id');
      if (id === undefined || !isIdStyle(id) || isUsed(context, id)) continue;
      context.report({ at: headOf(indicator), message: 'unused', data: { id, title: titleOf(indicator) } });
    }
  },
});

/** An id in two registers leads nowhere, so whoever refers to it cannot be known; that is reported as ambiguous. */
function isUsed({ document, summary, workspace }: RuleContext, id: string): boolean {
  if (workspace.referencesTo(summary, id).length > 0) return true;
  return document.kind === 'register' && workspace.resolve(shippedSummary, id, ['indicator']).kind === 'ambiguous';
}
