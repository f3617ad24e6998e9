import {
  BaseLanguageClient, BrowserMessageReader, BrowserMessageWriter, type LanguageClientOptions, type MessageTransports,
} from 'vscode-languageclient/browser';

// Web worker hosts have it; nothing else of a browser is used.
declare class Worker {
  constructor(script: string);
  terminate(): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
}

/** A client that starts a new worker for every start of the server; the library's own keeps a broken one. */
export class WorkerClient extends BaseLanguageClient {
  private worker: Worker | undefined;

  /** @param script URL of the server */
  constructor(private readonly script: string, options: LanguageClientOptions) {
    super('planwerk', 'Planwerk', options);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.worker?.terminate();
    }
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    this.worker?.terminate();
    this.worker = new Worker(this.script);
    const reader = new WorkerReader(this.worker as ConstructorParameters<typeof BrowserMessageReader>[0]);
    this.worker.addEventListener('error', () => reader.workerFailed());
    return Promise.resolve({ reader, writer: new BrowserMessageWriter(this.worker as ConstructorParameters<typeof BrowserMessageWriter>[0]) });
  }
}

/** To the client an error that nothing caught looks like the end of a process. */
class WorkerReader extends BrowserMessageReader {
  workerFailed(): void {
    this.fireClose();
  }
}
