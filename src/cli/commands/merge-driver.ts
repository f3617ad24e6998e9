import * as path from 'node:path';
import type { Command } from 'commander';
import { cliTexts } from '../../l10n/cli';
import { mergeTexts } from '../../l10n/merge';
import type { ExitCode, Session } from '../session';

export function mergeDriverCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language, host } = session;
  command
    .description(mergeTexts.about[language])
    .usage(mergeTexts.usage[language])
    .argument('<base>', mergeTexts.argumentBase[language])
    .argument('<ours>', mergeTexts.argumentOurs[language])
    .argument('<theirs>', mergeTexts.argumentTheirs[language])
    .argument('[path]', mergeTexts.argumentPath[language])
    .addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${mergeTexts.exitCodes[language]}`);
  return async () => {
    const { mergeFiles } = await import('../merge/merge-files');
    const [base = '', ours = '', theirs = '', name = ours] = command.args;
    const [atBase, atOurs, atTheirs] = [base, ours, theirs].map((file) => path.resolve(host.cwd, file)) as [string, string, string];
    return mergeFiles({ base: atBase, ours: atOurs, theirs: atTheirs }, name, session);
  };
}

export const mergeDriverExample = 'planwerk merge-driver base.plan.yaml ours.plan.yaml theirs.plan.yaml';
