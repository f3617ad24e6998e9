import { isSpan, readDate, type Span } from '../model/time';
import type { Text } from '../text/language';

/** How often values of an indicator appear. */
export interface Periodicity {
  readonly months: number;
  readonly title: Text;
}

/** Undefined for what follows no rhythm (`irregular`, `once`) and for what is no periodicity. */
export function periodicityOf(name: string | undefined): Periodicity | undefined {
  return name !== undefined && Object.hasOwn(PERIODICITIES, name) ? PERIODICITIES[name] : undefined;
}

/**
 * Is the newest value older than twice the periodicity, counted from the last day that it holds for?
 *
 * @param today the day to judge by, YYYY-MM-DD
 */
export function isStale(newest: Span, periodicity: Periodicity, today: string): boolean {
  return today > addMonths(newest.last, 2 * periodicity.months);
}

/** The same day `months` later; the last day of a month stays the last one, and a day that a month lacks becomes it. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const later = year * 12 + month - 1 + months;
  const last = lastOfMonth(Math.floor(later / 12), (later % 12) + 1);
  if (date === lastOfMonth(year, month) || day > Number(last.slice(8))) return last;
  return last.slice(0, 8) + date.slice(8);
}

const PERIODICITIES: Readonly<Record<string, Periodicity>> = {
  monthly: { months: 1, title: { de: 'monatlich', en: 'monthly' } },
  quarterly: { months: 3, title: { de: 'vierteljährlich', en: 'quarterly' } },
  'half-yearly': { months: 6, title: { de: 'halbjährlich', en: 'half-yearly' } },
  yearly: { months: 12, title: { de: 'jährlich', en: 'yearly' } },
  'every-two-years': { months: 24, title: { de: 'alle zwei Jahre', en: 'every two years' } },
  'every-three-years': { months: 36, title: { de: 'alle drei Jahre', en: 'every three years' } },
  'every-four-years': { months: 48, title: { de: 'alle vier Jahre', en: 'every four years' } },
  'every-five-years': { months: 60, title: { de: 'alle fünf Jahre', en: 'every five years' } },
  'every-ten-years': { months: 120, title: { de: 'alle zehn Jahre', en: 'every ten years' } },
};

function lastOfMonth(year: number, month: number): string {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const span = readDate(date);
  return isSpan(span) ? span.last : date;
}
