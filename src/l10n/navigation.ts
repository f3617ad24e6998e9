import type { Text } from '../core/text/language';

/** What outlines, links and lists of places say. */
export const navigationTexts = {
  /** By the key that holds the path or address, or by that and the key around it. */
  links: {
    file: { de: 'Datei öffnen', en: 'Open the file' },
    url: { de: 'Adresse im Browser öffnen', en: 'Open the address in the browser' },
    evidence: { de: 'Beleg öffnen', en: 'Open the evidence' },
    'data.file': { de: 'Datei mit den Werten öffnen', en: 'Open the file with the values' },
    'products.file': { de: 'Planungsprodukt öffnen', en: 'Open the planning product' },
    'products.url': { de: 'Planungsprodukt im Browser öffnen', en: 'Open the planning product in the browser' },
    'programmes.url': { de: 'Förderprogramm im Browser öffnen', en: 'Open the funding programme in the browser' },
    'sections.text': { de: 'Text des Abschnitts öffnen', en: 'Open the text of the section' },
    'source.url': { de: 'Datenquelle im Browser öffnen', en: 'Open the data source in the browser' },
    'resolution.url': { de: 'Beschluss im Ratsinformationssystem öffnen', en: 'Open the resolution in the council information system' },
  },
  outline: {
    untitled: { de: 'ohne Titel', en: 'untitled' },
  },
} satisfies Record<string, Record<string, Text>>;
