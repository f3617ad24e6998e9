import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import type { DocumentKind } from '../../core/model/shape';
import { NEW_DOCUMENT, NEW_DOCUMENT_CHOICES, type NewDocument, type NewDocumentChoice, type NewDocumentChoices, type NewDocumentParams } from '../../features/protocol';
import { extensionTexts as texts } from '../../l10n/extension';
import { currentLanguage } from '../language';
import type { LanguageServer } from '../language-server';

/** Opens a document that is not saved yet, with what its kind needs; whoever runs the command may have chosen already. */
export function registerNewDocument(server: Pick<LanguageServer, 'ask'>): vscode.Disposable {
  return vscode.commands.registerCommand('planwerk.newDocument', async (given?: Partial<NewDocumentParams>) => {
    const choices = await server.ask<NewDocumentChoices>(NEW_DOCUMENT_CHOICES, {});
    if (!choices) return tellNotRunning();
    const params = await choose(choices, given);
    const created = params && (await server.ask<NewDocument>(NEW_DOCUMENT, params));
    return created && open(created);
  });
}

/** Without the server there is nothing to begin with. */
export function tellNotRunning(): undefined {
  void vscode.window.showErrorMessage(say(texts.notRunning, currentLanguage()));
}

async function choose(choices: NewDocumentChoices, given: Partial<NewDocumentParams> = {}): Promise<NewDocumentParams | undefined> {
  const kind = given.kind ?? (await pick<DocumentKind>(texts.chooseKind, choices.kinds));
  if (kind !== 'plan') return kind && { kind };
  const cycleModel = given.cycleModel ?? (await pick(texts.chooseCycleModel, choices.cycleModels));
  return cycleModel === undefined ? undefined : { kind, cycleModel };
}

async function pick<Id extends string>(title: Text, choices: readonly NewDocumentChoice<Id>[]): Promise<Id | undefined> {
  const items = choices.map(({ id, title: label, description }) => ({ label, detail: description, id }));
  return (await vscode.window.showQuickPick(items, { title: say(title, currentLanguage()), matchOnDetail: true }))?.id;
}

/** With its text from the beginning, for an empty document is a mistake that would flash up. */
async function open({ snippet, text }: NewDocument): Promise<vscode.Uri> {
  const document = await vscode.workspace.openTextDocument({ language: 'planwerk', content: text });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Range(0, 0, document.lineCount, 0));
  return document.uri;
}
