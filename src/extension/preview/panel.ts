import * as vscode from 'vscode';
import type { DocumentSummary } from '../../core/model/summary';
import { say } from '../../core/text/language';
import type { SummariesResult } from '../../features/protocol';
import { dayOf } from '../../features/today';
import { previewTexts as texts } from '../../l10n/preview';
import { messageFromPage, type ExportFormat, type ExportedMessage, type FromPage, type PlanMessage, type RenderedMessage, type RevealMessage, type ToPage } from '../../view/messages';
import { currentLanguage, languageSettings } from '../language';
import { appendText, revealText } from './editing';
import { pageFor, scriptFolder } from './page';
import type { LastViews } from './last-views';

export const PANEL_TYPE = 'planwerk.preview';

/** What a panel needs of the extension. */
export interface PanelHost {
  readonly extensionUri: vscode.Uri;
  readonly lastViews: LastViews;
  /** What the language server knows around a document; undefined where it does not answer. */
  summaries(uri: string, again: boolean): Promise<SummariesResult | undefined>;
}

/** One panel with the preview of one document; with which, may change until it is locked. */
export class PreviewPanel implements vscode.Disposable {
  /** The last messages of the page, for tests. */
  rendered: RenderedMessage | undefined;
  revealed: RevealMessage | undefined;
  private readonly disposables: vscode.Disposable[] = [];
  private readonly exports = new Map<number, (message: ExportedMessage) => void>();
  /** What waits until something is drawn. */
  private readonly waiting: ToPage[] = [];
  private requests = 0;
  private timer: unknown;
  private run = 0;
  private isReady = false;
  /** The page shows something; a hidden one is gone until it is shown again. */
  private isDrawn = false;
  private around: SummariesResult | undefined;
  /** What the page has; what is the same is not sent again. */
  private sent: PlanMessage | undefined;

  constructor(readonly panel: vscode.WebviewPanel, private document: vscode.Uri, private locked: boolean, private readonly host: PanelHost) {
    panel.webview.options = { enableScripts: true, localResourceRoots: [scriptFolder(host.extensionUri)] };
    panel.iconPath = { light: vscode.Uri.joinPath(host.extensionUri, 'media', 'file-light.svg'), dark: vscode.Uri.joinPath(host.extensionUri, 'media', 'file-dark.svg') };
    this.disposables.push(panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    this.disposables.push(panel.onDidChangeViewState(() => (this.isDrawn &&= panel.visible)));
    panel.webview.html = pageFor(panel.webview, host.extensionUri);
    this.showTitle();
  }

  get uri(): vscode.Uri {
    return this.document;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  toggleLock(): void {
    this.locked = !this.locked;
    this.showTitle();
    this.updateSoon(0);
  }

  /** Shows another document. */
  show(uri: vscode.Uri): void {
    if (uri.toString() === this.document.toString()) return;
    this.document = uri;
    this.around = undefined;
    this.showTitle();
    this.updateSoon(0);
  }

  showTitle(): void {
    const name = this.document.path.split('/').at(-1) ?? '';
    this.panel.title = say(this.locked ? texts.lockedTitle : texts.title, currentLanguage(), { name });
  }

  /** @param delay milliseconds to wait for more changes; only the newest counts */
  updateSoon(delay = TYPING_PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), delay);
  }

  /** Asks the server again what is around the document. */
  async refresh(): Promise<void> {
    await this.askServer();
    this.updateSoon(0);
  }

  cursorMoved(editor: vscode.TextEditor): void {
    const { document, selection } = editor;
    if (document.uri.toString() !== this.document.toString()) return;
    this.post({ type: 'cursor', uri: document.uri.toString(), offset: document.offsetAt(selection.start) });
  }

  /** What is shown as the content of a file, as soon as something is; undefined where the page does not answer. */
  export(format: ExportFormat): Promise<ExportedMessage | undefined> {
    const request = ++this.requests;
    return new Promise((resolve) => {
      const finish = (message: ExportedMessage | undefined): void => {
        this.exports.delete(request);
        resolve(message);
      };
      this.exports.set(request, finish);
      setTimeout(() => finish(undefined), ANSWER_LIMIT);
      if (!this.panel.visible) this.panel.reveal(undefined, true);
      this.waiting.push({ type: 'export', request, format });
      if (this.isDrawn) this.postWaiting();
    });
  }

  /** Handles what the page says; anything else is nothing. */
  receive(value: unknown): void {
    const message = messageFromPage(value);
    if (message) this.handle(message);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private handle(message: FromPage): void {
    if (message.type === 'ready') this.start();
    else if (message.type === 'exported') this.exports.get(message.request)?.(message);
    else if (message.uri !== this.document.toString()) return;
    else if (message.type === 'reveal') void this.reveal(message);
    else if (message.type === 'insert') void appendText(this.document, message.text, this.panel);
    else this.keepRendered(message);
  }

  /** The page is new, also after it was hidden: it knows nothing yet. */
  private start(): void {
    this.isReady = true;
    this.sent = undefined;
    this.isDrawn = false;
    this.updateSoon(0);
  }

  private keepRendered(message: RenderedMessage): void {
    this.rendered = message;
    this.host.lastViews.set(message.uri, message.view);
    this.isDrawn = true;
    this.postWaiting();
  }

  private async reveal(message: RevealMessage): Promise<void> {
    this.revealed = message;
    await revealText(this.document, message, this.panel);
  }

  private async update(): Promise<void> {
    const run = ++this.run;
    if (!this.isReady) return;
    if (!this.around) await this.askServer();
    const document = await openDocument(this.document);
    if (run !== this.run || !document) return;
    const message = this.messageFor(document);
    if (this.sent && isSame(message, this.sent)) return;
    const { summaries, ...rest } = message;
    this.post(summaries === this.sent?.summaries ? rest : message);
    this.sent = message;
    const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
    if (editor) this.cursorMoved(editor);
  }

  private messageFor(document: vscode.TextDocument): PlanMessage {
    const uri = document.uri.toString();
    const { language, displayLanguage = 'en' } = languageSettings();
    const { summaries = NONE, today = dayOf(new Date()), language: otherLanguage = displayLanguage } = this.around ?? {};
    const view = this.host.lastViews.get(uri);
    return {
      type: 'plan', uri, version: document.version, text: document.getText(), summaries, today, otherLanguage, locked: this.locked,
      ...(language ? { language } : {}), ...(view ? { view } : {}),
    };
  }

  private async askServer(): Promise<void> {
    const uri = this.document;
    const before = this.around;
    const answer = await this.host.summaries(uri.toString(), before !== undefined);
    if (uri.toString() !== this.document.toString() || !answer) return;
    const summaries = answer.summaries ?? before?.summaries;
    this.around = { ...answer, ...(summaries ? { summaries } : {}) };
  }

  private postWaiting(): void {
    for (const message of this.waiting.splice(0)) this.post(message);
  }

  private post(message: ToPage): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }
}

/** A document that is gone in the meantime leaves its last picture. */
async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** The remembered view is the page's own and no reason to send it anything. */
function isSame(a: PlanMessage, b: PlanMessage): boolean {
  return a.uri === b.uri && a.version === b.version && a.text === b.text && a.summaries === b.summaries && a.today === b.today
    && a.language === b.language && a.otherLanguage === b.otherLanguage && a.locked === b.locked;
}

/** The same array every time, so that nothing is sent anew. */
const NONE: readonly DocumentSummary[] = [];

/** Milliseconds after the last key. */
const TYPING_PAUSE = 50;

/** Milliseconds. */
const ANSWER_LIMIT = 10_000;
