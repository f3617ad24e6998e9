import type { Command } from 'commander';
import { cliTexts } from '../../l10n/cli';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { message } from '../../core/text/message';
import type { Change } from '../../core/diff/change';
import { CONFIG_FILE_NAME } from '../../core/file-names';
import { formatMarkdown } from '../../features/comparison/format-markdown';
import { leftOutSentence } from '../../features/comparison/left-out';
import { coloursFor, wantsColours } from '../colours';
import { compareFiles } from '../diff/compare-files';
import { formatGithub } from '../diff/format-github';
import { formatJson } from '../diff/format-json';
import { formatText } from '../diff/format-text';
import type { DiffResult } from '../diff/result';
import { readSides } from '../diff/sides';
import { oneOf } from '../lint/options';
import { exitCodes, note, type ExitCode, type Session } from '../session';

interface DiffOptions {
  readonly format?: 'text' | 'json' | 'markdown' | 'github';
  readonly failOn?: 'weakened' | 'any';
}

export function diffCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command
    .description(texts.about[language])
    .usage(texts.usage[language])
    .argument('<from>', texts.argumentFrom[language])
    .argument('[to]', texts.argumentTo[language])
    .option('--format <name>', texts.optionFormat[language], (value: string) => oneOf('--format', ['text', 'json', 'markdown', 'github'], value, 'diff'))
    .option('--fail-on <weight>', texts.optionFailOn[language], (value: string) => oneOf('--fail-on', ['weakened', 'any'], value, 'diff'))
    .addHelpText('after', `\n${cliTexts.titleExitCodes[language]}\n${texts.exitCodes[language]}`);
  return () => Promise.resolve(runDiff(command.args, command.opts<DiffOptions>(), session));
}

export const diffExample = 'planwerk diff HEAD~1 --format markdown';

function runDiff([from = '', to]: readonly string[], { format = 'text', failOn }: DiffOptions, session: Session): ExitCode {
  const { language, host, streams } = session;
  const sides = readSides(from, to, texts.workingTree[language], host);
  const { changes, left } = compareFiles(sides.from, sides.to);
  const repositories = new Set([...sides.from.repositories, ...sides.to.repositories]);
  for (const { name, configIsUnread } of [sides.from, sides.to]) if (configIsUnread) note(session, texts.configUnread, { file: CONFIG_FILE_NAME, version: name });
  const notCompared = [...left.map((each) => leftOutSentence(each, language)), ...[...repositories].map((folder) => message(texts.submodule, language, { folder }))];
  for (const sentence of notCompared) streams.stderr.write(`${sentence}\n`);
  streams.stdout.write(formatted({ from: sides.from.name, to: sides.to.name, changes, notCompared, language }, format, session));
  if (failOn === undefined) return exitCodes.clean;
  if (left.length > 0) note(session, texts.incomplete);
  const isFailing = ({ weight, coveredBy }: Change): boolean => failOn === 'any' || (weight === 'weakened' && coveredBy === undefined);
  return left.length > 0 || changes.some(isFailing) ? exitCodes.findings : exitCodes.clean;
}

function formatted(result: DiffResult, format: NonNullable<DiffOptions['format']>, { streams, host, noColour }: Session): string {
  if (format === 'json') return formatJson(result);
  if (format === 'markdown') return formatMarkdown(result, result.language);
  if (format === 'github') return formatGithub(result, host);
  return formatText(result, coloursFor(wantsColours(streams.stdout, host.env, noColour)));
}
