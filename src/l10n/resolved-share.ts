import type { Text } from '../core/text/language';

/** How much of a plan has been decided: the same words in the summary of a check and in the preview. */
export const resolvedShareTexts = {
  title: { de: 'Produkte und Maßnahmen mit Beschluss', en: 'Products and measures with a resolution' },
  count: { de: '{resolved} von {all}', en: '{resolved} of {all}' },
} satisfies Record<string, Text>;
