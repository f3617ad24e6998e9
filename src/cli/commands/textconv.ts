import * as path from 'node:path';
import type { Command } from 'commander';
import { mergeTexts } from '../../l10n/merge';
import { exitCodes, type ExitCode, type Session } from '../session';

export function textconvCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language, host, streams } = session;
  command
    .description(mergeTexts.aboutTextconv[language])
    .usage(mergeTexts.usageTextconv[language])
    .argument('<file>', mergeTexts.argumentFile[language]);
  return async () => {
    const { shownText } = await import('../merge/shown-text');
    const [file = ''] = command.args;
    streams.stdout.write(shownText(path.resolve(host.cwd, file), file));
    return exitCodes.clean;
  };
}

export const textconvExample = 'planwerk textconv plans/strategie.plan.yaml';
