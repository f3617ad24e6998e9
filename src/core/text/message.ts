import type { Language, Text } from './language';
import { visible } from './visible';

/** What fills a message about files; unlike a message of a rule, it may be a long path and is never cut. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A message about files, safe to print. */
export function message(text: Text, language: Language, data: MessageData = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined ? placeholder : visible(String(value));
  });
}
