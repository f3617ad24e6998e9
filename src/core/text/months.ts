import type { Text } from './language';

/** The names of the months, January first. */
export const months: readonly Text[] = [
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
