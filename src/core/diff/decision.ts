import { isAdopted } from '../model/adopted';
import { dateWords } from '../model/date-words';
import { mapOf, scalarOf, stringOf, type Of } from '../model/read';
import { isSpan, readDate } from '../model/time';
import type { Plan, Resolution } from '../model/types.generated';
import { tame, type Language, type Text } from '../text/language';
import type { Covering } from './change';
import type { Entity } from './entity';
import type { TitleOfReference } from './lookup';

/** A resolution as a sentence about a change mentions it. */
export interface Decision {
  /** As written. */
  readonly date: string;
  readonly body: Text | undefined;
}

/** What a resolution holds: aims, dates, money, lead and course. Other fields may change without a council. */
const DECIDED = /^(target|target-milestone|year-cost|funding)\/|^(goal|measure)\/removed$|^measure\/(status|finance|schedule|responsible-lead|goals)|^milestone\/(due|removed)$/;

/** The resolution that had decided the value: the measure's or product's own, else the plan's. */
export function decisionOn(kind: string, thing: Entity, titleOf: TitleOfReference): Decision | undefined {
  if (!DECIDED.test(kind)) return undefined;
  const resolution = [ownResolution(thing), planResolution(thing)].find((candidate) => candidate && isAdopted(candidate));
  const date = scalarOf(resolution, 'date')?.value;
  if (date === undefined || date === null) return undefined;
  const body = stringOf(resolution, 'body');
  return { date: String(date), body: body === undefined ? undefined : bodyName(body, titleOf) };
}

/** What had been decided, in words; empty where the sentence has told it already. */
export interface DecidedValue {
  readonly words: string;
  /** Only numbers that count something have one. */
  readonly amount: number | undefined;
}

/** „; beschlossen waren 10 Prozent am 12. Dezember 2006 (Gemeinderat)“ */
export function reminderOf({ date, body }: Decision, { words, amount }: DecidedValue, language: Language): string {
  const by = tame(body?.[language] ?? '');
  const when = `${prepositionOf(date)[language]}${tame(dateWords(date, language))}`;
  const whenAndBy = `${when}${by === '' ? '' : ` (${by})`}`;
  if (language === 'de') return `; beschlossen ${words === '' ? '' : `${isPlural(words, amount) ? 'waren' : 'war'} ${words} `}${whenAndBy}`;
  // A date beside another one could be taken for it.
  if (amount !== undefined && by !== '') return `; ${by} decided ${words} ${when}`;
  return `; decided ${whenAndBy}${words === '' ? '' : `: ${words}`}`;
}

/** One of something is one; a number without a word is neither. */
function isPlural(words: string, amount: number | undefined): boolean {
  return amount !== undefined && amount !== 1 && words.includes(' ');
}

/** „am 12. Dezember 2006“, „im Juni 2018“, „im Jahr 2018“. */
function prepositionOf(date: string): Text {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { de: 'am ', en: 'on ' };
  return { de: /^\d{4}$/.test(date) ? 'im Jahr ' : 'im ', en: 'in ' };
}

/**
 * The resolution that covers a change of the thing: one that its plan, or the measure or product itself, did not have
 * before, that was adopted, and that is not older than the one before it.
 */
export function coveringResolution(from: Entity | undefined, to: Entity | undefined, titleOf: TitleOfReference): Covering | undefined {
  return newResolution(from && ownResolution(from), to && ownResolution(to), titleOf);
}

/** The same of a whole document. */
export function coveringPlanResolution(from: Entity, to: Entity, titleOf: TitleOfReference): Covering | undefined {
  return newResolution(planResolution(from), planResolution(to), titleOf);
}

function newResolution(old: Of<Resolution> | undefined, now: Of<Resolution> | undefined, titleOf: TitleOfReference): Covering | undefined {
  if (!now || !isAdopted(now)) return undefined;
  const written = textOf(now);
  const isOlder = old !== undefined && lastDay(now) < lastDay(old);
  const isNone = written === '' || isOlder || (old && isAdopted(old) && textOf(old) === written);
  return isNone ? undefined : { written, words: { de: wordsIn(now, titleOf, 'de'), en: wordsIn(now, titleOf, 'en') } };
}

function wordsIn(resolution: Of<Resolution>, titleOf: TitleOfReference, language: Language): string {
  const [body, date, paper] = partsOf(resolution);
  const number = { de: 'Vorlage', en: 'paper' }[language];
  return [body && bodyName(body, titleOf)[language], date && dateWords(date, language), paper && `${number} ${paper}`].flatMap((part) => (part ? tame(part) : [])).join(', ');
}

function bodyName(body: string, titleOf: TitleOfReference): Text {
  return titleOf(body, ['responsibility']) ?? { de: body, en: body };
}

function ownResolution({ type, node }: Entity): Of<Resolution> | undefined {
  return type === 'measure' || type === 'product' ? mapOf(node as Of<Pick<Plan, 'resolution'>>, 'resolution') : undefined;
}

function planResolution({ document }: Entity): Of<Resolution> | undefined {
  return mapOf(document.root as Of<Plan> | undefined, 'resolution');
}

function textOf(resolution: Of<Resolution>): string {
  return partsOf(resolution).flatMap((part) => part ?? []).join(' ');
}

function partsOf(resolution: Of<Resolution>): (string | undefined)[] {
  return (['body', 'date', 'paper'] as const).map((key) => scalarOf(resolution, key)?.value).map((value) => (value === undefined || value === null ? undefined : String(value)));
}

function lastDay(resolution: Of<Resolution>): string {
  const date = readDate(scalarOf(resolution, 'date')?.value ?? null);
  return isSpan(date) ? date.last : '';
}
