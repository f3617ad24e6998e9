import { months } from '../text/months';
import { say, type Language, type Text } from '../text/language';
import { isSpan, readDate } from './time';

/** A date of a plan in words: `12. Dezember 2006`, `Juni 2018`, `2. Quartal 2018`, `Schuljahr 2018/19`; what is no date stays as written. */
export function dateWords(written: string | number, language: Language): string {
  const text = String(written);
  const date = readDate(text);
  if (!isSpan(date)) return text;
  const [, year = '', quarter, years] = /^(\d{4})(?:-Q(\d)|\/(\d{2}))?/.exec(text) ?? [];
  if (quarter !== undefined) return say(texts.quarter, language, { quarter, year });
  if (years !== undefined) return say(texts.schoolYear, language, { years: text });
  if (text.length === 4) return year;
  return text.length === 7 ? say(texts.month, language, { month: monthOf(date.first), year }) : dayWords(date.first, language);
}

/** A day in words, from YYYY-MM-DD: `30. Juni 2018`. */
export function dayWords(day: string, language: Language): string {
  return say(texts.day, language, { day: dayOfMonth(day), month: monthOf(day), year: day.slice(0, 4) });
}

/** `30` of YYYY-MM-30. */
export function dayOfMonth(day: string): string {
  return String(Number(day.slice(8)));
}

/** The name of the month of a day. */
export function monthOf(day: string): Text {
  return months[Number(day.slice(5, 7)) - 1] ?? { de: '', en: '' };
}

const texts = {
  day: { de: '{day}. {month} {year}', en: '{day} {month} {year}' },
  month: { de: '{month} {year}', en: '{month} {year}' },
  quarter: { de: '{quarter}. Quartal {year}', en: 'quarter {quarter} of {year}' },
  schoolYear: { de: 'Schuljahr {years}', en: 'school year {years}' },
} satisfies Record<string, Text>;
