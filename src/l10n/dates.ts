import type { Text } from '../core/text/language';

/** How spans of time are said; `{day}` and `{month}` as the language writes them. */
export const dateTexts = {
  dayOfYear: { de: '{day}. {month}', en: '{day} {month}' },
  dayOfMonth: { de: '{day}.', en: '{day}' },
  fromTo: { de: '{first} bis {last}', en: '{first} to {last}' },
  from: { de: 'ab {first}', en: 'from {first}' },
  until: { de: 'bis {last}', en: 'until {last}' },
} satisfies Record<string, Text>;
