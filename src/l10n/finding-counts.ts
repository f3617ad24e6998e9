import type { Text } from '../core/text/language';

/** How many findings there are, one and many of each severity. */
export const findingCountTexts = {
  error: { de: '{count} Fehler', en: '{count} error' },
  errors: { de: '{count} Fehler', en: '{count} errors' },
  warning: { de: '{count} Warnung', en: '{count} warning' },
  warnings: { de: '{count} Warnungen', en: '{count} warnings' },
  note: { de: '{count} Hinweis', en: '{count} note' },
  notes: { de: '{count} Hinweise', en: '{count} notes' },
} satisfies Record<string, Text>;
