import type { Text } from '../core/text/language';

/** What the language server says to people, beside findings. */
export const editorTexts = {
  ignoreInItem: {
    de: '„{rule}“ hier mit Begründung ausnehmen',
    en: 'Ignore “{rule}” here, with a reason',
  },
  ignoreInFile: {
    de: '„{rule}“ in dieser Datei mit Begründung ausnehmen',
    en: 'Ignore “{rule}” in this file, with a reason',
  },
  placeCursor: {
    de: 'Begründung eingeben',
    en: 'Enter the reason',
  },
  reading: {
    de: 'Planwerk liest die Planungsdokumente',
    en: 'Planwerk is reading the planning documents',
  },
  readSoFar: {
    de: '{done} von {total}',
    en: '{done} of {total}',
  },
} satisfies Record<string, Text>;
