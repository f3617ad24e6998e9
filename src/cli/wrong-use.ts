import type { CommanderError } from 'commander';
import type { Language, Text } from '../core/text/language';
import { cliTexts, placeholderTexts } from '../l10n/cli';
import { UsageError } from './usage-error';

/** What commander found wrong with a call, to be told in the language chosen. */
export function wrongUse({ code, message }: CommanderError, command: string | undefined, language: Language): UsageError {
  // Commander quotes an option with its value: '--today <day>'.
  const quoted = (/'([^']*)'/.exec(message)?.[1] ?? '').replace(/ <\w+>$/, '');
  const name = code === 'commander.missingArgument' ? placeholderTexts[quoted]?.[language] ?? quoted : quoted;
  const suggestion = /\(Did you mean (?:one of )?([^?)]+)/.exec(message)?.[1]?.replaceAll(', ', { de: '“ oder „', en: '" or "' }[language]);
  const text = texts[code] ?? cliTexts.misused;
  return new UsageError(text, { name, what: message, ...(suggestion === undefined ? {} : { suggestion }) }, command);
}

const texts: Readonly<Record<string, Text>> = {
  'commander.unknownCommand': cliTexts.unknownCommand,
  'commander.unknownOption': cliTexts.unknownOption,
  'commander.optionMissingArgument': cliTexts.missingValue,
  'commander.missingArgument': cliTexts.missingArgument,
  'commander.excessArguments': cliTexts.tooMany,
};
