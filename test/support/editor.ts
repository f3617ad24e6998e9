import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type CodeAction, type Diagnostic,
  type FileChangeType, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams, type Range,
} from 'vscode-languageserver/node';
import { LIST_FILES, READ_FILES, STATUS, type CheckStatus, type FileContent, type InitializationOptions, type ListFilesParams, type ReadFilesParams } from '../../src/features/protocol';
import { isBelow } from '../../src/features/workspace-root';
import { startServer } from '../../src/server/server';

export const FOLDER = 'file:///plaene';

/** A server in this process, connected by streams. */
export function connectInProcess(): ProtocolConnection {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), async () => (await import('../../src/server/requests')).sessionRequests());
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}

/** What Visual Studio Code can do. */
const capabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] } },
  textDocument: { completion: { completionItem: { snippetSupport: true } }, definition: { linkSupport: true } },
  window: { workDoneProgress: true },
};

/** An editor as the server sees it: open documents, files on a disk in memory, and what it was told. */
export class Editor {
  /** By URI; null where reading is forbidden. */
  readonly disk = new Map<string, string | null>();
  readonly published: PublishDiagnosticsParams[] = [];
  readonly errors: string[] = [];
  readonly progress: string[] = [];
  readonly reads: string[][] = [];
  /** The client breaks off when it is asked for files. */
  broken = false;
  status: CheckStatus | undefined;
  initialized: InitializeResult | undefined;
  private statusCount = 0;
  private readonly shown = new Map<string, readonly Diagnostic[]>();
  private readonly versions = new Map<string, number>();

  constructor(readonly connection: ProtocolConnection = connectInProcess()) {
    connection.onRequest(LIST_FILES, ({ folders }: ListFilesParams) => this.list(folders));
    connection.onRequest(READ_FILES, ({ uris }: ReadFilesParams) => this.read(uris));
    connection.onNotification(STATUS, (status: CheckStatus) => {
      this.status = status;
      this.statusCount++;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.shown.set(params.uri, params.diagnostics);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => this.errors.push(message));
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => this.progress.push(value.kind));
    connection.listen();
  }

  async start(options: InitializationOptions = {}, folders: readonly string[] | null = [FOLDER]): Promise<void> {
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null, rootUri: null, capabilities,
      workspaceFolders: folders && folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: { files: true, displayLanguage: 'de', ...options },
    });
    await this.after(() => this.notify('initialized', {}));
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.end();
    this.connection.dispose();
  }

  open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    return this.after(() => this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'planwerk', version: 1, text } }));
  }

  change(uri: string, text: string): Promise<void> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    return this.after(() => this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }));
  }

  close(uri: string): Promise<void> {
    return this.after(() => this.notify('textDocument/didClose', { textDocument: { uri } }));
  }

  filesChanged(...changes: { uri: string; type: FileChangeType }[]): Promise<void> {
    return this.after(() => this.notify('workspace/didChangeWatchedFiles', { changes }));
  }

  setLanguage(settings: unknown): Promise<void> {
    return this.after(() => this.notify('workspace/didChangeConfiguration', { settings }));
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Does something and waits until the server has checked what came of it. */
  async after(action: () => Promise<void>): Promise<void> {
    const before = this.statusCount;
    await action();
    const limit = Date.now() + 5000;
    while (this.statusCount === before) {
      if (Date.now() > limit) assert.fail('the server did not check anything');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  diagnostics(uri: string): readonly Diagnostic[] {
    return this.shown.get(uri) ?? [];
  }

  rules(uri: string): string[] {
    return this.diagnostics(uri).map(({ code }) => String(code));
  }

  async codeActions(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return await this.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } }) ?? [];
  }

  private list(folders: readonly string[] | undefined): string[] {
    if (this.broken) throw new Error('broken');
    return [...this.disk.keys()].filter((uri) => !folders || folders.some((folder) => isBelow(uri, folder)));
  }

  private read(uris: readonly string[]): FileContent[] {
    this.reads.push([...uris]);
    return uris.flatMap((uri): FileContent[] => {
      const text = this.disk.get(uri);
      if (text === null) return [{ uri, problem: 'denied', code: 'NoPermissions' }];
      return text === undefined ? [] : [{ uri, text }];
    });
  }
}
