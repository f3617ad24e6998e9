import type { Text } from '../core/text/language';

/** What stands above goals, measures, indicators, responsibilities and plans; short, for it is one line. */
export const codeLensTexts = {
  subGoals: { one: { de: '1 Unterziel', en: '1 sub-goal' }, many: { de: '{count} Unterziele', en: '{count} sub-goals' } },
  contributions: { one: { de: '1 beitragendes Ziel', en: '1 contributing goal' }, many: { de: '{count} beitragende Ziele', en: '{count} contributing goals' } },
  targets: { one: { de: '1 Zielvorgabe', en: '1 target' }, many: { de: '{count} Zielvorgaben', en: '{count} targets' } },
  uses: { one: { de: '1-mal verwendet', en: 'used once' }, many: { de: '{count}-mal verwendet', en: 'used {count} times' } },
  leads: { one: { de: '1-mal federführend', en: 'leads once' }, many: { de: '{count}-mal federführend', en: 'leads {count} times' } },
  responsible: { one: { de: '1-mal zuständig', en: 'responsible once' }, many: { de: '{count}-mal zuständig', en: 'responsible {count} times' } },
  involved: { one: { de: '1-mal beteiligt', en: 'involved once' }, many: { de: '{count}-mal beteiligt', en: 'involved {count} times' } },
} satisfies Record<string, { readonly one: Text; readonly many: Text }>;

export const codeLensWords = {
  noMeasure: { de: 'keine Maßnahme', en: 'no measure' },
  cancelledMeasures: { de: 'alle Maßnahmen abgebrochen', en: 'all measures cancelled' },
  noTarget: { de: 'keine Zielvorgabe', en: 'no target' },
  noResponsible: { de: 'niemand zuständig', en: 'nobody responsible' },
  goal: { de: 'Ziel: {title}', en: 'Goal: {title}' },
  noGoal: { de: 'kein Ziel', en: 'no goal' },
  lead: { de: 'Federführung: {title}', en: 'Lead: {title}' },
  noLead: { de: 'keine Federführung', en: 'no lead' },
  newest: { de: 'Neuester Wert: {value}', en: 'Newest value: {value}' },
  noValue: { de: 'kein Wert', en: 'no value' },
  unused: { de: 'nicht verwendet', en: 'not used' },
  noTask: { de: 'ohne Aufgabe', en: 'without a task' },
  phase: { de: 'Phase {title}: {state}', en: 'Phase {title}: {state}' },
} satisfies Record<string, Text>;
