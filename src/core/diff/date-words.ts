import type { Language } from '../text/language';

/** A date of a plan as a sentence says it: `12.12.2006`, „Juni 2008“, „2. Quartal 2018“, „Schuljahr 2018/19“, `2009`. */
export function dateWords(written: string, language: Language): string {
  const match = /^(\d{4})(?:-Q([1-4])|\/(\d{2})|-(\d{2})(?:-(\d{2}))?)$/.exec(written);
  if (!match) return written;
  const [, year = '', quarter, schoolYearEnd, month, day] = match;
  if (quarter !== undefined) return { de: `${quarter}. Quartal ${year}`, en: `Q${quarter} ${year}` }[language];
  if (schoolYearEnd !== undefined) return { de: `Schuljahr ${written}`, en: `school year ${written}` }[language];
  const name = months[Number(month) - 1]?.[language];
  if (name === undefined) return written;
  if (day === undefined) return `${name} ${year}`;
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`;
}

const months: readonly Readonly<Record<Language, string>>[] = [
  { de: 'Januar', en: 'January' },
  { de: 'Februar', en: 'February' },
  { de: 'März', en: 'March' },
  { de: 'April', en: 'April' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'June' },
  { de: 'Juli', en: 'July' },
  { de: 'August', en: 'August' },
  { de: 'September', en: 'September' },
  { de: 'Oktober', en: 'October' },
  { de: 'November', en: 'November' },
  { de: 'Dezember', en: 'December' },
];
