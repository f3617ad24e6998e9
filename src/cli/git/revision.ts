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
  const { output } = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], folder);
  if (output) return output.toString('utf8').trim();
  if (!tryGit(['rev-parse', '--verify', '--quiet', 'HEAD'], folder).output) throw new UsageError(texts.noCommits, {});
  const isShallow = tryGit(['rev-parse', '--is-shallow-repository'], folder).output?.toString('utf8').trim() === 'true';
  throw new UsageError(isShallow ? texts.shallow : texts.noRevision, { revision });
}

/** The files of a commit at or below the folder that somebody wants; links are none. */
export function treeAt(commit: string, folder: GitFolder, wanted: (path: string) => boolean): RevisionTree {
  const entries = git(['ls-tree', '-r', '-z', commit], folder).toString('utf8').split('\0').map(entryIn);
  const files = entries.filter(({ mode, type, path }) => type === 'blob' && mode !== LINK && wanted(path));
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

const LINK = '120000';
const SUBMODULE = '160000 ';

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly hash: string;
  readonly path: string;
}

function entryIn(line: string): Entry {
  const [, mode = '', type = '', hash = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return { mode, type, hash, path };
}

/** Each object is a line with hash, type and size, its bytes, and a line break; one that is not there a line alone. */
function contentsOf(hashes: readonly string[], folder: GitFolder): (Uint8Array | undefined)[] {
  if (hashes.length === 0) return [];
  const objects = git(['cat-file', '--batch'], folder, `${hashes.join('\n')}\n`);
  let at = 0;
  return hashes.map(() => {
    const lineEnd = objects.indexOf(0x0a, at);
    const size = /^\S+ blob (\d+)$/.exec(objects.subarray(at, lineEnd).toString('utf8'))?.[1];
    const start = lineEnd + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? undefined : objects.subarray(start, start + Number(size));
  });
}
