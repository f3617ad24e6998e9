import type { Text } from '../core/text/language';

/** What is said of a measure on a day. */
export const measureTexts = {
  late: { de: 'verspätet: Ende war am {date}', en: 'late: it was to end on {date}' },
  due: { de: 'noch nicht begonnen: Beginn war am {date}', en: 'not begun yet: it was to start on {date}' },
} satisfies Record<string, Text>;
