import type { Command } from 'commander';
import { cliTexts } from '../../l10n/cli';
import { sealTexts } from '../../l10n/cli-seal';
import type { SealOptions } from '../seal/seal-plans';
import type { ExitCode, Session } from '../session';

export function sealCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command
    .description(sealTexts.about[language])
    .usage(sealTexts.usage[language])
    .argument('[plans...]', sealTexts.argumentPlans[language])
    .option('--force', sealTexts.optionForce[language])
    .option('--config <file>', cliTexts.optionConfig[language])
    .addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${sealTexts.exitCodes[language]}`);
  return async () => {
    const { sealPlans } = await import('../seal/seal-plans');
    return sealPlans(command.args, command.opts<SealOptions>(), session);
  };
}

export const sealExample = 'planwerk seal plans/strategie.plan.yaml';
