/** The days that a date of a plan names, first and last, as ISO dates (YYYY-MM-DD) that compare as text. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** A date as written, read: a span of days, a date that the calendar does not have, or no date at all. */
export type ReadDate = Span | 'impossible' | undefined;

/**
 * Reads `2018`, `2018-06`, `2018-06-30`, `2018-Q2` and the school year `2018/19`, which in Germany runs from
 * 1 August to 31 July.
 */
export function readDate(value: string | number | boolean | null): ReadDate {
  const match = DATE.exec(String(value));
  if (!match) return undefined;
  const [, year = '', quarter, schoolYearEnd, month, day] = match;
  if (quarter !== undefined) return quarterSpan(year, Number(quarter));
  if (schoolYearEnd !== undefined) return schoolYearSpan(Number(year), schoolYearEnd);
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return day === undefined ? monthSpan(year, Number(month)) : daySpan(year, Number(month), Number(day));
}

const DATE = /^(\d{4})(?:-Q([1-4])|\/(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/;

/** Is the date a span of days? */
export function isSpan(date: ReadDate): date is Span {
  return typeof date === 'object';
}

/** The number of days from one ISO date to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970 in the Gregorian calendar (Howard Hinnant, "days_from_civil", 2013). */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function quarterSpan(year: string, quarter: number): Span {
  const last = quarter * 3;
  return { first: `${year}-${two(last - 2)}-01`, last: `${year}-${two(last)}-${daysIn(Number(year), last)}` };
}

function schoolYearSpan(year: number, end: string): ReadDate {
  if (Number(end) !== (year + 1) % 100) return 'impossible';
  return { first: `${year}-08-01`, last: `${year + 1}-07-31` };
}

function monthSpan(year: string, month: number): ReadDate {
  if (month < 1 || month > 12) return 'impossible';
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(month)}-${daysIn(Number(year), month)}` };
}

function daySpan(year: string, month: number, day: number): ReadDate {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return 'impossible';
  const date = `${year}-${two(month)}-${two(day)}`;
  return { first: date, last: date };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
