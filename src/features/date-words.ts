import { isSpan, readDate, type Span } from '../core/model/time';
import { scalarOf, type Of } from '../core/model/read';
import { say, type Language, type Text } from '../core/text/language';
import { months } from '../core/text/months';
import { dateTexts } from '../l10n/dates';

/** A date of a plan in words: `Juni 2018`, `2. Quartal 2018`, `Schuljahr 2018/19`; what is no date stays as written. */
export function dateWords(written: string | number, language: Language): string {
  const text = String(written);
  const date = readDate(text);
  if (!isSpan(date)) return text;
  const [, year = '', quarter, years] = /^(\d{4})(?:-Q(\d)|\/(\d{2}))?/.exec(text) ?? [];
  if (quarter !== undefined) return say(dateTexts.quarter, language, { quarter, year });
  if (years !== undefined) return say(dateTexts.schoolYear, language, { years: text });
  if (text.length === 4) return year;
  return text.length === 7 ? say(dateTexts.month, language, { month: monthOf(date.first), year }) : dayWords(date.first, language);
}

/** A day in words, from YYYY-MM-DD: `30. Juni 2018`. */
export function dayWords(day: string, language: Language): string {
  return say(dateTexts.day, language, { day: dayOf(day), month: monthOf(day), year: day.slice(0, 4) });
}

/** The days of a span in words: `1. April bis 30. Juni 2018`. */
export function spanWords({ first, last }: Span, language: Language): string {
  if (first === last) return dayWords(first, language);
  return say(dateTexts.fromTo, language, { first: beginWords(first, last, language), last: dayWords(last, language) });
}

/** Month and year are said once where they are the same. */
function beginWords(first: string, last: string, language: Language): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return dayWords(first, language);
  const text = first.slice(0, 7) === last.slice(0, 7) ? dateTexts.dayOfMonth : dateTexts.dayOfYear;
  return say(text, language, { day: dayOf(first), month: monthOf(first) });
}

interface StartAndEnd {
  readonly start?: string | number;
  readonly end?: string | number;
}

/** Start and end in words: `Januar 2018 bis Dezember 2024`, `ab 2018`; undefined where neither is given. */
export function periodWords<T extends StartAndEnd>(map: Of<T> | undefined, language: Language): string | undefined {
  const dates = map as Of<StartAndEnd> | undefined;
  const [first, last] = [scalarOf(dates, 'start'), scalarOf(dates, 'end')].map((scalar) => scalar && dateWords(String(scalar.value), language));
  if (first === undefined) return last === undefined ? undefined : say(dateTexts.until, language, { last });
  if (last === undefined) return say(dateTexts.from, language, { first });
  return first === last ? first : say(dateTexts.fromTo, language, { first, last });
}

function dayOf(day: string): string {
  return String(Number(day.slice(8)));
}

function monthOf(day: string): Text {
  return months[Number(day.slice(5, 7)) - 1] ?? { de: '', en: '' };
}
