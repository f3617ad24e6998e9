import * as vscode from 'vscode';
import { PANEL_TYPE, PreviewPanel, type PanelHost } from './panel';

/** All panels of the preview; those that are not locked follow the editor. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly panels = new Set<PreviewPanel>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly host: PanelHost) {
    this.disposables = [
      vscode.window.registerWebviewPanelSerializer(PANEL_TYPE, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.each((panel) => panel.cursorMoved(textEditor))),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.each((panel) => panel.uri.toString() === document.uri.toString() && panel.updateSoon())),
    ];
  }

  /** All of them, the one in front first. */
  all(): readonly PreviewPanel[] {
    const panels = [...this.panels];
    return [...panels.filter(({ panel }) => panel.active), ...panels.filter(({ panel }) => !panel.active && panel.visible), ...panels.filter(({ panel }) => !panel.visible)];
  }

  /** Brings the preview of a document to the front, in the panel that is not locked or in a new one. */
  open(uri: vscode.Uri, column: vscode.ViewColumn): PreviewPanel {
    const known = this.all().find((panel) => !panel.isLocked || panel.uri.toString() === uri.toString());
    if (!known) return this.add(vscode.window.createWebviewPanel(PANEL_TYPE, '', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside }), uri, false);
    known.show(uri);
    known.panel.reveal(undefined, column === vscode.ViewColumn.Beside);
    return known;
  }

  /** The window was loaded again: the page has kept what it showed. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri, locked } = stateIn(state);
    if (uri) this.add(panel, uri, locked);
    else panel.dispose();
    return Promise.resolve();
  }

  /** The server has checked something: what surrounds a plan may be different now. */
  refresh(): void {
    this.each((panel) => void panel.refresh());
  }

  settingsChanged(): void {
    this.each((panel) => {
      panel.showTitle();
      panel.updateSoon(0);
    });
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    this.each((panel) => panel.dispose());
  }

  private add(panel: vscode.WebviewPanel, uri: vscode.Uri, locked: boolean): PreviewPanel {
    const preview = new PreviewPanel(panel, uri, locked, this.host);
    this.panels.add(preview);
    panel.onDidDispose(() => {
      this.panels.delete(preview);
      preview.dispose();
    });
    return preview;
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId !== 'planwerk') return;
    this.each((panel) => !panel.isLocked && panel.show(editor.document.uri));
    this.each((panel) => panel.cursorMoved(editor));
  }

  private each(action: (panel: PreviewPanel) => unknown): void {
    for (const panel of this.panels) action(panel);
  }
}

function stateIn(state: unknown): { readonly uri: vscode.Uri | undefined; readonly locked: boolean } {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string') return { uri: undefined, locked: false };
  return { uri: vscode.Uri.parse(state.uri), locked: 'locked' in state && state.locked === true };
}
