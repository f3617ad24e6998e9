import { say, type Language, type Text } from '../../core/text/language';
import { stateLooks } from '../drawing/state';
import type { Choice, ViewChoices } from '../view';
import { filterChoices, filterGoals, type GoalFilter } from './filter';
import { visibleRows } from './fold';
import type { GoalsModel } from './row';
import { levelWords } from './words';

/** Goals are filtered by what they have in common, and branches of the tree are folded. */
export const goalChoices: ViewChoices<GoalsModel> = {
  listOf(model, language) {
    const { fieldsOfAction, levels, responsible, spaces, targetGroups, states } = filterChoices(model);
    return [
      choice('fieldOfAction', fieldsOfAction.map(named), language),
      choice('level', levels.map((level) => ({ value: level, title: levelWords[level][language] })), language),
      choice('responsible', responsible.map(named), language),
      choice('space', spaces.map(named), language),
      choice('targetGroup', targetGroups.map(named), language),
      choice('state', states.map((state) => ({ value: state, title: stateLooks[state].word[language] })), language),
    ].filter(({ options }) => options.length > 1);
  },
  apply(model, { chosen, folded }) {
    const filtered = filterGoals(model, chosen as GoalFilter);
    return { ...filtered, rows: visibleRows(filtered, folded) };
  },
};

function choice(name: keyof GoalFilter, options: Choice['options'], language: Language): Choice {
  return { name, title: say(titles[name], language), options };
}

function named({ id, title }: { readonly id: string; readonly title: string }): Choice['options'][number] {
  return { value: id, title };
}

const titles: Readonly<Record<keyof GoalFilter, Text>> = {
  fieldOfAction: { de: 'Handlungsfeld', en: 'Field of action' },
  level: { de: 'Zielebene', en: 'Level' },
  responsible: { de: 'Zuständig', en: 'Responsible' },
  space: { de: 'Raum', en: 'Space' },
  targetGroup: { de: 'Zielgruppe', en: 'Target group' },
  state: { de: 'Stand der Maßnahmen', en: 'State of measures' },
};
