import type { Text } from '../text/language';
import { cycleModels, terms } from '../vocabulary';
import type { DocumentSummary, ThingSummary } from './summary';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The vocabulary that ships with Planwerk, in the form of a register: cycle models with their phases, and terms. */
export const shippedSummary: DocumentSummary = {
  uri: 'planwerk:vocabulary',
  kind: 'register',
  id: undefined,
  title: 'Planwerk',
  place: nowhere,
  things: [
    ...cycleModels.flatMap((model) => [
      thing('cycle-model', model.id, model.title, undefined),
      ...model.phases.map((phase) => thing('phase', phase.id, phase.title, model.id)),
    ]),
    ...terms.map((term) => thing('term', term.id, term.term, undefined)),
  ],
  references: [],
  targets: [],
  measures: [],
  fundings: [],
  interfaces: [],
};

function thing(type: ThingSummary['type'], id: string, title: Text, owner: string | undefined): ThingSummary {
  return { type, id, title: title.de, owner, place: nowhere, attributes: {} };
}
