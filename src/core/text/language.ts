export type Language = 'de' | 'en';

/** A text that a person reads, in both languages of the project. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

/** Several names or values in a row, which may take more room in a message than one of them. */
export interface Listing extends Text {
  readonly isListing: true;
}

/** What fills the `{placeholders}` of a text. */
export type TextData = Readonly<Record<string, string | number | Text | Listing>>;

/** The text in one language with its placeholders filled. */
export function say(text: Text, language: Language, data: TextData = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? placeholder : shown(value, language);
  });
}

function shown(value: string | number | Text | Listing, language: Language): string {
  if (typeof value === 'number') return decimal(value, language);
  if (typeof value === 'string') return tame(value);
  return tame(value[language], 'isListing' in value ? LONGEST_LISTING : LONGEST);
}

/** A number as the language writes it, without grouping: 8.8 or 8,8. */
export function decimal(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

const LONGEST = 80;
const LONGEST_LISTING = 300;

/** Text from a plan inside a message: one line, of bounded length, without controls that could reorder what is read. */
export function tame(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
