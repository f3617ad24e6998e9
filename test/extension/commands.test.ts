import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, startExtension, until, uriOf, whileOpen } from './support';

describe('commands', () => {
  before(startExtension);

  it('are all there, each with a title of its own', async () => {
    const { contributes } = vscode.extensions.getExtension('planwerk.planwerk')?.packageJSON as { contributes: { commands: { command: string; category: string; title: string }[] } };
    const known = await vscode.commands.getCommands(true);
    for (const { command, category, title } of contributes.commands) {
      assert.include(known, command);
      assert.equal(category, 'Planwerk', command);
      assert.notMatch(title, /^%/, command);
    }
  });

  it('show the output and the problems', async () => {
    await vscode.commands.executeCommand('planwerk.showOutput');
    await vscode.commands.executeCommand('planwerk.showProblems');
  });

  it('restart the server: everything is found again, also in what is not saved', async () => {
    await whileOpen(uriOf('offen.plan.yaml'), async (editor) => {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# nicht gespeichert\n'));
      await vscode.commands.executeCommand('planwerk.restartServer');
      await until('the findings are back', () => findings(uriOf('unterordner/geschlossen.plan.yaml')).length === 1);
      await until('the unsaved text counts', () => findings(uriOf('offen.plan.yaml'))[0]?.range.start.line === 9);
    });
  });
});
