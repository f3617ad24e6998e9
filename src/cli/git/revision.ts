import { commitArguments, contentArguments, isFileEntry, objectContents, treeArguments, treeEntries } from '../../features/git';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { git, tryGit, type GitFolder } from './git';

/** A file as a revision has it. */
export interface RevisionFile {
  /** From the folder asked in, with `/`. */
  readonly path: string;
  /** Undefined where this clone does not have them. */
  readonly bytes: Uint8Array | undefined;
}

export interface RevisionTree {
  readonly files: readonly RevisionFile[];
  /** Folders that are repositories of their own. */
  readonly submodules: readonly string[];
}

/**
 * The commit that a revision names.
 *
 * @throws UsageError where there is none, and says why
 */
export function commitOf(revision: string, folder: GitFolder): string {
  const { output } = tryGit(commitArguments(revision), folder);
  if (output) return output.toString('utf8').trim();
  if (!tryGit(['rev-parse', '--verify', '--quiet', 'HEAD'], folder).output) throw new UsageError(texts.noCommits, {});
  const isShallow = tryGit(['rev-parse', '--is-shallow-repository'], folder).output?.toString('utf8').trim() === 'true';
  throw new UsageError(isShallow ? texts.shallow : texts.noRevision, { revision });
}

/** The files of a commit at or below the folder that somebody wants; links are none. */
export function treeAt(commit: string, folder: GitFolder, wanted: (path: string) => boolean): RevisionTree {
  const entries = treeEntries(git(treeArguments(commit), folder).toString('utf8'));
  const files = entries.filter((entry) => isFileEntry(entry) && wanted(entry.path));
  const contents = contentsOf(files.map(({ hash }) => hash), folder);
  return {
    files: files.map(({ path }, index) => ({ path, bytes: contents[index] })),
    submodules: entries.filter(({ type }) => type === 'commit').map(({ path }) => path),
  };
}

/** Folders of the index that are repositories of their own. */
export function submodulesIn(folder: GitFolder): string[] {
  return git(['ls-files', '--stage', '-z'], folder).toString('utf8').split('\0').filter((line) => line.startsWith(SUBMODULE)).map((line) => line.slice(line.indexOf('\t') + 1));
}

const SUBMODULE = '160000 ';

function contentsOf(hashes: readonly string[], folder: GitFolder): (Uint8Array | undefined)[] {
  if (hashes.length === 0) return [];
  return objectContents(git(contentArguments, folder, `${hashes.join('\n')}\n`), hashes.length);
}
