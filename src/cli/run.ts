import { CommanderError } from 'commander';
import { visibleLines } from '../core/text/visible';
import { cliTexts } from '../l10n/cli';
import type { Host, Streams } from './host';
import { chosenLanguage, languageOption, optionsIn } from './language';
import { commandNames, createProgram } from './program';
import { exitCodes, note, type ExitCode, type Session } from './session';
import { ConfigError, UsageError } from './usage-error';
import { wrongUse } from './wrong-use';

/** Runs one call of the command line: results to `stdout`, everything else to `stderr`. Never throws. */
export async function run(argv: readonly string[], streams: Streams, host: Host): Promise<ExitCode> {
  const session = sessionOf(argv, streams, host);
  try {
    let exitCode: ExitCode = exitCodes.clean;
    await createProgram(session, (code) => { exitCode = code; }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tell(error, argv, session);
  }
}

function sessionOf(argv: readonly string[], streams: Streams, host: Host): Session {
  return {
    streams, host,
    language: chosenLanguage(argv, host),
    languageIsFixed: languageOption(argv) !== undefined,
    noColour: optionsIn(argv).includes('--no-color'),
  };
}

function tell(error: unknown, argv: readonly string[], session: Session): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean;
  if (error instanceof CommanderError) return tellCommander(error, argv, session);
  if (error instanceof UsageError) return tellUsage(ofCommand(error, argv), session);
  if (error instanceof ConfigError) return tellConfig(error, session);
  note(session, cliTexts.internalError);
  session.streams.stderr.write(`${visibleLines(error instanceof Error ? error.stack ?? error.message : String(error))}\n`);
  return exitCodes.internalError;
}

/** Commands share what finds documents, so that only the call says whose help answers the question. */
function ofCommand({ text, data, command }: UsageError, argv: readonly string[]): UsageError {
  return new UsageError(text, data, command === undefined ? undefined : argv.find((word) => commandNames.includes(word)));
}

function tellCommander(error: CommanderError, argv: readonly string[], session: Session): ExitCode {
  // Without a command, commander has shown the help, which says more than an error could.
  if (error.code === 'commander.help') return exitCodes.wrongUse;
  return tellUsage(wrongUse(error, argv.find((word) => commandNames.includes(word)), session.language), session);
}

function tellUsage({ text, data, command }: UsageError, session: Session): ExitCode {
  const { suggestion } = data;
  note(session, text, data);
  if (suggestion !== undefined) note(session, cliTexts.suggestion, { name: suggestion });
  note(session, command === undefined ? cliTexts.help : cliTexts.helpForCommand, { command: command ?? '' });
  return exitCodes.wrongUse;
}

function tellConfig({ places, language }: ConfigError, session: Session): ExitCode {
  note({ ...session, language }, cliTexts.configBroken);
  for (const place of places) session.streams.stderr.write(`${place}\n`);
  return exitCodes.wrongUse;
}
