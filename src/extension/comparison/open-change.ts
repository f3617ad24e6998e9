import * as vscode from 'vscode';
import type { ChangeNode, ChangePlace } from '../../features/protocol';
import { rangeOf } from '../explorer/tree-item';
import type { RevisionDocuments } from './revision-documents';

/** Where a change is in both versions: its own place, or where the other version has none, the document that it would be in. */
export interface ChangePlaces {
  readonly from: ChangePlace | undefined;
  readonly to: ChangePlace | undefined;
}

/** Shows both versions beside each other, in each the place; where the document is in one version only, that one alone. */
export async function openChange(node: ChangeNode, document: ChangeNode, documents: RevisionDocuments): Promise<void> {
  const { from, to } = { from: node.from ?? document.from, to: node.to ?? document.to };
  if (from && to) await openBoth({ from, to }, node, documents);
  else if (from) await openOlder(from, documents);
  else if (to) await openPresent(to);
}

/** Shows the place in the older version alone. */
export async function openOlder({ uri, range }: ChangePlace, documents: RevisionDocuments): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', documents.uriOf(uri), { selection: rangeOf(range) }, documents.titleOf(uri));
}

/** Shows the place in the present version alone. */
export async function openPresent({ uri, range }: ChangePlace): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

async function openBoth({ from, to }: Required<ChangePlaces> & { readonly from: ChangePlace; readonly to: ChangePlace }, node: ChangeNode, documents: RevisionDocuments): Promise<void> {
  const [older, present] = [documents.uriOf(from.uri), vscode.Uri.parse(to.uri)];
  const options = node.to ? { selection: rangeOf(to.range) } : {};
  await vscode.commands.executeCommand('vscode.diff', older, present, documents.titleBeside(to.uri), options);
  // VS Code takes one selection for a comparison, that of the side that can be edited.
  if (node.from) await select(older, rangeOf(from.range), node.to === undefined);
}

async function select(uri: vscode.Uri, range: vscode.Range, isOnlyPlace: boolean): Promise<void> {
  const editor = await visibleEditor(uri);
  if (!editor) return;
  editor.selection = new vscode.Selection(range.start, range.end);
  if (isOnlyPlace || !editor.visibleRanges.some((visible) => visible.contains(range.start))) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Known to extensions a moment after it is shown. Where the window is narrow, both versions are one text and there is none. */
async function visibleEditor(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  const find = (): vscode.TextEditor | undefined => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  for (let tries = 0; tries < TRIES && !find(); tries++) await new Promise<void>((resolve) => setTimeout(resolve, PAUSE));
  return find();
}

const TRIES = 20;

/** Milliseconds. */
const PAUSE = 50;
