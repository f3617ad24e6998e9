import { git, type GitFolder } from './git';

/** What the index of a repository knows of a folder. Paths are from there, with `/`. */
export interface Staged {
  /** Folders that are repositories of their own. */
  readonly submodules: readonly string[];
  /** Files that belong to the folder, but that a sparse checkout leaves out. */
  readonly leftOut: readonly StagedFile[];
}

export interface StagedFile {
  readonly path: string;
  readonly hash: string;
}

/** @throws UsageError as `git` does */
export function stagedIn(folder: GitFolder): Staged {
  const entries = git(['ls-files', '--stage', '-t', '-z'], folder).toString('utf8').split('\0').flatMap(entryIn);
  return {
    submodules: entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path),
    leftOut: entries.filter(({ tag, mode }) => tag === SKIPPED && mode.startsWith(FILE)),
  };
}

const SUBMODULE = '160000';
const FILE = '100';
const SKIPPED = 'S';

interface Entry extends StagedFile {
  readonly tag: string;
  readonly mode: string;
}

function entryIn(line: string): Entry[] {
  const [, tag = '', mode = '', hash = '', path = ''] = /^(\w) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
  return path === '' ? [] : [{ tag, mode, hash, path }];
}
