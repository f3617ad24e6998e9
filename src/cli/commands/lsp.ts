import type { Command } from 'commander';
import { cliTexts } from '../../l10n/cli';
import { exitCodes, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';

export function lspCommand(command: Command, { language, host }: Session): () => Promise<ExitCode> {
  command
    .description(cliTexts.aboutLsp[language])
    .usage(cliTexts.usageLsp[language])
    .option('--stdio', cliTexts.optionStdio[language]);
  return async () => {
    if (!command.opts<{ stdio?: boolean }>().stdio) throw new UsageError(cliTexts.stdioMissing, {}, 'lsp');
    await host.startServer();
    return exitCodes.clean;
  };
}

export const lspExample = 'planwerk lsp --stdio';
