import * as path from 'node:path';
import type { Command } from 'commander';
import { ofSides, type OfSides } from '../../core/merge/sides';
import { cliTexts } from '../../l10n/cli';
import { mergeTexts } from '../../l10n/merge';
import type { Markers } from '../git/merge-file';
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
    .argument('[size]', mergeTexts.argumentSize[language])
    .argument('[labels...]', mergeTexts.argumentLabels[language])
    .addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${mergeTexts.exitCodes[language]}`);
  return async () => {
    const { mergeFiles } = await import('../merge/merge-files');
    const [base = '', ours = '', theirs = '', name = ours, size, ...labels] = command.args;
    const files: OfSides = { base, ours, theirs };
    return mergeFiles(ofSides((side) => path.resolve(host.cwd, files[side])), name, markersOf(size, labels), session);
  };
}

export const mergeDriverExample = 'planwerk merge-driver base.plan.yaml ours.plan.yaml theirs.plan.yaml';

/** What Git fills in; older versions leave `%S`, `%X` and `%Y` as they are. */
function markersOf(size: string | undefined, [base, ours, theirs]: readonly string[]): Markers {
  const written: Partial<OfSides> = { base, ours, theirs };
  const labels = ofSides((side) => (/^(?:%\w)?$/.test(written[side] ?? '') ? side : written[side] ?? side));
  return { size: /^[1-9]\d{0,3}$/.test(size ?? '') ? Number(size) : USUAL_SIZE, labels };
}

const USUAL_SIZE = 7;
