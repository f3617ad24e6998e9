import type { Language, Text } from '../core/text/language';
import { visible } from './terminal-text';

/** What fills a message of the command line; unlike a message of a rule, it may be a long path and is never cut. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A message of the command line, safe to print. */
export function message(text: Text, language: Language, data: MessageData = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? placeholder : visible(String(value));
  });
}

/** A noun with its number. */
export interface CountedText {
  readonly one: Text;
  readonly other: Text;
}

/** „1 Datei“, „3 Dateien“. */
export function counted(text: CountedText, language: Language, count: number): string {
  return `${count} ${(count === 1 ? text.one : text.other)[language]}`;
}
