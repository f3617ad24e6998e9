import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import { startExtension, until, uriOf, writeFile } from './support';

const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('a new document', () => {
  let planwerk: PlanwerkApi;

  before(async () => {
    planwerk = await startExtension();
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  for (const kind of ['plan', 'register', 'report', 'assessment', 'calendar']) {
    it(`of the kind ${kind} is there unsaved and is checked like any other`, async () => {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('planwerk.newDocument', { kind, cycleModel: 'steering-cycle' });
      const { document } = vscode.window.activeTextEditor ?? {};
      assert.equal(document?.uri.toString(), uri.toString());
      assert.equal(document?.isUntitled, true);
      assert.equal(document?.languageId, 'planwerk');
      assert.match(document?.getText() ?? '', new RegExp(`^kind: ${kind}$`, 'm'));
      const shown = async () => (await Promise.all((await planwerk.explorer.getChildren()).map((group) => planwerk.explorer.getChildren(group)))).flat().find(({ key }) => key === uri.toString());
      await until('it is in the explorer', async () => (await shown()) !== undefined);
      assert.notMatch((await shown())?.description ?? '', /Fehler|error/);
    });
  }
});

describe('the sample workspace', () => {
  const folder = uriOf('beispiel');

  before(startExtension);

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('is created in a folder, and its first file opens', async () => {
    await vscode.commands.executeCommand('planwerk.initWorkspace', folder);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/beispiel\/.*\.plan\.yaml$/);
    assert.notEqual(await textOf(vscode.Uri.joinPath(folder, 'planwerk.config.yaml')), '');
  });

  it('never overwrites, but adds what is missing', async () => {
    const first = vscode.window.activeTextEditor?.document.uri;
    assert.isDefined(first);
    const config = vscode.Uri.joinPath(folder, 'planwerk.config.yaml');
    await writeFile(config, 'language: de\n');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(first!);
    await vscode.commands.executeCommand('planwerk.initWorkspace', folder);
    assert.equal(await textOf(config), 'language: de\n');
    assert.notEqual(await textOf(first!), '');
  });
});
