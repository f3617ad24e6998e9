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

/** What Git complains about: the line that names the mistake, not the warnings and traces around it. */
export function complaintIn(complaints: string): string {
  const lines = complaints.trim().split('\n');
  return lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? '';
}

/** Is there no repository around the folder? */
export function tellsNoRepository(complaint: string): boolean {
  return /not a git repository/.test(complaint);
}

/** Is the repository another account's, so that Git refuses it? */
export function tellsForeignRepository(complaint: string): boolean {
  return /dubious ownership|unsafe repository/.test(complaint);
}

/** Is something missing that a partial clone has left out? */
export function tellsMissingObject(complaint: string): boolean {
  return /could not fetch .* from promisor remote/.test(complaint);
}

/** Does a name mean several things: a branch and a tag, or the beginning of several commits? A whole hash never does, whatever else has that name. */
export function tellsAmbiguousName(complaints: string, revision: string): boolean {
  return /is ambiguous/.test(complaints) && commitIn(revision) === undefined;
}

/**
 * Can a text name a revision? Nothing that Git could take for one of its options, since older versions do not let these
 * be ended, and no control characters.
 */
export function isRevisionName(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !/[\u0000-\u001f]/.test(text);
}

/** Does it look like `main..HEAD` or `main...HEAD`, and not like a path? */
export function isRange(text: string): boolean {
  return /(^|[^/.])\.{2,3}([^/.]|$)/.test(text);
}

/** Answers with the commit that a revision names. What follows `:/` is a search in messages, to the last character. */
export function commitArguments(revision: string): string[] {
  return ['rev-parse', '--verify', revision.startsWith(':/') ? revision : `${revision}^{commit}`];
}

/** What Git says to `commitArguments`; undefined for what is no single commit, such as `^main`. */
export function commitIn(answer: string): string | undefined {
  return /^[0-9a-f]{40,64}$/.exec(answer.trim())?.[0];
}

/** Answers with any commit, or nothing where there is none yet. */
export const anyCommitArguments: readonly string[] = ['rev-list', '--max-count=1', '--all'];

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

/** What Git is told with `contentArguments`. */
export function contentInput(objects: readonly string[]): string {
  return `${objects.join('\n')}\n`;
}

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

/** The same by hash. */
export function contentsByHash(answer: Uint8Array, hashes: readonly string[]): ReadonlyMap<string, Uint8Array | undefined> {
  const contents = objectContents(answer, hashes.length);
  return new Map(hashes.map((hash, index) => [hash, contents[index]]));
}

/** Answers with the objects of a commit, and says of which the content is missing, without fetching it. */
export function missingArguments(commit: string): string[] {
  return ['rev-list', '--objects', '--no-walk', '--missing=print', commit];
}

/** What Git says to `missingArguments`: the hashes of what is missing. */
export function missingObjects(answer: string): ReadonlySet<string> {
  return new Set([...answer.matchAll(/^\?([0-9a-f]+)$/gm)].map(([, hash = '']) => hash));
}

/** Hash, type and size; what is longer says that something is missing. */
const LONGEST_LINE = 200;
