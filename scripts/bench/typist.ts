import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection, StreamMessageReader, StreamMessageWriter, type Diagnostic, type InitializeResult,
  type Position, type ProtocolConnection, type PublishDiagnosticsParams, type ServerCapabilities,
} from 'vscode-languageserver/node';

const URI = 'file:///planwerk-bench/plan.plan.yaml';
/** Milliseconds; who takes longer hangs. */
const LONGEST = 120_000;

/** Somebody who types in a document, and the language server that watches: a process of its own, on standard input and output. */
export class Typist {
  private version = 1;
  private typed = 0;
  private published: ((diagnostics: readonly Diagnostic[]) => void) | undefined;

  private constructor(
    private readonly server: ChildProcess,
    private readonly connection: ProtocolConnection,
    readonly capabilities: ServerCapabilities,
    private readonly cursor: Position,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: PublishDiagnosticsParams) => this.published?.(diagnostics));
  }

  /**
   * Opens a document that has a finding at the cursor, so that each key changes the findings.
   *
   * @param settings what the server is told when it asks for its configuration
   */
  static async open(script: string, settings: object, text: string, cursor: Position): Promise<Typist> {
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) => items.map(({ section }) => (section === 'yaml' ? settings : null)));
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } }, initializationOptions: { displayLanguage: 'de' },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
    const typist = new Typist(server, connection, capabilities, cursor);
    await typist.opened(text);
    return typist;
  }

  close(): void {
    this.connection.dispose();
    this.server.kill();
  }

  /** Milliseconds from a key to the findings. */
  async findings(): Promise<number> {
    const diagnostics = this.nextDiagnostics();
    const start = performance.now();
    await this.pressKey();
    await diagnostics;
    return performance.now() - start;
  }

  /** Milliseconds from a key to the answer to a request at the cursor that follows at once. */
  async answer(method: string): Promise<number> {
    const diagnostics = this.nextDiagnostics();
    const start = performance.now();
    void this.pressKey();
    const position = { line: this.cursor.line, character: this.cursor.character + this.typed };
    const range = { start: position, end: position };
    try {
      await this.connection.sendRequest(method, { textDocument: { uri: URI }, position, range, context: { diagnostics: [], triggerKind: 1 } });
      return performance.now() - start;
    } finally {
      // Also where the request fails: the findings come all the same, and the next key must not take them for its own.
      await diagnostics;
    }
  }

  private async opened(text: string): Promise<void> {
    const diagnostics = this.nextDiagnostics();
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'yaml', version: this.version, text } });
    const { line } = this.cursor;
    if (!(await diagnostics).some(({ range }) => range.start.line === line)) throw new Error(`no finding at the cursor in line ${line + 1}`);
  }

  /** Types eight letters and erases them again, and so on. */
  private pressKey(): Promise<void> {
    const types = (this.version - 1) % 16 < 8;
    const from = this.cursor.character + this.typed;
    const { line } = this.cursor;
    const start = { line, character: types ? from : from - 1 };
    this.typed += types ? 1 : -1;
    this.version++;
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: this.version }, contentChanges: [{ range: { start, end: { line, character: from } }, text: types ? 'x' : '' }],
    });
  }

  private nextDiagnostics(): Promise<readonly Diagnostic[]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no findings came')), LONGEST);
      this.published = (diagnostics) => {
        clearTimeout(timer);
        this.published = undefined;
        resolve(diagnostics);
      };
    });
  }
}
