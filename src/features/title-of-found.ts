import { shippedSummary } from '../core/model/shipped';
import type { Found } from '../core/model/workspace-index';
import type { Language, Text } from '../core/text/language';
import { cycleModels, terms } from '../core/vocabulary';

/** What people call a thing of any document, else its id. Of the shipped vocabulary in their language. */
export function titleOfFound({ document, thing: { type, id, owner, title } }: Found, language: Language): string {
  const shipped = document.uri === shippedSummary.uri ? shippedTitle(type, id, owner) : undefined;
  return shipped?.[language] ?? title ?? id;
}

function shippedTitle(type: string, id: string, owner: string | undefined): Text | undefined {
  if (type === 'term') return terms.find((term) => term.id === id)?.term;
  if (type === 'cycle-model') return cycleModels.find((model) => model.id === id)?.title;
  return cycleModels.find((model) => model.id === owner)?.phases.find((phase) => phase.id === id)?.title;
}
