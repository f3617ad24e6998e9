import {
  CodeActionKind, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult, type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions, LanguageSettings } from '../features/protocol';
import { guarded } from './guarded';
import { Session } from './session';

/** Serves one client on the connection until it says `exit`. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let hasFolders = false;
  const withSession = <Parameters extends unknown[]>(name: string, handle: (session: Session, ...parameters: Parameters) => void) =>
    guarded(connection, name, (...parameters: Parameters) => session && handle(session, ...parameters));


  const foldersChanged = withSession('folders', (current, { added, removed }: WorkspaceFoldersChangeEvent) =>
    current.setFolders(added.map(({ uri }) => uri), removed.map(({ uri }) => uri)));
  connection.onInitialize((params) => {
    hasFolders = params.capabilities.workspace?.workspaceFolders === true;
    session = new Session(connection, documents, optionsOf(params), foldersOf(params));
    return initializeResult;
  });
  connection.onInitialized(withSession('initialized', (current) => {
    if (hasFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    current.start();
  }));
  connection.onShutdown(withSession('shutdown', (current) => current.stop()));
  connection.onDidChangeConfiguration(withSession('configuration', (current, { settings }) => current.setLanguages(languageSettingsIn(settings))));
  connection.onDidChangeWatchedFiles(withSession('files', (current, { changes }) => current.filesChanged(changes)));
  connection.onCodeAction(async (params, token) => session?.codeActions(params, token));
  documents.onDidChangeContent(withSession('change', (current, { document }) => current.documentChanged(document)));
  documents.onDidClose(withSession('close', (current, { document }) => current.documentClosed(document.uri)));
  documents.listen(connection);
  connection.listen();
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
