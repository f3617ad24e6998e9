import { assert } from 'chai';
import * as vscode from 'vscode';

describe('the extension in Restricted Mode', () => {
  it('starts although the folder is not trusted', async () => {
    assert.isFalse(vscode.workspace.isTrusted);
    const [file] = await vscode.workspace.findFiles('**/*.plan.yaml');
    assert.isDefined(file, 'the workspace has a planning document');
    await vscode.window.showTextDocument(file!);
    await vscode.extensions.getExtension('planwerk.planwerk')?.activate();
    assert.isTrue(vscode.extensions.getExtension('planwerk.planwerk')?.isActive);
  });
});
