import {
  TextDocuments, type Connection, type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SUMMARIES, type InitializationOptions, type LanguageSettings, type SummariesParams } from '../features/protocol';
import { Answers, listenTo } from './answers';
import { initializeResult, methods } from './capabilities';
import { guarded } from './guarded';
import type { LoadRequests } from './requests/load';
import { Session, type Abilities } from './session';

/** Serves one client on the connection until it says `exit`. */
export function startServer(connection: Connection, loadRequests: LoadRequests): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;
  let answers: Answers | undefined;

  connection.onInitialize((params) => {
    const options = optionsOf(params);
    session = new Session(connection, documents, options, foldersOf(params), abilitiesOf(params));
    answers = new Answers(loadRequests, options.requestsScript);
    connection.onInitialized(() => startSession(connection, session, params));
    return initializeResult;
  });
  listenTo(connection, methods, async (method, params, token) => session && answers?.answer(method, params, () => session!.requestContext(), token));
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

function abilitiesOf({ capabilities: { workspace, textDocument } }: InitializeParams): Abilities {
  return {
    canChangeFiles: ['create', 'rename'].every((operation) => workspace?.workspaceEdit?.resourceOperations?.some((known) => known === operation)),
    canFillSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}
