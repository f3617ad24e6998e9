import { assert } from 'chai';
import * as vscode from 'vscode';
import { planWithFinding, startExtension, until, uriOf, writeFile } from './support';

describe('the text of a report', () => {
  const uri = uriOf('berichtet/bericht.md');

  before(async () => {
    await startExtension();
    await writeFile(uriOf('berichtet/plan.plan.yaml'), `${planWithFinding('berichtet')}measures:\n  - { id: treff, title: Treff, goals: [ziel] }\n`);
    await writeFile(uri, '# Bericht\n\n');
    await vscode.window.showTextDocument(uri);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uriOf('berichtet'), { recursive: true });
  });

  it('is filled from the plans beside it', async () => {
    const sections = async () => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, new vscode.Position(2, 0))).items
      .filter(({ detail }) => detail?.includes('Handlungskonzept'));
    await until('sections are proposed', async () => (await sections()).length > 0);
  });

  it('is no plan: nothing else is done with it', async () => {
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, { tabSize: 2, insertSpaces: true });
    assert.lengthOf(edits ?? [], 0);
    assert.lengthOf(await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri), 0);
    assert.lengthOf(vscode.languages.getDiagnostics(uri), 0);
  });
});

describe('a plan in the editor', () => {
  const uri = uriOf('offen.plan.yaml');

  before(async () => {
    await startExtension();
    await vscode.window.showTextDocument(uri);
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('has a hierarchy of its goals', async () => {
    const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', uri, new vscode.Position(8, 10));
    assert.deepEqual(items.map(({ name }) => name), ['Mehr Ausbildungsplätze']);
    assert.isArray(await vscode.commands.executeCommand('vscode.provideIncomingCalls', items[0]));
  });

  it('has colours by meaning', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
    assert.isAbove(tokens.data.length, 0);
  });

  it('is formatted by Planwerk', () => {
    const { defaultFormatter, wordBasedSuggestions } = vscode.workspace.getConfiguration('editor', { uri, languageId: 'planwerk' });
    assert.deepEqual([defaultFormatter, wordBasedSuggestions], ['planwerk.planwerk', 'off']);
  });

  it('is renamed through all documents', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, new vscode.Position(8, 10), 'ausbildungsplaetze');
    assert.deepEqual(edit.entries().map(([changed, edits]) => [changed.toString(), edits.length]), [[uri.toString(), 1]]);
  });
});
