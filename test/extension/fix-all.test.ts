import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, planWithFinding, startExtension, until, uriOf, writeFile } from './support';

describe('all automatic corrections', () => {
  let uri: vscode.Uri;
  let count = 0;

  before(startExtension);

  // VS Code keeps a closed file for a while and would load it again in the middle of the next test.
  beforeEach(async () => {
    const id = `alles-${++count}`;
    uri = uriOf(`${id}.plan.yaml`);
    await writeFile(uri, planWithFinding(id).replace('title: Handlungskonzept', 'titel: Handlungskonzept'));
    await vscode.window.showTextDocument(uri);
    await until('the finding shows', () => findings(uri, 'schema/unknown-key').length === 1);
  });

  afterEach(async () => {
    await vscode.workspace.getConfiguration('editor', { languageId: 'planwerk' }).update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  it('by a command', async () => {
    await vscode.commands.executeCommand('planwerk.fixAll');
    await until('the key is right', () => vscode.window.activeTextEditor?.document.lineAt(3).text === 'title: Handlungskonzept');
  });

  it('when saving, where somebody wants that', async () => {
    await vscode.workspace.getConfiguration('editor', { languageId: 'planwerk' }).update('codeActionsOnSave', { 'source.fixAll.planwerk': 'explicit' }, vscode.ConfigurationTarget.Global, true);
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Entwurf\n'));
    await until('the finding has moved', () => findings(uri, 'schema/unknown-key')[0]?.range.start.line === 4);
    assert.isTrue(await editor?.document.save());
    assert.equal(editor?.document.lineAt(4).text, 'title: Handlungskonzept');
  });

  it('never when saving unasked', async () => {
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Entwurf\n'));
    assert.isTrue(await editor?.document.save());
    assert.equal(editor?.document.lineAt(4).text, 'titel: Handlungskonzept');
  });
});

describe('places that the server has found', () => {
  before(startExtension);

  it('are shown in the editor', async () => {
    const uri = uriOf('offen.plan.yaml');
    const range = { start: { line: 8, character: 8 }, end: { line: 8, character: 18 } };
    await vscode.commands.executeCommand('planwerk.showReferences', uri.toString(), range.start, [{ uri: uri.toString(), range }, { uri: uriOf('probe.plan.yaml').toString(), range }]);
    await until('the document is open', () => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString() || vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString()));
    await vscode.commands.executeCommand('closeReferenceSearch');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
