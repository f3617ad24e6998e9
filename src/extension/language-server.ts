import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient/lib/common/api';
import { say } from '../core/text/language';
import { LIST_FILES, READ_FILES, STATUS, type CheckStatus, type InitializationOptions } from '../features/protocol';
import { extensionTexts as texts } from '../l10n/extension';
import { PLACE_CURSOR } from './commands/place-cursor';
import { CrashHandler } from './crash-handler';
import { listFiles, PLANNING_FILES, readFiles } from './files';
import { currentLanguage, languageSettings } from './language';
import type { StatusItem } from './status-item';

/** Makes a client for the server of this platform: a process of its own or a web worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server as the extension sees it. */
export class LanguageServer implements vscode.Disposable {
  private readonly crashHandler: CrashHandler;
  private readonly client: BaseLanguageClient;
  private readonly disposables: vscode.Disposable[] = [];
  private readonly checkedEmitter = new vscode.EventEmitter<void>();
  /** The server has checked something. */
  readonly onDidCheck = this.checkedEmitter.event;

  constructor(
    createClient: CreateClient,
    private readonly output: vscode.LogOutputChannel,
    private readonly status: StatusItem,
    private readonly requestsScript: string | undefined,
  ) {
    this.crashHandler = new CrashHandler(output);
    this.client = createClient(this.options());
    this.client.onRequest(LIST_FILES, listFiles);
    this.client.onRequest(READ_FILES, readFiles);
    this.client.onNotification(STATUS, (counts: CheckStatus) => this.checked(counts));
    this.disposables.push(this.checkedEmitter, this.client.onDidChangeState(({ newState }) => status.setState(stateNames[newState])));
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      this.status.setState('stopped');
      this.output.error(say(texts.startFailed, currentLanguage(), { error: String(error) }));
    }
  }

  async restart(): Promise<void> {
    this.crashHandler.forget();
    await this.stop();
    await this.start();
  }

  async settingsChanged(): Promise<void> {
    if (this.client.isRunning()) await this.client.sendNotification('workspace/didChangeConfiguration', { settings: { planwerk: languageSettings() } });
  }

  /** A request of Planwerk's own; undefined where the server has no answer or does not run. */
  async ask<Result>(method: string, params: object): Promise<Result | undefined> {
    if (!this.client.isRunning()) return undefined;
    try {
      return (await this.client.sendRequest<Result | null>(method, params)) ?? undefined;
    } catch (error) {
      this.output.warn(String(error));
      return undefined;
    }
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    void this.stop();
  }

  private checked(counts: CheckStatus): void {
    this.status.setCounts(counts);
    this.checkedEmitter.fire();
  }

  /** A server that hangs is ended all the same; what it says then is only worth a note. */
  private async stop(): Promise<void> {
    if (!this.client.needsStop()) return;
    await this.client.stop().catch((error: unknown) => this.output.warn(String(error)));
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: documentSchemes().flatMap((scheme) => [{ scheme, language: 'planwerk' }, { scheme, pattern: '**/planwerk.config.yaml' }]),
      initializationOptions: (): InitializationOptions => ({
        files: true, placeCursorCommand: PLACE_CURSOR, ...(this.requestsScript === undefined ? {} : { requestsScript: this.requestsScript }), ...languageSettings(),
      }),
      synchronize: { fileEvents: this.fileWatchers() },
      outputChannel: this.output,
      errorHandler: this.crashHandler,
    };
  }

  /** The second one is for folders that come or go with all that is in them. */
  private fileWatchers(): vscode.FileSystemWatcher[] {
    const watchers = [
      vscode.workspace.createFileSystemWatcher(PLANNING_FILES),
      vscode.workspace.createFileSystemWatcher('**/*', false, true, false),
    ];
    this.disposables.push(...watchers);
    return watchers;
  }
}

const stateNames = { [State.Starting]: 'starting', [State.Running]: 'running', [State.Stopped]: 'stopped' } as const;

/** Where documents may be; not the older versions that VS Code shows when comparing. */
export function documentSchemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-remote', ...folders.map(({ uri }) => uri.scheme)])];
}
