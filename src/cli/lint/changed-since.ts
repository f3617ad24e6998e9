import * as path from 'node:path';
import { readConfig } from '../../core/config';
import { CONFIG_FILE_NAME, DOCUMENT_NAME, LOCK_FILE_NAME } from '../../core/file-names';
import { readLockFile } from '../../core/lock-file';
import { decodeUtf8 } from '../../core/text/decode';
import type { Text } from '../../core/text/language';
import { matchesGlob } from '../../core/text/glob';
import type { Config, Settings } from '../../core/settings';
import { isConfigPath, isSearchedPath } from '../../features/workspace-root';
import { teamsTexts } from '../../l10n/cli-teams';
import type { GitFolder } from '../git/git';
import { gitFolder } from '../git/git-folder';
import { commitOf, treeAt, type RevisionFile, type RevisionTree } from '../git/revision';
import { stagedIn } from '../git/staged';
import { note, type Session } from '../session';
import { shownPath } from './discover';
import type { Checked, Job, JobFile } from './job';
import { beyondKnown, knownFrom } from './known-findings';
import { runJob } from './run-job';
import { kindOf, realPath } from './walk';

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
  const { cwd, today } = session.host;
  const tell: Tell = (text, name) => note(session, text, { path: shownPath(path.join(root, name), cwd), revision });
  const links = linksTo(job.files.filter(({ workspace }) => workspace === index), root);
  const { files, submodules } = treeThen(revision, gitFolder(root, session.host), (name) => isSearched(name) || links.has(name), tell);
  const now = job.workspaces[index] ?? { language: session.language, today, config: readConfig('', '', { language: 'en', today }).config };
  const config = configIsGiven ? now.config : configAt(files, now, tell);
  for (const submodule of submodules) if (isSearchedPath(`${submodule}/`) && !isIgnored(`${submodule}/`, config)) tell(teamsTexts.submoduleThen, submodule);
  const found = files.flatMap((file) => present(file, tell));
  const inner = innerRoots(found);
  const documents = found.map((file) => ({ ...file, path: links.get(file.path) ?? file.path })).filter(({ path: name }) => DOCUMENT_NAME.test(name) && !inner.some((each) => name.startsWith(each)) && !isIgnored(name, config));
  return { settings: { ...now, config, sealed: sealedAt(found, now) }, files: documents.map((file) => jobFile(file, root, index, cwd)) };
}

/** The path of each document that is reached through a link, by that of the file itself; both from the root. */
function linksTo(files: readonly JobFile[], root: string): Map<string, string> {
  const real = realPath(root);
  return new Map(files.map((file) => [shownPath(realPath(file.path), real), file.inWorkspace] as const).filter(([target, link]) => target !== link));
}

/** Tells something about a file or folder of the workspace. */
type Tell = (text: Text, name: string) => void;

/** Without what a sparse checkout leaves out: today nobody checks it either. */
function treeThen(revision: string, folder: GitFolder, isWanted: (name: string) => boolean, tell: Tell): RevisionTree {
  const { files, submodules } = treeAt(commitOf(revision, folder), folder, isWanted);
  const leftOut = new Set(stagedIn(folder).leftOut.map((file) => file.path));
  const checkedOut = files.filter((file) => !leftOut.has(file.path) || kindOf(path.join(folder.cwd, file.path)) !== undefined);
  if (checkedOut.length < files.length) tell(teamsTexts.sparse, '.');
  return { files: checkedOut, submodules };
}

interface PastFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Nothing where this clone does not have the content. */
function present({ path: name, bytes }: RevisionFile, tell: Tell): PastFile[] {
  if (bytes) return [{ path: name, bytes }];
  if (name !== CONFIG_FILE_NAME) tell(teamsTexts.missingThen, name);
  return [];
}

function jobFile({ path: name, bytes }: PastFile, folder: string, workspace: number, cwd: string): JobFile {
  const file = path.join(folder, name);
  return { path: file, shown: shownPath(file, cwd), inWorkspace: name, workspace, wanted: true, bytes };
}

/** As the search for documents has it: what tools keep is not searched. */
function isSearched(name: string): boolean {
  return isSearchedPath(name) && (DOCUMENT_NAME.test(name) || isConfigPath(name) || name === LOCK_FILE_NAME);
}

/** The configuration as it was; where nobody can tell, the one of today. */
function configAt(files: readonly RevisionFile[], { config, language, today }: Settings, tell: Tell): Config {
  const file = files.find(({ path: name }) => name === CONFIG_FILE_NAME);
  const text = file ? file.bytes && decodeUtf8(file.bytes).text : '';
  const then = text === undefined ? undefined : readConfig(CONFIG_FILE_NAME, text, { language, today });
  if (then && !then.findings.some(({ rule }) => rule === 'yaml/syntax')) return then.config;
  tell(teamsTexts.configThen, CONFIG_FILE_NAME);
  return config;
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
