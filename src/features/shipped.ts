import type { Found } from '../core/model/workspace-index';
import type { Language, Text } from '../core/text/language';
import { cycleModels, terms, type CyclePhase, type Source, type Term } from '../core/vocabulary';

/** What ships with Planwerk and stands in no file. */
export interface ShippedThing {
  readonly title: Text;
  readonly body: Text | undefined;
  readonly source: Source | undefined;
}

export function shippedThing({ thing: { type, id, owner } }: Found): ShippedThing | undefined {
  if (type === 'phase') return phaseThing(owner, id);
  if (type === 'cycle-model') return cycleModels.flatMap((model) => (model.id === id ? [{ title: model.title, body: undefined, source: model.source }] : []))[0];
  const term = shippedTerm(id);
  return term && { title: term.term, body: term.definition, source: term.source };
}

export function shippedTerm(id: string): Term | undefined {
  return terms.find((term) => term.id === id);
}

/** `TransMit plus, Ausgabe 2: …, „Heading“, Abbildung 3`. */
export function sourceWords({ publication, heading, figure }: Source, language: Language): string {
  const quoted = language === 'de' ? `„${heading}“` : `“${heading}”`;
  return [publication, quoted, ...(figure === undefined ? [] : [figure])].join(', ');
}

function phaseThing(model: string | undefined, id: string): ShippedThing | undefined {
  const phase: CyclePhase | undefined = cycleModels.find((candidate) => candidate.id === model)?.phases.find((candidate) => candidate.id === id);
  return phase && { title: phase.title, body: phase.yields, source: undefined };
}
