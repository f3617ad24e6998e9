import * as path from 'node:path';
import { matchesGlob } from '../../core/text/glob';
import { emptyConfig, type Config, type Settings } from '../../core/settings';
import type { Language } from '../../core/text/language';
import { cliTexts } from '../../l10n/cli';
import { localeLanguage } from '../language';
import { note, type Session } from '../session';
import { ConfigError, UsageError } from '../usage-error';
import { checkConfig } from './config-file';
import { discover, shownPath, type FoundWorkspace } from './discover';
import type { Job, JobFile } from './job';
import type { LintOptions } from './options';
import { checkLock } from './lock-file';
import { kindOf, realPath, type FoundFile } from './walk';

export interface Prepared {
  readonly job: Job;
  /** The folder of each workspace of the job, absolute. */
  readonly roots: readonly string[];
  /** Of what is said around the findings: the language that all workspaces ask for, unless `--lang` decides. */
  readonly language: Language;
}

/** What decides which documents are read, and how they are judged. */
export type PrepareOptions = Pick<LintOptions, 'stdin' | 'stdinFilename' | 'config' | 'today'>;

/** From what was typed to what is to be checked: workspaces found, configurations read, documents listed. */
export async function prepare(paths: readonly string[], options: PrepareOptions, session: Session): Promise<Prepared> {
  const { cwd } = session.host;
  if (options.stdin && paths.length > 0) throw new UsageError(cliTexts.stdinAndPaths, {}, 'lint');
  const stdin = options.stdin ? await stdinOf(options, session) : undefined;
  const config = givenConfig(options.config, cwd);
  const { workspaces, others } = discover({ paths, cwd, config, ...(stdin ? { stdinFile: stdin.path } : {}) });
  for (const path of others) note(session, cliTexts.notDocument, { path });
  if (others.length > 0 && workspaces.length === 0) throw new UsageError(cliTexts.noDocumentNamed, {}, 'lint');
  const settings = readSettings(workspaces, options, session);
  const files = workspaces.flatMap((workspace, index) => jobFiles(workspace, index, settings[index]?.config ?? emptyConfig, stdin, session));
  return { job: { files, workspaces: settings }, roots: workspaces.map(({ root }) => root), language: commonLanguage(settings, session) };
}

interface Stdin {
  readonly path: string;
  readonly real: string;
  readonly bytes: Uint8Array;
}

async function stdinOf({ stdinFilename = 'stdin.plan.yaml' }: PrepareOptions, { streams, host }: Session): Promise<Stdin> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streams.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const file = path.resolve(host.cwd, stdinFilename);
  return { path: file, real: realPath(file), bytes: Buffer.concat(chunks) };
}

function givenConfig(written: string | undefined, cwd: string): string | undefined {
  if (written === undefined) return undefined;
  const file = path.resolve(cwd, written);
  if (kindOf(file) !== 'file') throw new UsageError(cliTexts.noSuchConfig, { path: written }, 'lint');
  return file;
}

/** The settings of each workspace; mistakes in any configuration end the run before anything is checked. */
function readSettings(workspaces: readonly FoundWorkspace[], options: PrepareOptions, session: Session): Settings[] {
  const { host } = session;
  const mistakes = new Set<string>();
  const languageOf = (config: Config): Language => (session.languageIsFixed ? session.language : config.language ?? localeLanguage(host.env));
  const settings = workspaces.map((workspace) => {
    const read = workspace.config === undefined
      ? { config: emptyConfig, mistakes: [] }
      : checkConfig(workspace.config, shownPath(workspace.config, host.cwd), languageOf);
    const language = languageOf(read.config);
    const lock = checkLock(workspace.root, host.cwd, language);
    for (const mistake of [...read.mistakes, ...lock.mistakes]) mistakes.add(mistake);
    return { language, today: options.today ?? host.today, config: read.config, sealed: lock.sealed };
  });
  if (mistakes.size > 0) throw new ConfigError([...mistakes], commonLanguage(settings, session));
  return settings;
}

function jobFiles(workspace: FoundWorkspace, index: number, config: Config, stdin: Stdin | undefined, session: Session): JobFile[] {
  return workspace.files.flatMap((file) => {
    const inWorkspace = shownPath(file.path, workspace.root);
    if (config.ignore.some((pattern) => matchesGlob(inWorkspace, pattern))) {
      if (workspace.named.has(file.real)) note(session, cliTexts.ignored, { path: shownPath(file.path, session.host.cwd) });
      return [];
    }
    return [jobFile(file, inWorkspace, index, workspace, stdin, session.host.cwd)];
  });
}

function jobFile(file: FoundFile, inWorkspace: string, index: number, workspace: FoundWorkspace, stdin: Stdin | undefined, cwd: string): JobFile {
  return {
    path: file.path, shown: shownPath(file.path, cwd), inWorkspace, workspace: index, wanted: workspace.wanted.has(file.real),
    ...(stdin?.real === file.real ? { bytes: stdin.bytes } : {}),
  };
}

function commonLanguage(settings: readonly Settings[], session: Session): Language {
  const languages = new Set(settings.map(({ language }) => language));
  const [only] = languages;
  return session.languageIsFixed || only === undefined || languages.size > 1 ? session.language : only;
}
