import {
  DidChangeWatchedFilesNotification, TextDocuments, type Connection, type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SUMMARIES, type InitializationOptions, type LanguageSettings, type SummariesParams } from '../features/protocol';
import { Answers, listenTo } from './answers';
import { initializeResult, methods } from './capabilities';
import { PLANNING_FILES } from './closed-files';
import type { Disk } from './file-source';
import { guarded } from './guarded';
import { serveReportTexts } from './report-texts';
import type { LoadRequests } from './requests/load';
import { Session, type Abilities } from './session';

/**
 * Serves one client on the connection until it says `exit`.
 *
 * @param host what the server may use of the computer that it runs on
 */
export function startServer(connection: Connection, loadRequests: LoadRequests, host: ServerHost = {}): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let answers: Answers | undefined;

  connection.onInitialize((params) => {
    const options = { ...languagesOf(params, host), ...optionsOf(params) };
    session = new Session(connection, documents, options, foldersOf(params), abilitiesOf(params), host.disk, params.capabilities);
    answers = new Answers(loadRequests, options.requestsScript);
    connection.onInitialized(() => startSession(connection, session, params, host.disk !== undefined && !options.files));
    connection.onDidChangeConfiguration(guarded(connection, 'configuration', ({ settings }) => session?.setLanguages(languageSettingsIn(settings, languagesOf(params, host)))));
    return initializeResult;
  });
  listenTo(connection, methods, async (method, params, token) => session && answers?.answer(method, params, () => session!.requestContext(), token));
  connection.onRequest(SUMMARIES, (params: SummariesParams) => session?.summaries(params) ?? null);
  connection.onShutdown(guarded(connection, 'shutdown', () => session?.stop()));
  connection.onDidChangeWatchedFiles(guarded(connection, 'files', ({ changes }) => session?.filesChanged(changes)));
  documents.onDidChangeContent(guarded(connection, 'change', ({ document }) => session?.documentChanged(document)));
  documents.onDidClose(guarded(connection, 'close', ({ document }) => session?.documentClosed(document)));
  documents.listen(connection);
  connection.listen();
}

/** What a process has and a web worker lacks. */
export interface ServerHost {
  /** Where planning files are read that the client does not read itself. */
  readonly disk?: Disk;
  /** What holds as long as the client says nothing else. */
  readonly languages?: LanguageSettings;
}

/** Only now may the server ask the client for anything. @param watches the client does not watch planning files by itself */
function startSession(connection: Connection, session: Session | undefined, params: InitializeParams, watches: boolean): void {
  const { capabilities } = params;
  if (capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(guarded(connection, 'folders', ({ added, removed }) =>
      session?.setFolders(added.map(({ uri }) => uri), removed.map(({ uri }) => uri))));
  }
  if (watches && capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: PLANNING_FILES.map((globPattern) => ({ globPattern })) });
  }
  serveReportTexts(connection, capabilities, foldersOf(params));
  session?.start();
}

function optionsOf({ initializationOptions }: InitializeParams): InitializationOptions {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

/** The locale of the client is nearer to the person than that of the computer. */
function languagesOf({ locale }: InitializeParams, { languages }: ServerHost): LanguageSettings {
  return { ...languages, ...(locale === undefined ? {} : { displayLanguage: locale.startsWith('de') ? 'de' : 'en' }) };
}

/** Clients without workspace folders open one folder, or none. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function languageSettingsIn(settings: unknown, otherwise: LanguageSettings): LanguageSettings | undefined {
  const section = typeof settings === 'object' && settings !== null && 'planwerk' in settings ? settings.planwerk : undefined;
  return typeof section === 'object' && section !== null ? { ...otherwise, ...section } : undefined;
}

function abilitiesOf({ capabilities: { workspace, textDocument } }: InitializeParams): Abilities {
  return {
    canChangeFiles: ['create', 'rename'].every((operation) => workspace?.workspaceEdit?.resourceOperations?.some((known) => known === operation)),
    canFillSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    canLink: textDocument?.definition?.linkSupport === true,
  };
}
