import type { ThingType } from '../../core/model/shape';
import { documentFacts } from './document-facts';
import { goalFacts } from './goal-facts';
import { indicatorHoverFacts } from './indicator-facts';
import { keyFacts } from './key-facts';
import { measureFacts } from './measure-facts';
import { phaseFacts, modelFacts, fieldFacts, programmeFacts, termFacts } from './other-facts';
import { responsibilityFacts } from './responsibility-facts';
import type { Subject } from './subject';

/** What one wants to know of a thing without going there, one line a fact; nothing in them is Markdown yet. */
export function factsOf(subject: Subject): string[] {
  const { type } = subject.found.thing;
  return [...keyFacts(subject, KEYS[type] ?? []), ...(COMPUTED[type]?.(subject) ?? [])];
}

/** The keys whose values are facts as they stand. */
const KEYS: Readonly<Partial<Record<ThingType, readonly string[]>>> = {
  plan: ['field', 'type', 'status', 'territory.name', 'period', 'lead.responsibility'],
  register: [],
  report: ['type', 'status', 'reports-on', 'period', 'responsible'],
  assessment: ['template', 'date', 'plans'],
  calendar: ['year'],
  goal: ['level', 'parent', 'field-of-action', 'contributes-to', 'target-groups', 'responsible'],
  indicator: ['unit', 'level', 'direction', 'rank', 'source.name', 'source.publisher', 'periodicity'],
  responsibility: ['type', 'sector', 'role', 'attachment', 'parent', 'members'],
  space: ['code', 'level', 'parent', 'typology'],
  'target-group': ['parent', 'life-phases'],
  programme: ['funder', 'level', 'period', 'amount'],
  product: ['type', 'status', 'date', 'responsible'],
  term: ['synonyms', 'source'],
  'cycle-model': ['source'],
  phase: ['yields'],
  'field-of-action': ['parent'],
  milestone: ['due', 'done'],
  section: ['about.part', 'status', 'goals', 'measures', 'indicators'],
  participation: ['format', 'date', 'start', 'end', 'groups', 'result'],
};

const COMPUTED: Readonly<Partial<Record<ThingType, (subject: Subject) => string[]>>> = {
  plan: documentFacts,
  register: documentFacts,
  report: documentFacts,
  assessment: documentFacts,
  goal: goalFacts,
  measure: measureFacts,
  indicator: indicatorHoverFacts,
  responsibility: responsibilityFacts,
  programme: programmeFacts,
  term: termFacts,
  'cycle-model': modelFacts,
  phase: phaseFacts,
  'field-of-action': fieldFacts,
};
