import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';

/** The URI of a file in the workspace that is open. */
export function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.isDefined(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder!.uri, path);
}

export async function startExtension(): Promise<PlanwerkApi> {
  const extension = vscode.extensions.getExtension<PlanwerkApi>('planwerk.planwerk');
  assert.isDefined(extension, 'the extension is installed');
  return extension!.activate();
}

/** The text of a plan with one goal that no measure pursues. */
export function planWithFinding(id: string): string {
  return `planwerk: 1
kind: plan
id: ${id}
title: Handlungskonzept
language: de
field: social
goals:
  - id: ziel
    title: Mehr Begegnung
`;
}

export function writeFile(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Opens a file and gives its text back when the test has done what it does. */
export async function whileOpen(uri: vscode.Uri, test: (editor: vscode.TextEditor) => Promise<void>): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  const text = editor.document.getText();
  try {
    await test(editor);
  } finally {
    const everything = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(everything, text));
  }
}

/** The findings of one rule that VS Code shows for a file. */
export function findings(uri: vscode.Uri, rule = 'goal/no-measure'): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => ruleOf(diagnostic) === rule);
}

/** A finding's code is shown as a link. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until something is so; fails with what it waited for. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const limit = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > limit) assert.fail(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the assertions hold; fails as they do. The server learns of new files a moment after they are there. */
export async function eventually(assertions: () => void, milliseconds = 15_000): Promise<void> {
  const limit = Date.now() + milliseconds;
  for (;;) {
    try {
      return assertions();
    } catch (error) {
      if (Date.now() > limit) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function codeActionsAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);
}

/** Does what choosing the action in VS Code does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.isTrue(await vscode.workspace.applyEdit(action.edit), action.title);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
