import type { Language, Text } from '../core/text/language';

/** A noun with its number. */
export interface CountedText {
  readonly one: Text;
  readonly other: Text;
}

/** „1 Datei“, „3 Dateien“. */
export function counted(text: CountedText, language: Language, count: number): string {
  return `${count} ${(count === 1 ? text.one : text.other)[language]}`;
}
