import { currencyOf } from '../../finance/programme-use';
import { dateWords } from '../../model/date-words';
import type { Shape } from '../../model/shape';
import { kindShapes } from '../../model/shapes.generated';
import { amountIn } from '../../text/amount';
import { decimal, tame, type Listing, type Text } from '../../text/language';
import type { RuleContext } from '../rule';

/** What a field that was decided is called; one that is not known, as it is. */
export function fieldName(field: string): Text {
  return (Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined) ?? { de: field, en: field };
}

/** What stands at a key: a reference by its title, a date and an amount as people write them, a word of the schema by its meaning. */
export function valueInWords(key: string, value: unknown, context: RuleContext): Text | Listing {
  if (REFERENCES.has(key)) return quoted(nameOf(String(value), context));
  if (DATES.has(key)) return dateIn(String(value));
  if (typeof value === 'number') return numberIn(key, value, context);
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  return quoted(String(value), words && meaningOf(String(value), words));
}

/** What the thing with this id is called. */
export function nameOf(id: string, { summary, workspace }: RuleContext): string {
  return workspace.find(summary, id, ['responsibility', 'goal', 'programme', 'indicator'])?.thing.title ?? id;
}

export function dateIn(written: string): Text {
  return { de: dateWords(written, 'de'), en: dateWords(written, 'en') };
}

function numberIn(key: string, value: number, { summary }: RuleContext): Text {
  if (MONEY.has(key)) return amountIn(currencyOf(summary))(value);
  return { de: decimal(value, 'de'), en: decimal(value, 'en') };
}

const LONGEST = 290;

/** A title or statement is told in full, as far as a message has room. */
function quoted(text: string, german = text): Listing {
  return { de: `„${tame(german, LONGEST)}“`, en: `“${tame(text, LONGEST)}”`, isListing: true };
}

function meaningOf(value: string, { values = [], meanings = [] }: Shape): string {
  return meanings[values.indexOf(value)] ?? value;
}

const REFERENCES: ReadonlySet<string> = new Set(['lead', 'involved', 'responsible', 'parent', 'goals', 'programme', 'indicator']);
const MONEY: ReadonlySet<string> = new Set(['cost', 'amount']);
const DATES: ReadonlySet<string> = new Set(['by', 'start', 'end', 'due', 'from', 'to']);

/** Closed vocabularies. In English the values say it themselves. */
const WORDS: Readonly<Record<string, Shape | undefined>> = {
  status: shapeAt('measures', 'status'),
  trend: shapeAt('goals', 'targets', 'trend'),
};

function shapeAt(...keys: readonly string[]): Shape | undefined {
  return keys.reduce<Shape | undefined>((shape, key) => (shape?.items ?? shape)?.properties?.[key], kindShapes.plan);
}

const FIELDS: Readonly<Record<string, Text>> = {
  goals: { de: 'Ziel', en: 'goal' },
  targets: { de: 'Zielvorgabe', en: 'target' },
  measures: { de: 'Maßnahme', en: 'measure' },
  value: { de: 'Zielwert', en: 'target value' },
  by: { de: 'Frist', en: 'deadline' },
  trend: { de: 'Richtung', en: 'trend' },
  interim: { de: 'Zwischenwert', en: 'interim value' },
  title: { de: 'Titel', en: 'title' },
  statement: { de: 'Zielaussage', en: 'statement' },
  parent: { de: 'Übergeordnetes Ziel', en: 'parent goal' },
  responsible: { de: 'Zuständigkeit', en: 'responsibility' },
  status: { de: 'Stand', en: 'status' },
  involved: { de: 'Mitwirkung', en: 'involvement' },
  milestones: { de: 'Meilenstein', en: 'milestone' },
  due: { de: 'Termin', en: 'due date' },
  'per-year': { de: 'Jahresscheibe', en: 'cost of a year' },
  funding: { de: 'Finanzierung', en: 'funding' },
  amount: { de: 'Betrag', en: 'amount' },
  lead: { de: 'Federführung', en: 'lead' },
  start: { de: 'Beginn', en: 'start' },
  end: { de: 'Ende', en: 'end' },
  cost: { de: 'Gesamtkosten', en: 'total cost' },
};
