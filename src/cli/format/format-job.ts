import { visible } from '../../core/text/visible';
import { cliTexts, countedTexts } from '../../l10n/cli';
import { formatTexts } from '../../l10n/format';
import type { JobFile } from '../lint/job';
import { prepare } from '../lint/prepare';
import { decodedText } from '../lint/read-text';
import { counted } from '../message';
import { Progress } from '../progress';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';
import { formatFile, formatText, type Outcome } from './format-file';

export interface FormatOptions {
  readonly check?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string;
}

/** Formats all documents that were asked for, in place, or only says which would change. */
export async function formatJob(paths: readonly string[], options: FormatOptions, session: Session): Promise<ExitCode> {
  const { check = false, stdin = false, stdinFilename, config } = options;
  if (stdinFilename !== undefined && !stdin) throw new UsageError(cliTexts.stdinFilenameAlone, {}, 'format');
  const { job, roots, language } = await prepare(paths, { stdin, stdinFilename, config, today: undefined }, session);
  const told: Session = { ...session, language };
  const files = job.files.filter(({ wanted }) => wanted);
  if (stdin) return formatStdin(files[0], check, told);
  return exitCodeOf(formatFiles(files, roots, check, told), check, told);
}

/** Results come in the order of the files; what went wrong is told after them. */
function formatFiles(files: readonly JobFile[], roots: readonly string[], check: boolean, session: Session): Outcome[] {
  const progress = new Progress(session, files.length);
  const outcomes = files.map((file, index) => {
    progress.show(index);
    return formatFile(file, roots[file.workspace] ?? '', check);
  });
  progress.clear();
  for (const { file, changed } of outcomes) if (changed) session.streams.stdout.write(`${visible(file.shown)}\n`);
  for (const { file, complaint } of outcomes) if (complaint) note(session, complaint.text, { ...complaint.data, path: file.shown });
  return outcomes;
}

function exitCodeOf(outcomes: readonly Outcome[], check: boolean, session: Session): ExitCode {
  const count = outcomes.filter(({ changed }) => changed).length;
  const files = counted(countedTexts.files, session.language, outcomes.length);
  const failed = outcomes.some(({ hasFailed }) => hasFailed);
  if (outcomes.length === 0) note(session, cliTexts.nothingFound);
  else if (count > 0) note(session, check ? formatTexts.toFormat : formatTexts.formatted, { count, files });
  else if (!outcomes.some(({ complaint }) => complaint)) note(session, formatTexts.nothingToDo, { files });
  return failed || (check && count > 0) ? exitCodes.findings : exitCodes.clean;
}

/** Without a text there is nothing to write; a program that pipes its document through must not take that for the result. */
function formatStdin(file: JobFile | undefined, check: boolean, session: Session): ExitCode {
  if (!file?.bytes) return exitCodes.findings;
  const { text, complaint, hasFailed, changed } = formatText(file, decodedText(file.bytes));
  if (complaint) note(session, complaint.text, { ...complaint.data, path: file.shown });
  if (check && changed) session.streams.stdout.write(`${visible(file.shown)}\n`);
  if (!check && text !== undefined) session.streams.stdout.write(text);
  return hasFailed || (check && changed) ? exitCodes.findings : exitCodes.clean;
}
