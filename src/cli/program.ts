import { Command } from 'commander';
import { version } from '../../package.json';
import type { Language, Text } from '../core/text/language';
import { cliTexts, placeholderTexts } from '../l10n/cli';
import { diffCommand, diffExample } from './commands/diff';
import { explainCommand, explainExample } from './commands/explain';
import { initCommand, initExample } from './commands/init';
import { formatCommand, formatExample } from './commands/format';
import { lintCommand, lintExample } from './commands/lint';
import { lspCommand, lspExample } from './commands/lsp';
import { mergeDriverCommand, mergeDriverExample } from './commands/merge-driver';
import { newCommand, newExample } from './commands/new';
import { renderCommand, renderExample } from './commands/render';
import { rulesCommand, rulesExample } from './commands/rules';
import { sealCommand, sealExample } from './commands/seal';
import { textconvCommand, textconvExample } from './commands/textconv';
import { oneOf } from './lint/options';
import type { ExitCode, Session } from './session';

/** All commands; `done` is told the exit code of the one that is run. Ends of commander itself are thrown. */
export function createProgram(session: Session, done: (exitCode: ExitCode) => void): Command {
  const { language } = session;
  const program = common(new Command('planwerk'), session)
    .description(cliTexts.about[language])
    .usage(cliTexts.usageProgram[language])
    .version(version, '-V, --version', cliTexts.optionVersion[language])
    .helpCommand(false)
    .addHelpText('after', `\n${cliTexts.moreHelp[language]}`);
  example(program, 'planwerk lint plans', language);
  for (const { name, declare, shown } of commands) {
    const command = common(program.command(name), session);
    const run = declare(command, session);
    example(command, shown, language);
    command.action(async () => done(await run()));
  }
  return program;
}

const commands = [
  { name: 'lint', declare: lintCommand, shown: lintExample },
  { name: 'format', declare: formatCommand, shown: formatExample },
  { name: 'rules', declare: rulesCommand, shown: rulesExample },
  { name: 'explain', declare: explainCommand, shown: explainExample },
  { name: 'seal', declare: sealCommand, shown: sealExample },
  { name: 'diff', declare: diffCommand, shown: diffExample },
  { name: 'merge-driver', declare: mergeDriverCommand, shown: mergeDriverExample },
  { name: 'textconv', declare: textconvCommand, shown: textconvExample },
  { name: 'render', declare: renderCommand, shown: renderExample },
  { name: 'lsp', declare: lspCommand, shown: lspExample },
  { name: 'new', declare: newCommand, shown: newExample },
  { name: 'init', declare: initCommand, shown: initExample },
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** What every command has. The values of --lang and --no-color are read before, since help needs them too. */
function common(command: Command, { language, streams }: Session): Command {
  return command
    .helpOption('-h, --help', cliTexts.optionHelp[language])
    .option('--lang <language>', cliTexts.optionLang[language], (value: string) => oneOf('--lang', ['de', 'en'], value, undefined))
    .option('--no-color', cliTexts.optionNoColor[language])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      // Errors are told by run, in the language chosen; help that is shown for want of a command is no result.
      writeErr: (text) => streams.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => streams.stdout.columns ?? HELP_COLUMNS,
      getErrHelpWidth: () => streams.stderr.columns ?? HELP_COLUMNS,
    })
    .configureHelp({
      styleTitle: (title) => titles[title]?.[language] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionTerm: ({ flags }) => flags.replace(/<(\w+)>/, (_, name: string) => `<${placeholder(name, language)}>`),
      argumentTerm: (argument) => placeholder(argument.name(), language),
    });
}

function placeholder(name: string, language: Language): string {
  return placeholderTexts[name]?.[language] ?? name;
}

const HELP_COLUMNS = 80;

const titles: Readonly<Record<string, Text>> = {
  'Usage:': cliTexts.titleUsage,
  'Arguments:': cliTexts.titleArguments,
  'Options:': cliTexts.titleOptions,
  'Commands:': cliTexts.titleCommands,
};

function example(command: Command, shown: string, language: Language): void {
  command.addHelpText('after', `\n${cliTexts.titleExample[language]}\n  ${shown}`);
  if (command.name() === 'lint') command.addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${cliTexts.exitCodes[language]}`);
}
