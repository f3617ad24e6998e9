import { headOf, stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { gapsIn } from './gaps';

export const goalNoMeasure = defineRule({
  id: 'goal/no-measure',
  severity: 'warning',
  title: { de: 'Jedes Ziel wird von einer Maßnahme verfolgt', en: 'Every goal is pursued by a measure' },
  why: {
    de: 'Ein Ziel, das keine Maßnahme verfolgt, bleibt Absicht: Niemand tut etwas, und die Evaluation hat nichts zu prüfen.',
    en: 'A goal that no measure pursues stays an intention: nobody acts, and the evaluation has nothing to examine.',
  },
  messages: {
    none: {
      de: 'Das Ziel „{title}“ wird von keiner Maßnahme verfolgt. Eine Maßnahme mit goals: [{id}] ergänzen oder das Ziel in Unterziele mit Maßnahmen gliedern.',
      en: 'No measure pursues the goal “{title}”. Add a measure with goals: [{id}], or divide the goal into sub-goals that have measures.',
    },
    cancelled: {
      de: 'Alle Maßnahmen, die das Ziel „{title}“ verfolgten, sind abgebrochen. Eine andere Maßnahme mit goals: [{id}] ergänzen oder das Ziel aufgeben.',
      en: 'All measures that pursued the goal “{title}” are cancelled. Add another measure with goals: [{id}], or give the goal up.',
    },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: ausbildungsquote }]
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: ausbildungsquote }]
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    for (const [goal, gaps] of gapsIn(context)) {
      const message = gaps.includes('no-measure') ? 'none' : gaps.includes('cancelled-measures') ? 'cancelled' : undefined;
      if (message) context.report({ at: headOf(goal), message, data: { id: stringOf(goal, 'id') ?? '', title: titleOf(goal) } });
    }
  },
});
