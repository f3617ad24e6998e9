export type { Text } from '../text/language';

/** Several texts in both languages; the lists need not be of equal length. */
export interface TextList {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** Where a shipped entry comes from. Titles and headings are cited, so they stay in German. */
export interface Source {
  readonly publication: string;
  /** Heading of the contribution or section. */
  readonly heading: string;
  /** Number of the figure, such as "Abbildung 3". */
  readonly figure?: string;
  /** Author and year that the publication itself refers to. */
  readonly after?: string;
}

export const publication = 'TransMit plus, Ausgabe 2: Kommunale Planungsprozesse unter dem Fokus Bildung';
