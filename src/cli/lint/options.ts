import * as path from 'node:path';
import type { Command } from 'commander';
import { isPlanningFile } from '../../core/file-names';
import { severities, type Severity } from '../../core/finding';
import { isSpan, readDate } from '../../core/model/time';
import type { Language } from '../../core/text/language';
import { cliTexts } from '../../l10n/cli';
import { teamsTexts } from '../../l10n/cli-teams';
import { formatNames, wholeFormats, type FormatName } from '../formats';
import { UsageError } from '../usage-error';

export interface LintOptions {
  readonly outputs: readonly OutputOption[];
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly config: string | undefined;
  readonly today: string | undefined;
  /** What is to be done with the fixes. */
  readonly fix: 'write' | 'show' | undefined;
  /** Are results kept for the next time? */
  readonly cache: boolean;
  /** Git revision whose findings do not matter. */
  readonly changedSince: string | undefined;
  /** File with findings that are known. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
}

export interface OutputOption {
  readonly format: FormatName;
  /** Undefined for standard output. */
  readonly file?: string;
}

/** Declares the options of lint; the reader gives what was written, once it is parsed. */
export function lintOptions(command: Command, language: Language): () => LintOptions {
  const outputs: OutputOption[] = [];
  command
    .option('--format <name>', cliTexts.optionFormat[language], (name: string) => addFormat(outputs, name))
    .option('--output-file <file>', cliTexts.optionOutputFile[language], (file: string) => addOutputFile(outputs, file))
    .option('--fail-on <severity>', cliTexts.optionFailOn[language], (value: string) => oneOf('--fail-on', severities, value, 'lint'))
    .option('--max-warnings <n>', cliTexts.optionMaxWarnings[language], wholeNumber)
    .option('--quiet', cliTexts.optionQuiet[language])
    .option('--fix', teamsTexts.optionFix[language])
    .option('--fix-dry-run', teamsTexts.optionFixDryRun[language])
    .option('--baseline <file>', teamsTexts.optionBaseline[language])
    .option('--update-baseline', teamsTexts.optionUpdateBaseline[language])
    .option('--changed-since <rev>', teamsTexts.optionChangedSince[language])
    .option('--cache', teamsTexts.optionCache[language])
    .option('--stdin', cliTexts.optionStdin[language])
    .option('--stdin-filename <file>', cliTexts.optionStdinFilename[language])
    .option('--config <file>', cliTexts.optionConfig[language])
    .option('--today <day>', cliTexts.optionToday[language], day);
  return () => checked(command.opts(), outputs);
}

interface Written {
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly today?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly cache?: boolean;
  readonly changedSince?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

function checked(written: Written, outputs: readonly OutputOption[]): LintOptions {
  const { failOn = 'error', maxWarnings, quiet = false, stdin = false, stdinFilename, config, today, cache = false, changedSince, baseline, updateBaseline = false } = written;
  if (stdinFilename !== undefined && !stdin) throw new UsageError(cliTexts.stdinFilenameAlone, {}, 'lint');
  if (updateBaseline && baseline === undefined) throw new UsageError(teamsTexts.updateAlone, {}, 'lint');
  const lost = outputs.find(({ file }) => file !== undefined && isOneOf(file, [config, baseline]));
  if (lost?.file !== undefined) throw overwritten(lost.file);
  const toStdout = outputs.filter(({ file }) => file === undefined);
  const whole = toStdout.find(({ format }) => wholeFormats.has(format));
  if (toStdout.length > 1 && whole) throw new UsageError(cliTexts.formatNotAlone, { format: whole.format }, 'lint');
  const fix = checkedFix(written, toStdout.length > 0);
  const text: OutputOption[] = fix === 'show' ? [] : [{ format: 'text' }];
  return { fix, cache, changedSince, baseline, updateBaseline, outputs: outputs.length > 0 ? outputs : text, failOn, maxWarnings, quiet, stdin, stdinFilename, config, today };
}

function checkedFix({ fix = false, fixDryRun = false, stdin = false }: Written, hasFormatOnStdout: boolean): LintOptions['fix'] {
  if (fix && fixDryRun) throw new UsageError(teamsTexts.fixTwice, {}, 'lint');
  if (fix && stdin) throw new UsageError(teamsTexts.fixStdin, {}, 'lint');
  if (fixDryRun && hasFormatOnStdout) throw new UsageError(teamsTexts.dryRunAlone, {}, 'lint');
  return fix ? 'write' : fixDryRun ? 'show' : undefined;
}

function addFormat(outputs: OutputOption[], name: string): void {
  outputs.push({ format: oneOf('--format', formatNames, name, 'lint') });
}

function addOutputFile(outputs: OutputOption[], file: string): void {
  const last = outputs.pop();
  if (!last || last.file !== undefined) throw new UsageError(cliTexts.outputFileAlone, {}, 'lint');
  checkOutputFile(file, outputs);
  outputs.push(file === STDOUT ? last : { ...last, file });
}

/** What many programs call standard output. */
const STDOUT = '-';

/** A report never takes the place of a plan, nor of another report of the same call. */
function checkOutputFile(file: string, outputs: readonly OutputOption[]): void {
  if (isPlanningFile(path.basename(file))) throw overwritten(file);
  if (isOneOf(file, outputs.map((output) => output.file))) throw new UsageError(teamsTexts.outputTwice, { path: file }, 'lint');
}

function isOneOf(file: string, others: readonly (string | undefined)[]): boolean {
  return others.some((other) => other !== undefined && path.resolve(other) === path.resolve(file));
}

function overwritten(file: string): UsageError {
  return new UsageError(teamsTexts.outputOverPlan, { path: file }, 'lint');
}

/** The value, where it is one of the choices. */
export function oneOf<Choice extends string>(option: string, choices: readonly Choice[], value: string, command: string | undefined): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(cliTexts.wrongChoice, { value, option, choices: choices.join(', ') }, command);
  return choice;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(cliTexts.wrongNumber, { value, option: '--max-warnings' }, 'lint');
  return Number(value);
}

export function day(value: string): string {
  const date = readDate(value);
  if (!isSpan(date) || date.first !== value) throw new UsageError(cliTexts.wrongDay, { value }, 'lint');
  return value;
}
