import type { Language } from '../text/language';
import { months } from '../text/months';

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
