import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import { previewTexts as texts } from '../../l10n/preview';
import type { ExportFormat, ExportedMessage } from '../../view/messages';
import { currentLanguage } from '../language';
import type { PreviewPanel } from './panel';
import type { Previews } from './previews';

/** The commands of the preview; each may be given the document by whoever runs it. */
export function registerPreviewCommands(previews: Previews): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('planwerk.openPreview', (uri?: unknown) => open(previews, uri, vscode.ViewColumn.Active)),
    registerCommand('planwerk.openPreviewToSide', (uri?: unknown) => open(previews, uri, vscode.ViewColumn.Beside)),
    registerCommand('planwerk.lockPreview', () => panelOf(previews)?.toggleLock()),
    registerCommand('planwerk.exportPreview', (format?: unknown, target?: unknown) => exportPreview(previews, format, target)),
    registerCommand('planwerk.copyView', (format?: unknown) => copyView(previews, format)),
  );
}

function open(previews: Previews, given: unknown, column: vscode.ViewColumn): PreviewPanel | undefined {
  const uri = given instanceof vscode.Uri ? given : activeDocument();
  if (uri) return previews.open(uri, column);
  void vscode.window.showInformationMessage(inLanguage(texts.openFirst));
  return undefined;
}

function activeDocument(): vscode.Uri | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.find((editor) => editor?.document.languageId === 'planwerk')?.document.uri;
}

/** The panel in front; where there is none, one is opened. */
function panelOf(previews: Previews): PreviewPanel | undefined {
  return previews.all()[0] ?? open(previews, undefined, vscode.ViewColumn.Beside);
}

async function exportPreview(previews: Previews, given: unknown, target: unknown): Promise<void> {
  const format = given === 'svg' || given === 'html' ? given : await choose<'svg' | 'html'>(texts.exportAs, [['svg', texts.svgFile], ['html', texts.htmlFile]]);
  const panel = format && panelOf(previews);
  if (!panel) return;
  const exported = await contentOf(panel, format);
  if (exported?.content === undefined) return;
  const file = target instanceof vscode.Uri ? target : await askForFile(panel.uri, format, exported);
  if (file) await write(file, exported.content);
}

async function copyView(previews: Previews, given: unknown): Promise<void> {
  const format = given === 'table' || given === 'svg' ? given : await choose<'table' | 'svg'>(texts.copyAs, [['table', texts.tableCopy], ['svg', texts.svgCopy]]);
  const panel = format && panelOf(previews);
  const exported = panel && (await contentOf(panel, format));
  if (exported?.content === undefined) return;
  await vscode.env.clipboard.writeText(exported.content);
  vscode.window.setStatusBarMessage(inLanguage(texts.copied), MESSAGE_TIME);
}

async function choose<Format extends ExportFormat>(title: Text, formats: readonly (readonly [Format, Text])[]): Promise<Format | undefined> {
  const items = formats.map(([format, text]) => ({ label: inLanguage(text), format }));
  return (await vscode.window.showQuickPick(items, { title: inLanguage(title) }))?.format;
}

async function contentOf(panel: PreviewPanel, format: ExportFormat): Promise<ExportedMessage | undefined> {
  const exported = await panel.export(format);
  if (exported?.content === undefined) void vscode.window.showWarningMessage(inLanguage(exported ? texts.nothingShown : texts.noAnswer));
  return exported;
}

function askForFile(document: vscode.Uri, format: 'svg' | 'html', { view }: ExportedMessage): Thenable<vscode.Uri | undefined> {
  const name = (document.path.split('/').at(-1) ?? '').replace(/\.plan\.ya?ml$/, '');
  const file = format === 'html' ? `${name}.html` : `${name}-${view}.svg`;
  return vscode.window.showSaveDialog({
    defaultUri: document.scheme === 'untitled' ? vscode.Uri.file(file) : vscode.Uri.joinPath(document, '..', file),
    filters: format === 'html' ? { HTML: ['html'] } : { SVG: ['svg'] },
  });
}

async function write(file: vscode.Uri, content: string): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    vscode.window.setStatusBarMessage(inLanguage(texts.exported, { name: file.path.split('/').at(-1) ?? '' }), MESSAGE_TIME);
  } catch (error) {
    void vscode.window.showErrorMessage(inLanguage(texts.writeFailed, { error: String(error) }));
  }
}

function inLanguage(text: Text, data: Readonly<Record<string, string>> = {}): string {
  return say(text, currentLanguage(), data);
}

/** Milliseconds. */
const MESSAGE_TIME = 4000;
