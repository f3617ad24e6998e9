import * as vscode from 'vscode';
import type { CompareParams, Comparison } from '../../features/protocol';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { readFiles } from '../files';
import { ChangeMarks } from './change-marks';
import { ChangesView } from './changes-view';
import { ComparisonProblem } from './comparison-problem';
import type { ReadVersion } from './older-version';
import { RevisionDocuments } from './revision-documents';
import { anyDocument, type ComparedWorkspace } from './workspace-of';

/** What comparing needs of the extension. */
export interface ComparisonHost {
  readonly extensionUri: vscode.Uri;
  /** Undefined where the server does not answer. */
  compare(params: CompareParams): Promise<Comparison | undefined>;
}

/** The comparison that is shown; there is one at a time, and it follows what is typed until it is ended. */
export class Comparisons implements vscode.Disposable {
  readonly documents = new RevisionDocuments();
  readonly changes = new ChangesView();
  readonly marks: ChangeMarks;
  private readonly listener = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => this.foldersWent(removed));
  private running: Running | undefined;
  /** What the server was sent last; that of an attempt that was given up may be another than the one that is shown. */
  private sent: Running | undefined;
  private attempt: vscode.CancellationTokenSource | undefined;
  private comparison: Comparison | undefined;
  private timer: unknown;
  private last: Promise<unknown> = Promise.resolve();
  /** It will be asked again already. */
  private isWaiting = false;
  /** Why the last comparison did not come about, for tests. */
  problem: string | undefined;

  constructor(private readonly host: ComparisonHost) {
    this.marks = new ChangeMarks(host.extensionUri, this.documents);
  }

  /** What is shown now. */
  get shown(): Comparison | undefined {
    return this.comparison;
  }

  /** The document for which somebody compared. */
  get document(): vscode.Uri | undefined {
    return this.running?.document;
  }

  /** Somebody wants to compare anew: an attempt that is still under way is given up. */
  begin(): vscode.CancellationTokenSource {
    this.attempt?.cancel();
    return (this.attempt = new vscode.CancellationTokenSource());
  }

  /**
   * Compares the workspace of a document with an older version, and shows the result; undefined where that was cancelled.
   *
   * @throws ComparisonProblem where the server does not answer
   */
  async start({ document, root }: Pick<ComparedWorkspace, 'document' | 'root'>, version: ReadVersion, token: vscode.CancellationToken): Promise<Comparison | undefined> {
    const running = { document, root, version };
    const comparison = await this.afterOthers(async () => (token.isCancellationRequested ? undefined : this.send(running)));
    if (token.isCancellationRequested) return undefined;
    if (!comparison) throw new ComparisonProblem(texts.noAnswer);
    this.running = running;
    this.documents.set(version);
    await this.show(comparison, version);
    await this.changes.focus();
    return comparison;
  }

  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.attempt?.cancel();
    this.running = undefined;
    this.comparison = undefined;
    this.marks.show(undefined);
    await this.changes.hide();
    this.documents.set(undefined);
  }

  /** The server has checked something: what is different may be something else now. */
  checked(): void {
    if (!this.running) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const part of [this.listener, this.marks, this.changes, this.documents]) part.dispose();
  }

  private async refresh(): Promise<void> {
    if (this.isWaiting) return;
    this.isWaiting = true;
    await this.afterOthers(async () => {
      this.isWaiting = false;
      const { running } = this;
      const comparison = running && (await this.askAgain(running));
      if (comparison && running === this.running && !isSame(comparison, this.comparison)) await this.show(comparison, running.version);
    });
  }

  /** The server is asked one thing at a time, so that an answer is never to the question before. */
  private afterOthers<Result>(ask: () => Promise<Result>): Promise<Result> {
    const answer = this.last.then(ask);
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** A server that was started anew has forgotten the older version, and a document may be gone. */
  private async askAgain(running: Running): Promise<Comparison | undefined> {
    const comparison = running === this.sent ? await this.host.compare({ uri: running.document.toString() }) : undefined;
    if (comparison || running !== this.running) return comparison;
    if (!(await isThere(running.document))) running.document = (await anyDocument()) ?? running.document;
    return running === this.running ? this.send(running) : undefined;
  }

  private send(running: Running): Promise<Comparison | undefined> {
    this.sent = running;
    const { document, root, version: { name, files } } = running;
    return this.host.compare({ uri: document.toString(), from: { name, root: root.toString(), files } });
  }

  private async show(comparison: Comparison, { name }: ReadVersion): Promise<void> {
    this.comparison = comparison;
    this.marks.show(comparison);
    await this.changes.show(comparison, name);
  }

  private foldersWent(removed: readonly vscode.WorkspaceFolder[]): void {
    const document = this.running?.document.toString() ?? '';
    if (removed.some(({ uri }) => document.startsWith(`${uri.toString()}/`))) void this.end();
  }
}

/** Rows that are drawn anew for nothing lose what a person points at, and for a moment do not answer a click. */
function isSame(comparison: Comparison, shown: Comparison | undefined): boolean {
  return JSON.stringify(comparison) === JSON.stringify(shown);
}

interface Running {
  document: vscode.Uri;
  readonly root: vscode.Uri;
  readonly version: ReadVersion;
}

async function isThere(document: vscode.Uri): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === document.toString());
  return isOpen || (await readFiles({ uris: [document.toString()] })).length > 0;
}

/** Milliseconds after the last check. */
const PAUSE = 300;
