import * as path from 'node:path';
import { readConfig } from '../../core/config';
import { CONFIG_FILE_NAME, DOCUMENT_NAME, LOCK_FILE_NAME } from '../../core/file-names';
import { readLockFile } from '../../core/lock-file';
import { decodeUtf8 } from '../../core/text/decode';
import { matchesGlob } from '../../core/text/glob';
import type { Config, Settings } from '../../core/settings';
import { isSearchedPath } from '../../features/workspace-root';
import { teamsTexts } from '../../l10n/cli-teams';
import { commitOf, treeAt, type RevisionFile } from '../git/revision';
import { note, type Session } from '../session';
import { shownPath } from './discover';
import type { Checked, Job, JobFile } from './job';
import { beyondKnown, knownFrom } from './known-findings';
import { runJob } from './run-job';
import { realPath } from './walk';

/**
 * What the change since a revision has caused: the findings of today that the workspace did not have then. So a goal
 * that was deleted is reported in the untouched plan that refers to it.
 */
export async function causedSince(since: Since, checked: Checked, job: Job, roots: readonly string[], session: Session): Promise<Checked> {
  const { revision } = since;
  const then = roots.map((root, index) => workspaceAt(since, root, index, job, session));
  const past = await runJob({ files: then.flatMap(({ files }) => files), workspaces: then.map(({ settings }) => settings) }, session.host);
  for (const { rule, uri } of past.findings) if (UNREAD.has(rule)) note(session, teamsTexts.brokenThen, { path: uri, revision });
  return { ...checked, findings: beyondKnown(checked.findings, knownFrom(past.findings)) };
}

export interface Since {
  readonly revision: string;
  /** Was the configuration named in the call, instead of lying in the folder? */
  readonly configIsGiven: boolean;
}

/** What keeps rules from saying anything about a document, or a part of it. */
const UNREAD: ReadonlySet<string> = new Set(['yaml/syntax', 'file/encoding']);

interface PastWorkspace {
  readonly files: readonly JobFile[];
  readonly settings: Settings;
}

function workspaceAt({ revision, configIsGiven }: Since, root: string, index: number, job: Job, session: Session): PastWorkspace {
  const { cwd, env, today } = session.host;
  const folder = { cwd: root, env };
  const links = linksTo(job.files.filter(({ workspace }) => workspace === index), root);
  const { files, submodules } = treeAt(commitOf(revision, folder), folder, (name) => isSearched(name) || links.has(name));
  for (const submodule of submodules) note(session, teamsTexts.submoduleThen, { folder: shownPath(path.join(root, submodule), cwd), revision });
  const found = files.flatMap((file) => present(file, (name) => note(session, teamsTexts.brokenThen, { path: shownPath(path.join(root, name), cwd), revision })));
  const now = job.workspaces[index] ?? { language: session.language, today, config: readConfig('', '', { language: 'en', today }).config };
  const config = configIsGiven ? now.config : configAt(found, now);
  const inner = innerRoots(found);
  const documents = found.map((file) => ({ ...file, path: links.get(file.path) ?? file.path })).filter(({ path: name }) => DOCUMENT_NAME.test(name) && !inner.some((each) => name.startsWith(each)) && !isIgnored(name, config));
  return { settings: { ...now, config, sealed: sealedAt(found, now) }, files: documents.map((file) => jobFile(file, root, index, cwd)) };
}

/** The path of each document that is reached through a link, by that of the file itself; both from the root. */
function linksTo(files: readonly JobFile[], root: string): Map<string, string> {
  const real = realPath(root);
  return new Map(files.map((file) => [shownPath(realPath(file.path), real), file.inWorkspace] as const).filter(([target, link]) => target !== link));
}

interface PastFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing where this clone does not have the content. */
function present({ path: name, bytes }: RevisionFile, onMissing: (name: string) => void): PastFile[] {
  if (bytes) return [{ path: name, bytes }];
  onMissing(name);
  return [];
}

function jobFile({ path: name, bytes }: PastFile, folder: string, workspace: number, cwd: string): JobFile {
  const file = path.join(folder, name);
  return { path: file, shown: shownPath(file, cwd), inWorkspace: name, workspace, wanted: true, bytes };
}

/** As the search for documents has it: what tools keep is not searched. */
function isSearched(name: string): boolean {
  return isSearchedPath(name) && (DOCUMENT_NAME.test(name) || path.posix.basename(name) === CONFIG_FILE_NAME || name === LOCK_FILE_NAME);
}

/** The configuration as it was, as far as it was right. */
function configAt(found: readonly PastFile[], { language, today }: Settings): Config {
  const file = found.find(({ path: name }) => name === CONFIG_FILE_NAME);
  return readConfig(CONFIG_FILE_NAME, file ? decodeUtf8(file.bytes).text : '', { language, today }).config;
}

/** What resolutions had decided then. */
function sealedAt(found: readonly PastFile[], { language, today }: Settings): NonNullable<Settings['sealed']> {
  const file = found.find(({ path: name }) => name === LOCK_FILE_NAME);
  return file ? readLockFile(LOCK_FILE_NAME, decodeUtf8(file.bytes).text ?? '', { language, today }).sealed : [];
}

/** Folders further down that were workspaces of their own, with a slash at the end. */
function innerRoots(found: readonly PastFile[]): string[] {
  return found.filter(({ path: name }) => name.endsWith(`/${CONFIG_FILE_NAME}`)).map(({ path: name }) => name.slice(0, -CONFIG_FILE_NAME.length));
}

function isIgnored(name: string, config: Config): boolean {
  return config.ignore.some((pattern) => matchesGlob(name, pattern));
}
