import type { Language } from '../core/text/language';
import type { Choice, ChoicesMade, View } from './view';

export interface Narrowed {
  readonly model: unknown;
  /** What can be chosen from. */
  readonly choices: readonly Choice[];
  readonly made: ChoicesMade;
}

/** A view's model as its reader chose to see it; a choice that an edit made impossible no longer counts. */
export function narrow(view: View, model: unknown, made: ChoicesMade, language: Language): Narrowed {
  if (!view.choices) return { model, choices: [], made };
  const choices = view.choices.listOf(model, language);
  const chosen = Object.fromEntries(Object.entries(made.chosen).filter(([name, value]) => isPossible(choices, name, value)));
  const possible = { ...made, chosen };
  return { model: view.choices.apply(model, possible), choices, made: possible };
}

function isPossible(choices: readonly Choice[], name: string, value: string): boolean {
  return choices.some((choice) => choice.name === name && choice.options.some((option) => option.value === value));
}
