import type { Text } from '../text/language';
import type { ThingType } from './shape';

/** A kind of thing as planners call it, as a predicate: „… ist eine Maßnahme“, “… is a measure”. */
export function typeName(type: ThingType): Text {
  return NAMES[type].one;
}

/** The same in the plural, several joined: „… verweist auf Zielgruppen oder Zuständigkeiten“. */
export function typeNames(types: readonly ThingType[]): Text {
  const names = types.map((type) => NAMES[type].many);
  return { de: joined(names.map(({ de }) => de), 'oder'), en: joined(names.map(({ en }) => en), 'or') };
}

function joined(words: readonly string[], conjunction: string): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1] ?? ''}`;
}

const NAMES: Readonly<Record<ThingType, { readonly one: Text; readonly many: Text }>> = {
  plan: { one: { de: 'ein Plan', en: 'a plan' }, many: { de: 'Pläne', en: 'plans' } },
  register: { one: { de: 'ein Katalog', en: 'a register' }, many: { de: 'Kataloge', en: 'registers' } },
  report: { one: { de: 'ein Bericht', en: 'a report' }, many: { de: 'Berichte', en: 'reports' } },
  assessment: { one: { de: 'eine Selbsteinschätzung', en: 'an assessment' }, many: { de: 'Selbsteinschätzungen', en: 'assessments' } },
  calendar: { one: { de: 'eine Jahresplanung', en: 'a calendar' }, many: { de: 'Jahresplanungen', en: 'calendars' } },
  goal: { one: { de: 'ein Ziel', en: 'a goal' }, many: { de: 'Ziele', en: 'goals' } },
  measure: { one: { de: 'eine Maßnahme', en: 'a measure' }, many: { de: 'Maßnahmen', en: 'measures' } },
  indicator: { one: { de: 'ein Indikator', en: 'an indicator' }, many: { de: 'Indikatoren', en: 'indicators' } },
  responsibility: { one: { de: 'eine Zuständigkeit', en: 'a responsibility' }, many: { de: 'Zuständigkeiten', en: 'responsibilities' } },
  space: { one: { de: 'ein Sozialraum', en: 'a space' }, many: { de: 'Sozialräume', en: 'spaces' } },
  'target-group': { one: { de: 'eine Zielgruppe', en: 'a target group' }, many: { de: 'Zielgruppen', en: 'target groups' } },
  programme: { one: { de: 'ein Förderprogramm', en: 'a funding programme' }, many: { de: 'Förderprogramme', en: 'funding programmes' } },
  product: { one: { de: 'ein Planungsprodukt', en: 'a planning product' }, many: { de: 'Planungsprodukte', en: 'planning products' } },
  term: { one: { de: 'ein Begriff', en: 'a term' }, many: { de: 'Begriffe', en: 'terms' } },
  'cycle-model': { one: { de: 'ein Zyklusmodell', en: 'a cycle model' }, many: { de: 'Zyklusmodelle', en: 'cycle models' } },
  phase: { one: { de: 'eine Phase', en: 'a phase' }, many: { de: 'Phasen', en: 'phases' } },
  'field-of-action': { one: { de: 'ein Handlungsfeld', en: 'a field of action' }, many: { de: 'Handlungsfelder', en: 'fields of action' } },
  milestone: { one: { de: 'ein Meilenstein', en: 'a milestone' }, many: { de: 'Meilensteine', en: 'milestones' } },
  section: { one: { de: 'ein Berichtsabschnitt', en: 'a report section' }, many: { de: 'Berichtsabschnitte', en: 'report sections' } },
  principle: { one: { de: 'ein Leitsatz', en: 'a principle' }, many: { de: 'Leitsätze', en: 'principles' } },
  interface: { one: { de: 'eine Schnittstelle', en: 'an interface' }, many: { de: 'Schnittstellen', en: 'interfaces' } },
  participation: { one: { de: 'eine Beteiligung', en: 'a participation event' }, many: { de: 'Beteiligungen', en: 'participation events' } },
  item: { one: { de: 'eine Bedingung', en: 'an item' }, many: { de: 'Bedingungen', en: 'items' } },
  entry: { one: { de: 'ein Termin', en: 'an entry' }, many: { de: 'Termine', en: 'entries' } },
};
