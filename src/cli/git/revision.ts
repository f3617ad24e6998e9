import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { UsageError } from '../usage-error';
import { git, tryGit, type GitFolder } from './git';

/** A file as a revision has it. */
export interface RevisionFile {
  /** From the folder asked in, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
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

/** The files of a commit at or below the folder that somebody wants; links and submodules are none. */
export function filesAt(commit: string, folder: GitFolder, wanted: (path: string) => boolean): RevisionFile[] {
  const listed = git(['ls-tree', '-r', '-z', commit], folder).toString('utf8').split('\0');
  const entries = listed.flatMap((line) => {
    const [, mode = '', type, hash = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return type === 'blob' && mode !== LINK && wanted(path) ? [{ path, hash }] : [];
  });
  if (entries.length === 0) return [];
  const objects = git(['cat-file', '--batch'], folder, `${entries.map(({ hash }) => hash).join('\n')}\n`);
  const contents = contentsIn(objects);
  return entries.map(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() }));
}

const LINK = '120000';

/** Each object is a line with hash, type and size, its bytes, and a line break. */
function contentsIn(objects: Buffer): Uint8Array[] {
  const contents: Uint8Array[] = [];
  for (let at = 0; at < objects.length;) {
    const lineEnd = objects.indexOf(0x0a, at);
    const size = Number(objects.subarray(at, lineEnd).toString('utf8').split(' ')[2] ?? 0);
    contents.push(objects.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return contents;
}
