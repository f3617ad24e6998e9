import { headOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';
import { gapsIn } from './gaps';

export const goalNoResponsible = defineRule({
  id: 'goal/no-responsible',
  severity: 'warning',
  title: { de: 'Für jedes Ziel ist jemand zuständig', en: 'Somebody is responsible for every goal' },
  why: {
    de: 'Ein Ziel ohne Zuständigkeit behält niemand im Blick, und über den Stand berichtet niemand.',
    en: 'Nobody keeps an eye on a goal that nobody is responsible for, and nobody reports on it.',
  },
  messages: {
    none: {
      de: 'Für das Ziel „{title}“ ist niemand zuständig, so behält es niemand im Blick. Unter responsible die zuständige Stelle ergänzen.',
      en: 'Nobody is responsible for the goal “{title}”, so nobody keeps an eye on it. Add the responsible office under responsible.',
    },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    targets: [{ indicator: ausbildungsquote, trend: increase }]
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: ausbildungsquote, trend: increase }]
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    for (const [goal, gaps] of gapsIn(context)) {
      if (gaps.includes('no-responsible')) context.report({ at: headOf(goal), message: 'none', data: { title: titleOf(goal) } });
    }
  },
});
