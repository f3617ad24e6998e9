import { defineView } from '../view';
import { cycleViewModel } from './model';
import { CyclePicture } from './picture';
import { CycleTable } from './table';

export const cycleView = defineView({
  name: 'cycle',
  title: { de: 'Zyklus', en: 'Cycle' },
  empty: {
    text: {
      de: 'Der Plan nennt keinen Planungszyklus. Mit Modell und Phasen zeigt diese Ansicht, was erledigt, fällig oder verspätet ist und was als Nächstes kommt.',
      en: 'The plan names no planning cycle. With a model and phases this view shows what is done, due or late, and what comes next.',
    },
    insertion: {
      de: 'cycle:\n  model: monitoring-cycle\n  phases:\n    - { phase: stock-taking, status: open }\n',
      en: 'cycle:\n  model: monitoring-cycle\n  phases:\n    - { phase: stock-taking, status: open }\n',
    },
  },
  modelOf: cycleViewModel,
  Picture: CyclePicture,
  Table: CycleTable,
});
