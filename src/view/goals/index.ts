import { defineView } from '../view';
import { goalChoices } from './choices';
import { goalsViewModel } from './model';
import { GoalsPicture } from './picture';
import { GoalsTable } from './table';

export { filterChoices, filterGoals, type FilterChoices, type GoalFilter } from './filter';
export { visibleRows } from './fold';
export type { GoalsModel } from './row';

export const goalsView = defineView({
  name: 'goals',
  title: { de: 'Ziele', en: 'Goals' },
  empty: {
    text: {
      de: 'Der Plan nennt weder Leitsätze noch Handlungsfelder noch Ziele. Mit ihnen zeigt diese Ansicht, welche Maßnahmen ein Ziel verfolgen, woran es gemessen wird und wo noch etwas fehlt.',
      en: 'The plan names no guiding principles, fields of action or goals. With them this view shows which measures pursue a goal, what it is measured by and what is still missing.',
    },
    insertion: {
      de: 'goals:\n  - id: erstes-ziel\n    title: Was erreicht sein soll\n    level: strategic\n',
      en: 'goals:\n  - id: first-goal\n    title: What is to be reached\n    level: strategic\n',
    },
  },
  modelOf: goalsViewModel,
  choices: goalChoices,
  Picture: GoalsPicture,
  Table: GoalsTable,
});
