import type * as vscode from 'vscode';
import type { Text } from '../../core/text/language';
import { anyCommitArguments, commitArguments, commitIn, contentArguments, contentInput, contentsByHash, isFileEntry, isRange, isRevisionName, missingArguments, missingObjects, objectContents, tellsAmbiguousName, tellsForeignRepository, tellsMissingObject, tellsNoRepository, treeArguments, treeEntries } from '../../features/git';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { ComparisonProblem } from './comparison-problem';
import type { GitAnswer, RunGit } from './run-git';

/** A file as a commit has it. */
export interface CommittedFile {
  /** From the folder asked in, with `/`. */
  readonly path: string;
  /** Undefined where this clone does not have them. */
  readonly bytes: Uint8Array | undefined;
}

export interface CommittedTree {
  readonly files: readonly CommittedFile[];
  /** Folders that are repositories of their own, by their path, and which commit of them belongs here. */
  readonly submodules: ReadonlyMap<string, string>;
}

/** A commit, and where in it a file was. */
export interface FileCommit {
  readonly commit: string;
  /** From the folder of the repository, with `/`. */
  readonly path: string;
}

/** A folder in which Git is asked; each question is one process, however many files it is about. */
export class GitFolder {
  constructor(private readonly run: RunGit, private readonly program: string, private readonly cwd: string, private readonly token?: vscode.CancellationToken) {}

  /** The same in another folder. */
  at(cwd: string): GitFolder {
    return new GitFolder(this.run, this.program, cwd, this.token);
  }

  /**
   * The path of the folder from that of its repository, `plans/2026/`; empty for the repository's own.
   *
   * @throws ComparisonProblem where it is in none, or Git refuses it
   */
  async prefix(): Promise<string> {
    const { status, output, reason } = await this.ask(['rev-parse', '--show-prefix']);
    if (status === 0) return withoutLineBreak(textOf(output));
    if (tellsForeignRepository(reason)) throw new ComparisonProblem(texts.foreignRepository, { folder: this.cwd });
    if (tellsNoRepository(reason)) throw new ComparisonProblem(texts.noRepository, { folder: this.cwd });
    throw new ComparisonProblem(texts.gitFailed, { what: reason });
  }

  /**
   * The commit that a revision names.
   *
   * @throws ComparisonProblem where there is none, and says why
   */
  async commitOf(revision: string): Promise<string> {
    const answer = isRevisionName(revision) ? await this.ask(commitArguments(revision)) : undefined;
    if (answer && tellsAmbiguousName(answer.complaints, revision)) throw new ComparisonProblem(texts.ambiguousRevision, { revision });
    const commit = answer?.status === 0 ? commitIn(textOf(answer.output)) : undefined;
    if (commit !== undefined) return commit;
    throw new ComparisonProblem(await this.whyNoCommit(revision), { revision });
  }

  private async whyNoCommit(revision: string): Promise<Text> {
    if ((await this.answered(anyCommitArguments)).output.length === 0) return texts.noCommits;
    if (isRange(revision)) return texts.range;
    return (await this.isShallow()) ? texts.shallow : texts.noRevision;
  }

  /** Old commits are missing in this clone. */
  async isShallow(): Promise<boolean> {
    return textOf((await this.ask(['rev-parse', '--is-shallow-repository'])).output).trim() === 'true';
  }

  /** The files of a commit at or below the folder that somebody wants; links are none. */
  async treeAt(commit: string, isWanted: (path: string) => boolean): Promise<CommittedTree> {
    const entries = treeEntries(textOf((await this.answered(treeArguments(commit))).output));
    const files = entries.filter((entry) => isFileEntry(entry) && isWanted(entry.path));
    const contents = await this.contentsAt(commit, files.map(({ hash }) => hash));
    return {
      files: files.map(({ path, hash }) => ({ path, bytes: contents.get(hash) })),
      submodules: new Map(entries.flatMap(({ type, path, hash }) => (type === 'commit' ? [[path, hash] as const] : []))),
    };
  }

  /** The commits that changed a file of the folder, the newest first, also under the names that it had. */
  async commitsOf(file: string): Promise<FileCommit[]> {
    const { output } = await this.answered(['log', '--no-show-signature', '--follow', '--name-only', '-z', '--format=%x00%H', '--', file]);
    return [...textOf(output).matchAll(/(?:^|\0)([0-9a-f]{40,64})\0\n?([^\0\n]+)(?=\0)/g)].map(([, commit = '', path = '']) => ({ commit, path }));
  }

  /** What files of a commit hold, by their hash. Git ends at the first one that it would have to fetch, so what is missing is asked for then. */
  private async contentsAt(commit: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const all = hashes.length === 0 ? undefined : await this.ask(contentArguments, contentInput(hashes));
    if (all?.status === 0) return contentsByHash(all.output, hashes);
    const missing = missingObjects(textOf((await this.answered(missingArguments(commit))).output));
    const here = hashes.filter((hash) => !missing.has(hash));
    return here.length === 0 ? new Map() : contentsByHash((await this.answered(contentArguments, contentInput(here))).output, here);
  }

  /** What objects hold, by their hash or as `commit:path`; undefined where this clone does not have them. */
  async contentsOf(objects: readonly string[]): Promise<(Uint8Array | undefined)[]> {
    if (objects.length === 0) return [];
    return objectContents((await this.answered(contentArguments, contentInput(objects))).output, objects.length);
  }

  private async answered(args: readonly string[], input?: string): Promise<GitAnswer> {
    const answer = await this.ask(args, input);
    if (answer.status !== 0) throw new ComparisonProblem(tellsMissingObject(answer.reason) ? texts.missingObject : texts.gitFailed, { what: answer.reason });
    return answer;
  }

  private ask(args: readonly string[], input = ''): Promise<GitAnswer> {
    return this.run(this.program, args, { cwd: this.cwd, input, ...(this.token ? { token: this.token } : {}) });
  }
}

/** Names of files that are not UTF-8 stay recognisable; nobody finds them by that name anyway. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function withoutLineBreak(line: string): string {
  return line.replace(/\r?\n$/, '');
}
