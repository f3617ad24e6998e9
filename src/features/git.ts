/*
 * What the command line and the extension have in common when they ask Git: how to ask without running what a repository
 * may name, and how to read the answers. Who runs the program is their own affair.
 */

/** Before every command: no pager, hook, monitor or other program that a repository may name is run, and nothing is fetched. */
export const carefulGit: readonly string[] = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * The environment to add: messages in one language, no locks, no questions. A repository may allow protocols by name,
 * against `protocol.allow`, and older versions fetch what a partial clone lacks.
 */
export const quietGit: Readonly<Record<string, string>> = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };

/** Answers with the commit that a revision names, which may be any text. */
export function commitArguments(revision: string): string[] {
  return ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
}

/** Whatever a tree holds below the folder that Git is asked in. */
export function treeArguments(commit: string): string[] {
  return ['ls-tree', '-r', '-z', commit];
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly hash: string;
  /** From the folder asked in, with `/`. */
  readonly path: string;
}

/** What Git says to `treeArguments`. */
export function treeEntries(answer: string): TreeEntry[] {
  return answer.split('\0').map(entryIn);
}

/** A file and no link; folders that are repositories of their own are neither. */
export function isFileEntry({ mode, type }: TreeEntry): boolean {
  return type === 'blob' && mode !== LINK;
}

const LINK = '120000';

function entryIn(line: string): TreeEntry {
  const [, mode = '', type = '', hash = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return { mode, type, hash, path };
}

/** Answers with what objects hold, one a line of its input; no filter or converter of the repository has a say in it. */
export const contentArguments: readonly string[] = ['cat-file', '--batch'];

/**
 * What Git says to `contentArguments`: for each object a line with hash, type and size, its bytes, and a line break; for
 * one that is not there a line alone.
 */
export function objectContents(answer: Uint8Array, count: number): (Uint8Array | undefined)[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const lineEnd = answer.indexOf(0x0a, at);
    const size = /^\S+ blob (\d+)$/.exec(String.fromCharCode(...answer.subarray(at, lineEnd).slice(0, LONGEST_LINE)))?.[1];
    const start = lineEnd + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? undefined : answer.subarray(start, start + Number(size));
  });
}

/** Hash, type and size; what is longer says that something is missing. */
const LONGEST_LINE = 200;
