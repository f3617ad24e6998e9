import { dateWords, dayOfMonth, dayWords, monthOf } from '../core/model/date-words';
import { scalarOf, type Of } from '../core/model/read';
import type { Span } from '../core/model/time';
import { say, type Language } from '../core/text/language';
import { dateTexts } from '../l10n/dates';

/** The days of a span in words: `1. April bis 30. Juni 2018`. */
export function spanWords({ first, last }: Span, language: Language): string {
  if (first === last) return dayWords(first, language);
  return say(dateTexts.fromTo, language, { first: beginWords(first, last, language), last: dayWords(last, language) });
}

/** Month and year are said once where they are the same. */
function beginWords(first: string, last: string, language: Language): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return dayWords(first, language);
  const text = first.slice(0, 7) === last.slice(0, 7) ? dateTexts.dayOfMonth : dateTexts.dayOfYear;
  return say(text, language, { day: dayOfMonth(first), month: monthOf(first) });
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
