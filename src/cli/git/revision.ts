import type { Text } from '../../core/text/language';
import { anyCommitArguments, commitArguments, commitIn, isFileEntry, isRange, isRevisionName, tellsAmbiguousName, treeArguments, treeEntries } from '../../features/git';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { contentsOf } from './contents';
import { git, tryGit, type GitAnswer, type GitFolder } from './git';

/** A file as a revision has it. */
export interface RevisionFile {
  /** From the folder asked in, with `/`. */
  readonly path: string;
  /** Of the content: the same content has the same. */
  readonly hash: string;
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
  const { output, complaints } = isRevisionName(revision) ? tryGit(commitArguments(revision), folder) : NOTHING;
  if (tellsAmbiguousName(complaints, revision)) throw new UsageError(texts.ambiguousRevision, { revision });
  const commit = output && commitIn(output.toString('utf8'));
  if (commit !== undefined) return commit;
  throw new UsageError(whyNone(revision, folder), { revision });
}

const NOTHING: GitAnswer = { complaints: '', reason: '' };

function whyNone(revision: string, folder: GitFolder): Text {
  if (git(anyCommitArguments, folder).length === 0) return texts.noCommits;
  if (revision === '') return texts.emptyRevision;
  if (isRange(revision)) return texts.range;
  return tryGit(['rev-parse', '--is-shallow-repository'], folder).output?.toString('utf8').trim() === 'true' ? texts.shallow : texts.noRevision;
}

/**
 * The files of a commit at or below the folder that somebody wants; links are none.
 *
 * @throws UsageError where the folder itself is a repository of its own whose content was never loaded
 */
export function treeAt(commit: string, folder: GitFolder, wanted: (path: string) => boolean): RevisionTree {
  const entries = treeEntries(git(treeArguments(commit), folder).toString('utf8'));
  if (entries.some(({ path }) => path === THIS_FOLDER)) throw new UsageError(texts.emptySubmodule, { folder: folder.cwd });
  const files = entries.filter((entry) => isFileEntry(entry) && wanted(entry.path));
  const contents = contentsOf(files.map(({ hash }) => hash), commit, folder);
  return {
    files: files.map(({ path, hash }) => ({ path, hash, bytes: contents.get(hash) })),
    submodules: entries.filter(({ type }) => type === 'commit').map(({ path }) => path),
  };
}

const THIS_FOLDER = './';
