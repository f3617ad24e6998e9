import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Command } from 'commander';
import { ruleFailed } from '../../core/rules/internal/rule-failed';
import { cliTexts } from '../../l10n/cli';
import { coloursFor, wantsColours } from '../colours';
import { formats } from '../formats';
import { withoutBaseline } from '../lint/baseline';
import { runCached } from '../lint/cached-job';
import { causedSince } from '../lint/changed-since';
import { fixJob } from '../lint/fix-job';
import type { Checked, Job } from '../lint/job';
import { inBoth } from '../lint/known-findings';
import { lintOptions, type LintOptions, type OutputOption } from '../lint/options';
import { prepare } from '../lint/prepare';
import { codeOf } from '../lint/read-text';
import { reaches, resultOf, type LintResult } from '../lint/result';
import { runJob } from '../lint/run-job';
import { showFixes, writeFixes } from '../lint/write-fixes';
import { Progress } from '../progress';
import { exitCodes, note, type ExitCode, type Session } from '../session';
import { UsageError } from '../usage-error';

export function lintCommand(command: Command, session: Session): () => Promise<ExitCode> {
  const { language } = session;
  command.description(cliTexts.aboutLint[language]).usage(cliTexts.usageLint[language]).argument('[paths...]', cliTexts.argumentPaths[language]);
  const options = lintOptions(command, language);
  return () => lint(command.args, options(), session);
}

export const lintExample = 'planwerk lint plans --fail-on warning --format json --output-file findings.json';

async function lint(paths: readonly string[], options: LintOptions, session: Session): Promise<ExitCode> {
  const { job, roots, language } = await prepare(paths, options, session);
  const told: Session = { ...session, language };
  const names = job.files.filter((file) => file.wanted).map((file) => file.shown);
  const found = await check(job, roots, options, told);
  const since = options.changedSince === undefined ? undefined : { revision: options.changedSince, configIsGiven: options.config !== undefined };
  const caused = since ? await causedSince(since, found, job, roots, told) : found;
  const checked = inBoth(caused, withoutBaseline(found, names, options, told));
  const result = resultOf(checked, names, options);
  for (const output of options.outputs) write(output, result, told);
  return exitCodeOf(result, options, told, checked.findings.some((finding) => finding.rule === ruleFailed.id));
}

async function check(job: Job, roots: readonly string[], { fix, cache }: LintOptions, session: Session): Promise<Checked> {
  if (fix) return checkFixed(job, fix, session);
  // Rules that are functions of a test cannot be told from others of the same name.
  if (cache && !session.host.rules) return runCached(job, roots, session.host);
  const progress = new Progress(session, job.files.length);
  return runJob(job, session.host, (files) => progress.show(files)).finally(() => progress.clear());
}

async function checkFixed(job: Job, fix: 'write' | 'show', session: Session): Promise<Checked> {
  const fixed = await fixJob(job, session.host);
  if (fix === 'write') writeFixes(fixed, session);
  else showFixes(fixed, session);
  return fixed.checked;
}

function exitCodeOf({ counts }: LintResult, { failOn, maxWarnings }: LintOptions, session: Session, hasFailed: boolean): ExitCode {
  const tooMany = maxWarnings !== undefined && counts.warning > maxWarnings;
  if (tooMany) note(session, cliTexts.tooManyWarnings, { count: counts.warning, most: maxWarnings });
  if (hasFailed) note(session, cliTexts.ruleFailed);
  if (hasFailed) return exitCodes.internalError;
  return tooMany || reaches(counts, failOn) ? exitCodes.findings : exitCodes.clean;
}

function write({ format, file }: OutputOption, result: LintResult, session: Session): void {
  const { streams, host, language, noColour } = session;
  const colours = coloursFor(file === undefined && wantsColours(streams.stdout, host.env, noColour));
  const text = formats[format](result, { language, colours, host });
  if (file === undefined) streams.stdout.write(text);
  else writeOutputFile(file, text, host.cwd);
}

function writeOutputFile(file: string, text: string, cwd: string): void {
  const absolute = path.resolve(cwd, file);
  try {
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  } catch (error) {
    throw new UsageError(cliTexts.outputFailed, { path: file, code: codeOf(error) });
  }
}
