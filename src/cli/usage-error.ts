import type { Language, Text } from '../core/text/language';
import type { MessageData } from '../core/text/message';

/** Wrong use or a wrong configuration: told to the user, exit code 2. */
export class UsageError extends Error {
  /** @param command whose help would answer the question */
  constructor(readonly text: Text, readonly data: MessageData = {}, readonly command?: string) {
    super(text.en);
  }
}

/** A configuration with mistakes: `places` are ready to print, one a line, in its language. */
export class ConfigError extends Error {
  constructor(readonly places: readonly string[], readonly language: Language) {
    super(places.join('\n'));
  }
}
