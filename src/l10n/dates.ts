import type { Text } from '../core/text/language';

/** How dates are said; `{day}`, `{month}` and `{year}` as the language writes them. */
export const dateTexts = {
  day: { de: '{day}. {month} {year}', en: '{day} {month} {year}' },
  dayOfYear: { de: '{day}. {month}', en: '{day} {month}' },
  dayOfMonth: { de: '{day}.', en: '{day}' },
  month: { de: '{month} {year}', en: '{month} {year}' },
  quarter: { de: '{quarter}. Quartal {year}', en: 'quarter {quarter} of {year}' },
  schoolYear: { de: 'Schuljahr {years}', en: 'school year {years}' },
  fromTo: { de: '{first} bis {last}', en: '{first} to {last}' },
  from: { de: 'ab {first}', en: 'from {first}' },
  until: { de: 'bis {last}', en: 'until {last}' },
} satisfies Record<string, Text>;
