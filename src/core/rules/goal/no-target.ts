import { placeOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { gapsIn } from './gaps';

export const goalNoTarget = defineRule({
  id: 'goal/no-target',
  severity: 'warning',
  title: { de: 'Jedes Ziel wird an einem Indikator gemessen', en: 'Every goal is measured by an indicator' },
  why: {
    de: 'Ob ein Ziel erreicht ist, lässt sich nur feststellen, wenn vorher festgelegt ist, woran es gemessen wird.',
    en: 'Whether a goal has been reached can only be told if it was settled beforehand what it is measured by.',
  },
  messages: {
    none: {
      de: 'Das Ziel „{title}“ wird an keinem Indikator gemessen; ob es erreicht ist, bleibt offen. Unter targets einen Indikator mit Ausgangs- und Zielwert oder mit einer Richtung (trend) ergänzen oder das Ziel in messbare Unterziele gliedern.',
      en: 'The goal “{title}” is not measured by any indicator, so nobody can tell when it is reached. Add an indicator with baseline and target value, or with a trend, under targets, or divide the goal into measurable sub-goals.',
    },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets:
      - indicator: ausbildungsquote
        baseline: { value: 5.2, at: 2025 }
        target: { value: 6, by: 2028 }
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    for (const [goal, gaps] of gapsIn(context)) {
      if (gaps.includes('no-target')) context.report({ at: placeOf(goal, 'targets'), message: 'none', data: { title: titleOf(goal) } });
    }
  },
});
