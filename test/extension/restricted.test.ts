import { assert } from 'chai';
import * as vscode from 'vscode';
import { compareWith } from './comparison-support';
import { findings, startExtension, until, uriOf } from './support';

describe('the extension in Restricted Mode', () => {
  it('starts although the folder is not trusted', async () => {
    assert.isFalse(vscode.workspace.isTrusted);
    const [file] = await vscode.workspace.findFiles('**/*.plan.yaml');
    assert.isDefined(file, 'the workspace has a planning document');
    await vscode.window.showTextDocument(file!);
    await vscode.extensions.getExtension('planwerk.planwerk')?.activate();
    assert.isTrue(vscode.extensions.getExtension('planwerk.planwerk')?.isActive);
  });

  it('finds what it finds elsewhere, in open and in closed documents', async () => {
    for (const path of ['offen.plan.yaml', 'unterordner/geschlossen.plan.yaml']) {
      await until(`the finding in ${path} shows`, () => findings(uriOf(path)).length === 1);
    }
  });

  it('compares with what was saved, and says why not with Git', async () => {
    const { comparison } = await startExtension();
    assert.isUndefined(await compareWith({ revision: 'HEAD' }));
    assert.match(comparison.problem ?? '', /nicht vertraut|not trusted/);
    assert.isEmpty((await compareWith({ saved: true }))?.documents);
    await vscode.commands.executeCommand('planwerk.endComparison');
  });
});
