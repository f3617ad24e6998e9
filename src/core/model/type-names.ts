import type { Text } from '../text/language';
import type { ThingType } from './shape';

/** A kind of thing as planners call it, as a predicate: „… ist eine Maßnahme“, “… is a measure”. */
export function typeName(type: ThingType): Text {
  const [de, en] = NAMES[type];
  return { de, en };
}

/** Is it the name of a kind of thing? */
export function isThingType(name: string): name is ThingType {
  return Object.hasOwn(NAMES, name);
}

/** The same without its article: „Maßnahme“, “measure”. */
export function typeNoun(type: ThingType): Text {
  const { de, en } = typeName(type);
  return { de: de.replace(/^\S+ /, ''), en: en.replace(/^\S+ /, '') };
}

/** The same in the plural, several joined: „… verweist auf Zielgruppen oder Zuständigkeiten“. */
export function typeNames(types: readonly ThingType[]): Text {
  return { de: joined(types.map((type) => NAMES[type][2]), 'oder'), en: joined(types.map((type) => NAMES[type][3]), 'or') };
}

function joined(words: readonly string[], conjunction: string): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1] ?? ''}`;
}

/** One and many, each in German and English. */
const NAMES: Readonly<Record<ThingType, readonly [oneDe: string, oneEn: string, manyDe: string, manyEn: string]>> = {
  plan: ['ein Plan', 'a plan', 'Pläne', 'plans'],
  register: ['ein Katalog', 'a register', 'Kataloge', 'registers'],
  report: ['ein Bericht', 'a report', 'Berichte', 'reports'],
  assessment: ['eine Selbsteinschätzung', 'an assessment', 'Selbsteinschätzungen', 'assessments'],
  calendar: ['eine Jahresplanung', 'a calendar', 'Jahresplanungen', 'calendars'],
  goal: ['ein Ziel', 'a goal', 'Ziele', 'goals'],
  measure: ['eine Maßnahme', 'a measure', 'Maßnahmen', 'measures'],
  indicator: ['ein Indikator', 'an indicator', 'Indikatoren', 'indicators'],
  responsibility: ['eine Zuständigkeit', 'a responsibility', 'Zuständigkeiten', 'responsibilities'],
  space: ['ein Sozialraum', 'a space', 'Sozialräume', 'spaces'],
  'target-group': ['eine Zielgruppe', 'a target group', 'Zielgruppen', 'target groups'],
  programme: ['ein Förderprogramm', 'a funding programme', 'Förderprogramme', 'funding programmes'],
  product: ['ein Planungsprodukt', 'a planning product', 'Planungsprodukte', 'planning products'],
  term: ['ein Begriff', 'a term', 'Begriffe', 'terms'],
  'cycle-model': ['ein Zyklusmodell', 'a cycle model', 'Zyklusmodelle', 'cycle models'],
  phase: ['eine Phase', 'a phase', 'Phasen', 'phases'],
  'field-of-action': ['ein Handlungsfeld', 'a field of action', 'Handlungsfelder', 'fields of action'],
  milestone: ['ein Meilenstein', 'a milestone', 'Meilensteine', 'milestones'],
  section: ['ein Berichtsabschnitt', 'a report section', 'Berichtsabschnitte', 'report sections'],
  principle: ['ein Leitsatz', 'a principle', 'Leitsätze', 'principles'],
  interface: ['eine Schnittstelle', 'an interface', 'Schnittstellen', 'interfaces'],
  participation: ['eine Beteiligung', 'a participation event', 'Beteiligungen', 'participation events'],
  item: ['eine Bedingung', 'an item', 'Bedingungen', 'items'],
  entry: ['ein Termin', 'an entry', 'Termine', 'entries'],
};
