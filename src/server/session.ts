import type { ClientCapabilities, Connection, FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding';
import type { DocumentSummary } from '../core/model/summary';
import type { Language } from '../core/text/language';
import { STATUS, type FileContent, type InitializationOptions, type LanguageSettings, type SummariesParams, type SummariesResult } from '../features/protocol';
import { dayOf } from '../features/today';
import { isSame, type EditorSettings } from '../features/workspace';
import { Workspaces } from '../features/workspaces';
import { Checker } from './checker';
import { ClosedFiles, isPlanningFile } from './closed-files';
import { filesOfClient, type Disk, type FileSource } from './file-source';
import { describe } from './guarded';
import { Publisher } from './publisher';
import { Refresher } from './refresher';
import type { RequestContext } from './requests/request';

/** What the client can do with an answer. */
export type Abilities = Pick<RequestContext, 'canChangeFiles' | 'canFillSnippets' | 'canLink'>;

/** Everything that the server keeps for its client. */
export class Session {
  private readonly workspaces = new Workspaces();
  private readonly publisher: Publisher;
  private readonly refresher: Refresher;
  private readonly checker: Checker;
  private readonly files: ClosedFiles | undefined;
  private languages: LanguageSettings;
  /** All that is known is checked and published. */
  private isChecked = false;
  /** By URI: the summaries that the client was sent last. */
  private readonly sent = new Map<string, readonly DocumentSummary[]>();

  /**
   * @param folders URIs of what the editor has opened
   * @param disk read where the client does not read files
   */
  constructor(
    connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly options: InitializationOptions,
    private folders: readonly string[],
    private readonly abilities: Abilities,
    disk?: Disk,
    capabilities: ClientCapabilities = {},
  ) {
    this.languages = options;
    this.publisher = new Publisher(connection);
    this.refresher = new Refresher(connection, capabilities);
    this.workspaces.setFolders(folders);
    this.checker = new Checker(this.workspaces, {
      settings: () => this.settings(),
      publish: (checked) => {
        this.publisher.publish(checked, documents.get(checked.uri)?.version);
        this.refresher.checked(checked);
      },
      done: () => {
        this.isChecked = true;
        void connection.sendNotification(STATUS, this.publisher.status(this.workspaces.uris().length));
        this.refresher.refresh();
      },
      failed: (error) => connection.console.error(`Checking failed: ${describe(error)}`),
    });
    const source = options.files ? filesOfClient(connection) : disk && this.filesOf(disk);
    this.files = source && new ClosedFiles(connection, source, this);
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

  /** @param languages undefined where the client says nothing about Planwerk: then what was said before holds */
  setLanguages(languages: LanguageSettings | undefined): void {
    if (languages) this.languages = languages;
    this.refresher.changed(undefined);
    this.checkSoon(0);
  }

  filesChanged(events: readonly FileEvent[]): void {
    this.files?.changed(events);
  }

  /** A report's Markdown, say, is only kept for requests. */
  documentChanged(document: TextDocument): void {
    if (!isPlanning(document)) return;
    this.workspaces.set({ uri: document.uri, text: document.getText() });
    this.refresher.changed(document.uri);
    this.isChecked = false;
    if (!this.files?.isReading) this.checker.scheduleTyped();
  }

  /** From now on it is what the disk holds, or nothing. */
  documentClosed(document: TextDocument): void {
    const { uri } = document;
    if (!isPlanning(document)) return;
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
      files: () => this.workspaces.files(),
      findings: (uri) => this.findings(uri, settings),
      text: (uri) => this.documents.get(uri)?.getText(),
      version: (uri) => this.documents.get(uri)?.version ?? null,
      language: this.language(),
      today: settings.today,
      placeCursorCommand: this.options.placeCursorCommand,
      canChangeFiles: this.abilities.canChangeFiles,
      canFillSnippets: this.abilities.canFillSnippets,
      canLink: this.abilities.canLink,
      showsInlayHints: this.languages.inlayHints !== false,
      showsCodeLenses: this.languages.codeLenses !== false,
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
    this.isChecked = false;
    if (!this.files?.isReading) this.checker.schedule(delay);
  }

  /** What is published need not be found again. */
  private findings(uri: string, settings: EditorSettings): readonly Finding[] {
    return this.isChecked ? this.publisher.findings(uri) : this.workspaces.snapshot(uri, settings)?.findings ?? [];
  }

  private filesOf(disk: Disk): FileSource {
    return { list: (folders = this.folders) => disk.list(folders), read: (uris) => disk.read(uris) };
  }

  private settings(): EditorSettings {
    const { language, displayLanguage } = this.languages;
    return { language: languageNamed(language), displayLanguage: languageNamed(displayLanguage) ?? 'en', today: this.options.today ?? dayOf(new Date()) };
  }
}

/** Settings are written by hand in some editors. */
function languageNamed(written: unknown): Language | undefined {
  return written === 'de' || written === 'en' ? written : undefined;
}

/** A document that was never saved has no name that says it. */
function isPlanning({ uri, languageId }: TextDocument): boolean {
  return languageId === LANGUAGE_ID || isPlanningFile(uri);
}

const LANGUAGE_ID = 'planwerk';
