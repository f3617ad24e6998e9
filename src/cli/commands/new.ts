import type { Command } from 'commander';
import { isIdStyle } from '../../core/model/id-style';
import type { DocumentKind } from '../../core/model/shape';
import { message } from '../../core/text/message';
import { slugOf } from '../../core/text/slug';
import { cycleModels } from '../../core/vocabulary';
import { documentKinds } from '../../features/templates/document-kinds';
import { placeholderTexts } from '../../l10n/cli';
import { newTexts } from '../../l10n/templates';
import { oneOf } from '../lint/options';
import { writeNewFile } from '../new-file';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';

export function newCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command
    .description(newTexts.aboutNew[language])
    .usage(newTexts.usageNew[language])
    .argument('<kind>', message(newTexts.argumentKind, language, { kinds: documentKinds.join(', ') }))
    .option('--id <id>', newTexts.optionId[language], wantedId)
    .option('--title <title>', newTexts.optionTitle[language], wantedTitle)
    .option('--cycle <model>', message(newTexts.optionCycle, language, { models: models.join(', ') }), (value: string) => oneOf('--cycle', models, value, 'new'))
    .option('--output <file>', newTexts.optionOutput[language], wantedFile);
  return () => createDocument(oneOf(`<${placeholderTexts['kind']?.[language] ?? 'kind'}>`, documentKinds, command.args[0] ?? '', 'new'), command.opts<NewOptions>(), session);
}

export const newExample = 'planwerk new plan --id strategie --cycle schubert-2011 --output strategie.plan.yaml';

interface NewOptions {
  readonly id?: string;
  readonly title?: string;
  readonly cycle?: string;
  readonly output?: string;
}

const models = cycleModels.map(({ id }) => id);

async function createDocument(kind: DocumentKind, { id, title, cycle, output }: NewOptions, session: Session): Promise<ExitCode> {
  if (cycle !== undefined && kind !== 'plan') throw new UsageError(newTexts.cycleWithoutPlan, { model: cycle }, 'new');
  // The templates bring all that the schemas say, which no other command should wait for.
  const { newDocument } = await import('../../features/templates/new-document');
  const { language, host, streams } = session;
  const { text } = newDocument(kind, { language, year: Number(host.today.slice(0, 4)), plans: [], id, title, cycleModel: cycle });
  if (output === undefined) streams.stdout.write(text);
  else {
    writeNewFile(output, text, host.cwd);
    note(session, newTexts.made, { path: output });
  }
  return exitCodes.clean;
}

function wantedId(id: string): string {
  if (isIdStyle(id)) return id;
  const suggestion = slugOf(id);
  throw new UsageError(newTexts.wrongId, { id, ...(suggestion === undefined ? {} : { suggestion }) }, 'new');
}

function wantedTitle(title: string): string {
  if (title.trim() === '') throw new UsageError(newTexts.emptyTitle, {}, 'new');
  return title.trim();
}

function wantedFile(path: string): string {
  if (!/\.plan\.ya?ml$/.test(path)) throw new UsageError(newTexts.wrongName, { path }, 'new');
  return path;
}
