import type { Connection, FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSummary } from '../core/model/summary';
import type { Language } from '../core/text/language';
import { STATUS, type FileContent, type InitializationOptions, type LanguageSettings, type SummariesParams, type SummariesResult } from '../features/protocol';
import { dayOf } from '../features/today';
import { isSame, type EditorSettings } from '../features/workspace';
import { Workspaces } from '../features/workspaces';
import { Checker } from './checker';
import { ClosedFiles } from './closed-files';
import { describe } from './guarded';
import { Publisher } from './publisher';
import type { RequestContext } from './requests/request';

/** What the client can do with an answer. */
export type Abilities = Pick<RequestContext, 'canChangeFiles' | 'canFillSnippets'>;

/** Everything that the server keeps for its client. */
export class Session {
  private readonly workspaces = new Workspaces();
  private readonly publisher: Publisher;
  private readonly checker: Checker;
  private readonly files: ClosedFiles | undefined;
  private languages: LanguageSettings;
  /** By URI: the summaries that the client was sent last. */
  private readonly sent = new Map<string, readonly DocumentSummary[]>();

  /** @param folders URIs of what the editor has opened */
  constructor(
    connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly options: InitializationOptions,
    private folders: readonly string[],
    private readonly abilities: Abilities,
  ) {
    this.languages = options;
    this.publisher = new Publisher(connection);
    this.workspaces.setFolders(folders);
    this.checker = new Checker(this.workspaces, {
      settings: () => this.settings(),
      publish: (checked) => this.publisher.publish(checked, documents.get(checked.uri)?.version),
      done: () => void connection.sendNotification(STATUS, this.publisher.status(this.workspaces.uris().length)),
      failed: (error) => connection.console.error(`Checking failed: ${describe(error)}`),
    });
    this.files = options.files ? new ClosedFiles(connection, this) : undefined;
  }

  start(): void {
    this.files?.rescan();
    this.checkSoon(0);
  }

  stop(): void {
    this.checker.stop();
  }

  setFolders(added: readonly string[], removed: readonly string[]): void {
    this.folders = [...this.folders.filter((uri) => !removed.includes(uri)), ...added];
    this.workspaces.setFolders(this.folders);
    this.start();
  }

  setLanguages(languages: LanguageSettings): void {
    this.languages = languages;
    this.checkSoon(0);
  }

  filesChanged(events: readonly FileEvent[]): void {
    this.files?.changed(events);
  }

  documentChanged(document: TextDocument): void {
    this.workspaces.set({ uri: document.uri, text: document.getText() });
    this.checkSoon(TYPING_PAUSE);
  }

  /** From now on it is what the disk holds, or nothing. */
  documentClosed(uri: string): void {
    if (this.files && this.isSearched(uri)) return this.files.reread([uri]);
    this.drop(uri);
    this.checkSoon(0);
  }

  /** What requests are answered from, as it is now. */
  requestContext(): RequestContext {
    const settings = this.settings();
    return {
      snapshot: (uri) => this.workspaces.snapshot(uri, settings),
      snapshots: () => this.workspaces.snapshots(settings),
      text: (uri) => this.documents.get(uri)?.getText(),
      version: (uri) => this.documents.get(uri)?.version ?? null,
      language: this.language(),
      today: settings.today,
      placeCursorCommand: this.options.placeCursorCommand,
      canChangeFiles: this.abilities.canChangeFiles,
      canFillSnippets: this.abilities.canFillSnippets,
    };
  }

  /** For a client that draws a document; what it has already is not sent again. */
  summaries({ uri, again }: SummariesParams): SummariesResult | undefined {
    const found = this.workspaces.surroundings(uri, this.settings());
    if (!found) return undefined;
    const { summaries, ...rest } = found;
    const before = this.sent.get(uri);
    if (again && before && isSame(summaries, before)) return rest;
    this.sent.set(uri, summaries);
    return found;
  }

  knownUris(): string[] {
    return this.workspaces.uris();
  }

  isSearched(uri: string): boolean {
    return this.workspaces.isSearched(uri);
  }

  isOpen(uri: string): boolean {
    return this.documents.get(uri) !== undefined;
  }

  language(): Language {
    const { language, displayLanguage } = this.settings();
    return language ?? displayLanguage;
  }

  take(content: FileContent): void {
    this.workspaces.set(content);
  }

  drop(uri: string): void {
    this.workspaces.delete(uri);
  }

  allRead(): void {
    this.checkSoon(0);
  }

  /** Not while files are being read: a reference into one that is still missing would look wrong. */
  private checkSoon(delay: number): void {
    if (!this.files?.isReading) this.checker.schedule(delay);
  }

  private settings(): EditorSettings {
    const { language, displayLanguage = 'en' } = this.languages;
    return { language, displayLanguage, today: this.options.today ?? dayOf(new Date()) };
  }
}

/** Milliseconds after the last key before the text is checked. */
const TYPING_PAUSE = 80;
