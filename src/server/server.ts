import {
  CodeActionKind, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SUMMARIES, type InitializationOptions, type LanguageSettings, type SummariesParams } from '../features/protocol';
import { guarded } from './guarded';
import { Session } from './session';

/** Serves one client on the connection until it says `exit`. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;

  connection.onInitialize((params) => {
    session = new Session(connection, documents, optionsOf(params), foldersOf(params));
    connection.onInitialized(() => startSession(connection, session, params));
    return initializeResult;
  });
  connection.onCodeAction(async (params, token) => session?.codeActions(params, token));
  connection.onRequest(SUMMARIES, (params: SummariesParams) => session?.summaries(params) ?? null);
  connection.onShutdown(guarded(connection, 'shutdown', () => session?.stop()));
  connection.onDidChangeConfiguration(guarded(connection, 'configuration', ({ settings }) => session?.setLanguages(languageSettingsIn(settings))));
  connection.onDidChangeWatchedFiles(guarded(connection, 'files', ({ changes }) => session?.filesChanged(changes)));
  documents.onDidChangeContent(guarded(connection, 'change', ({ document }) => session?.documentChanged(document)));
  documents.onDidClose(guarded(connection, 'close', ({ document }) => session?.documentClosed(document.uri)));
  documents.listen(connection);
  connection.listen();
}

/** Only now may the server ask the client for anything. */
function startSession(connection: Connection, session: Session | undefined, { capabilities }: InitializeParams): void {
  if (capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(guarded(connection, 'folders', ({ added, removed }) =>
      session?.setFolders(added.map(({ uri }) => uri), removed.map(({ uri }) => uri))));
  }
  session?.start();
}

const initializeResult: InitializeResult = {
  serverInfo: { name: 'planwerk' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

function optionsOf({ initializationOptions }: InitializeParams): InitializationOptions {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

/** Clients without workspace folders open one folder, or none. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function languageSettingsIn(settings: unknown): LanguageSettings {
  const section = typeof settings === 'object' && settings !== null && 'planwerk' in settings ? settings.planwerk : undefined;
  return typeof section === 'object' && section !== null ? section : {};
}
