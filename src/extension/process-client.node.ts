import { fork, type ChildProcess } from 'node:child_process';
import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient/lib/common/api';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver-protocol/node';
import { say } from '../core/text/language';
import { extensionTexts as texts } from '../l10n/extension';
import { currentLanguage } from './language';

/**
 * A client whose server is a process of its own. The library's client for Node can start servers in a dozen ways and
 * brings semver to compare one version: a tenth of what the extension may weigh.
 */
export class ProcessClient extends BaseLanguageClient {
  private server: ChildProcess | undefined;

  /** @param script path of the server */
  constructor(private readonly script: string, options: LanguageClientOptions) {
    super('planwerk', 'Planwerk', options);
  }

  /** A server that does not end by itself is ended. */
  override async stop(timeout?: number): Promise<void> {
    const { server } = this;
    try {
      await super.stop(timeout);
    } finally {
      if (server && server.exitCode === null) setTimeout(() => server.kill('SIGKILL'), TIME_TO_END).unref();
    }
  }

  protected override fillInitializeParams(params: Parameters<BaseLanguageClient['fillInitializeParams']>[0]): void {
    super.fillInitializeParams(params);
    params.processId = process.pid;
  }

  protected override createMessageTransports(): Promise<MessageTransports> {
    // Where VS Code is an Electron, its own program is what runs the script.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const server = fork(this.script, ['--node-ipc', `--clientProcessId=${process.pid}`], { execArgv: [], env, silent: true });
    this.server = server;
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data: Buffer) => this.outputChannel.append(data.toString('utf8')));
    server.on('exit', (code, signal) => {
      if (code !== 0) this.outputChannel.appendLine(say(texts.serverEnded, currentLanguage(), { reason: signal ?? code ?? '' }));
    });
    return Promise.resolve({ reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) });
  }
}

/** Milliseconds. */
const TIME_TO_END = 2000;
