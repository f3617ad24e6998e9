import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import { SAMPLE_WORKSPACE, type SampleWorkspace } from '../../features/protocol';
import { extensionTexts as texts } from '../../l10n/extension';
import { currentLanguage } from '../language';
import type { LanguageServer } from '../language-server';
import { tellNotRunning } from './new-document';

/** Puts a small example into a folder: the one that is given, the one that is open, else one that is asked for. What is there stays as it is. */
export function registerInitWorkspace(server: Pick<LanguageServer, 'ask'>): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.initWorkspace', async (given?: unknown) => {
    const sample = await server.ask<SampleWorkspace>(SAMPLE_WORKSPACE, {});
    if (!sample) return tellNotRunning();
    const folder = given instanceof vscode.Uri ? given : await chooseFolder();
    if (!folder) return;
    try {
      const written = await write(sample, folder);
      await show(sample, folder, written);
    } catch (error) {
      void vscode.window.showErrorMessage(say(texts.sampleFailed, currentLanguage(), { error: String(error) }));
    }
  });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  return folders[0]?.uri ?? (await vscode.window.showOpenDialog({
    canSelectFiles: false, canSelectFolders: true, canSelectMany: false, title: inLanguage(texts.chooseFolder), openLabel: inLanguage(texts.createHere),
  }))?.[0];
}

/** The number of files that were not there. */
async function write({ files }: SampleWorkspace, folder: vscode.Uri): Promise<number> {
  let written = 0;
  for (const { path, text } of files) {
    const uri = vscode.Uri.joinPath(folder, path);
    if (await exists(uri)) continue;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written++;
  }
  return written;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

async function show({ files, first }: SampleWorkspace, folder: vscode.Uri, written: number): Promise<void> {
  const kept = files.length - written;
  void vscode.window.showInformationMessage(kept === 0 ? inLanguage(texts.sampleWritten, { written }) : inLanguage(texts.sampleCompleted, { written, kept }));
  if (vscode.workspace.getWorkspaceFolder(folder)) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, first));
  else await vscode.commands.executeCommand('vscode.openFolder', folder);
}

function inLanguage(text: Text, data: Readonly<Record<string, number>> = {}): string {
  return say(text, currentLanguage(), data);
}
