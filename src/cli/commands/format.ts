import type { Command } from 'commander';
import { cliTexts } from '../../l10n/cli';
import { formatTexts } from '../../l10n/format';
import type { FormatOptions } from '../format/format-job';
import type { ExitCode, Session } from '../session';

export function formatCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command
    .description(formatTexts.about[language])
    .usage(cliTexts.usageLint[language])
    .argument('[paths...]', formatTexts.argumentPaths[language])
    .option('--check', formatTexts.optionCheck[language])
    .option('--stdin', formatTexts.optionStdin[language])
    .option('--stdin-filename <file>', cliTexts.optionStdinFilename[language])
    .option('--config <file>', cliTexts.optionConfig[language])
    .addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${formatTexts.exitCodes[language]}`);
  return async () => {
    const { formatJob } = await import('../format/format-job');
    return formatJob(command.args, command.opts<FormatOptions>(), session);
  };
}

export const formatExample = 'planwerk format plans --check';
