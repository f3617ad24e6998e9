import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import type { PlanTreeNode, PlanTreePlace } from '../../features/protocol';
import { extensionTexts as texts } from '../../l10n/extension';
import { currentLanguage } from '../language';
import type { PlanExplorer } from './plan-explorer';

/** The commands of the explorer; those of its rows are given the node. */
export function registerExplorerCommands(explorer: PlanExplorer): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('planwerk.groupMeasuresByLead', () => explorer.groupMeasures('lead')),
    registerCommand('planwerk.groupMeasuresByState', () => explorer.groupMeasures('state')),
    registerCommand('planwerk.revealInExplorer', () => reveal(explorer)),
    registerCommand('planwerk.copyId', (node?: PlanTreeNode) => copyId(node ?? explorer.view.selection[0])),
    registerCommand('planwerk.findReferences', (node?: PlanTreeNode) => findReferences(node ?? explorer.view.selection[0])),
    registerCommand('planwerk.previewNode', (node?: PlanTreeNode) => openPreview(node ?? explorer.view.selection[0])),
  );
}

async function reveal(explorer: PlanExplorer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await explorer.reveal(editor.document.uri, editor.selection.active));
  if (!found) tell(texts.notInExplorer);
}

async function copyId(node: PlanTreeNode | undefined): Promise<void> {
  if (node?.id === undefined) return;
  await vscode.env.clipboard.writeText(node.id);
  vscode.window.setStatusBarMessage(say(texts.idCopied, currentLanguage(), { id: node.id }), MESSAGE_TIME);
}

async function findReferences(node: PlanTreeNode | undefined): Promise<void> {
  if (!node?.place) return;
  const { uri, start } = startOf(node.place);
  const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, start);
  if (found.length === 0) return tell(texts.noReferences, { title: node.label });
  await vscode.commands.executeCommand('editor.action.showReferences', uri, start, found);
}

async function openPreview(node: PlanTreeNode | undefined): Promise<void> {
  if (node?.place) await vscode.commands.executeCommand('planwerk.openPreviewToSide', vscode.Uri.parse(node.place.uri));
}

function startOf({ uri, selection: { start } }: PlanTreePlace): { readonly uri: vscode.Uri; readonly start: vscode.Position } {
  return { uri: vscode.Uri.parse(uri), start: new vscode.Position(start.line, start.character) };
}

function tell(text: Text, data: Readonly<Record<string, string>> = {}): void {
  void vscode.window.showInformationMessage(say(text, currentLanguage(), data));
}

/** Milliseconds. */
const MESSAGE_TIME = 4000;
