import { assert } from 'chai';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is known to VS Code', () => {
    assert.isDefined(vscode.extensions.getExtension('planwerk.planwerk'));
  });

  it('starts when a planning document is opened', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.plan.yaml');
    assert.isDefined(file, 'the workspace has a planning document');
    const document = await vscode.workspace.openTextDocument(file!);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'planwerk');
    await vscode.extensions.getExtension('planwerk.planwerk')?.activate();
    assert.isTrue(vscode.extensions.getExtension('planwerk.planwerk')?.isActive);
  });
});
