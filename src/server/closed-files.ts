import { FileChangeType, type Connection, type FileEvent } from 'vscode-languageserver';
import { CONFIG_FILE_NAME, DOCUMENT_NAME, isPlanningFile as isPlanningName, LOCK_FILE_NAME } from '../core/file-names';
import { say, type Language } from '../core/text/language';
import type { FileContent } from '../features/protocol';
import { isBelow } from '../features/workspace-root';
import { editorTexts } from '../l10n/editor';
import type { FileSource } from './file-source';
import { describe } from './guarded';

/** What closed files do to the workspaces. */
export interface FileKeeper {
  knownUris(): string[];
  isOpen(uri: string): boolean;
  /** Is that where documents are looked for? */
  isSearched(uri: string): boolean;
  language(): Language;
  take(content: FileContent): void;
  drop(uri: string): void;
  /** Nothing is left to read. */
  allRead(): void;
}

/**
 * Keeps closed files as their source holds them. One thing at a time, so that an older answer never replaces a newer one.
 */
export class ClosedFiles {
  private queue: Promise<void> = Promise.resolve();
  private tasks = 0;

  constructor(private readonly connection: Connection, private readonly source: FileSource, private readonly keeper: FileKeeper) {}

  get isReading(): boolean {
    return this.tasks > 0;
  }

  /** Lists and reads everything in the folders, or in the whole workspace. */
  rescan(folders?: readonly string[]): void {
    this.enqueue(() => this.scan(folders));
  }

  /** Reads files again that may have changed, come or gone. */
  reread(uris: readonly string[]): void {
    this.enqueue(() => this.read(uris));
  }

  /** A folder that comes or goes is one event, without any for what is in it; and its name does not tell it from a file. */
  changed(events: readonly FileEvent[]): void {
    const known = this.keeper.knownUris();
    const uris = new Set<string>();
    const relevant = events.filter(({ uri }) => this.keeper.isSearched(uri));
    for (const { uri } of relevant) {
      if (isPlanningFile(uri)) uris.add(uri);
      for (const inside of known) if (isBelow(inside, uri)) uris.add(inside);
    }
    const created = new Set(relevant.filter(({ type }) => type === FileChangeType.Created).map(({ uri }) => uri));
    if (uris.size > 0) this.reread([...uris]);
    if (created.size > 0) this.rescan(created.size > MOST_FOLDERS ? undefined : [...created]);
  }

  private enqueue(task: () => Promise<void>): void {
    this.tasks++;
    this.queue = this.queue.then(task)
      .catch((error: unknown) => this.connection.console.error(`Reading files failed: ${describe(error)}`))
      .then(() => this.finishTask());
  }

  private finishTask(): void {
    this.tasks--;
    if (!this.isReading) this.keeper.allRead();
  }

  private async scan(folders: readonly string[] | undefined): Promise<void> {
    const listed = await this.source.list(folders);
    const found = new Set(listed);
    const gone = folders ? [] : this.keeper.knownUris().filter((uri) => !found.has(uri));
    await this.read([...listed.sort(configurationsFirst), ...gone]);
  }

  private async read(uris: readonly string[]): Promise<void> {
    const closed = uris.filter((uri) => !this.keeper.isOpen(uri));
    const progress = closed.length > AT_ONCE ? await this.beginProgress() : undefined;
    for (let at = 0; at < closed.length; at += AT_ONCE) {
      await this.readSome(closed.slice(at, at + AT_ONCE));
      progress?.report(at, closed.length);
    }
    progress?.done();
  }

  private async readSome(uris: readonly string[]): Promise<void> {
    const contents = await this.source.read(uris);
    const missing = new Set(uris);
    for (const content of contents) {
      missing.delete(content.uri);
      if (!this.keeper.isOpen(content.uri)) this.keeper.take(content);
    }
    for (const uri of missing) if (!this.keeper.isOpen(uri)) this.keeper.drop(uri);
  }

  private async beginProgress(): Promise<ReadingProgress> {
    const progress = await this.connection.window.createWorkDoneProgress();
    const language = this.keeper.language();
    progress.begin(say(editorTexts.reading, language), 0);
    return {
      report: (done, total) => progress.report(Math.round((100 * done) / total), say(editorTexts.readSoFar, language, { done, total })),
      done: () => progress.done(),
    };
  }
}

interface ReadingProgress {
  report(done: number, total: number): void;
  done(): void;
}

/** So many files are read by one request. */
const AT_ONCE = 50;

/** Where more has come at once, the whole workspace is listed instead of each. */
const MOST_FOLDERS = 20;

/** The same as patterns for whoever watches files. */
export const PLANNING_FILES: readonly string[] = ['**/*.plan.yaml', '**/*.plan.yml', `**/${CONFIG_FILE_NAME}`, `**/${LOCK_FILE_NAME}`];

export function isPlanningFile(uri: string): boolean {
  return isPlanningName(uri.slice(uri.lastIndexOf('/') + 1));
}

function configurationsFirst(a: string, b: string): number {
  return Number(DOCUMENT_NAME.test(a)) - Number(DOCUMENT_NAME.test(b)) || (a < b ? -1 : a > b ? 1 : 0);
}
