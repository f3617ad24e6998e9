import { assert } from 'chai';
import * as vscode from 'vscode';
import { apply, codeActionsAt, findings, planWithFinding, startExtension, until, uriOf, writeFile } from './support';

describe('code actions', () => {
  before(startExtension);

  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  // VS Code keeps a closed file for a while and would load it again in the middle of the next test.
  after(async () => {
    for (const name of ['berichtigt.plan.yaml', 'ausgenommen.plan.yaml']) await vscode.workspace.fs.delete(uriOf(name));
  });

  it('fix a misspelt key', async () => {
    const uri = uriOf('berichtigt.plan.yaml');
    await writeFile(uri, planWithFinding('berichtigt').replace('title: Handlungskonzept', 'titel: Handlungskonzept'));
    const { document } = await vscode.window.showTextDocument(uri);
    await until('the finding shows', () => findings(uri, 'schema/unknown-key').length === 1);
    const [finding] = findings(uri, 'schema/unknown-key');
    const fix = (await codeActionsAt(uri, finding!.range)).find(({ isPreferred }) => isPreferred);
    assert.isDefined(fix, 'there is a fix');
    await apply(fix!);
    assert.include(document.getText(), '\ntitle: Handlungskonzept\n');
    await until('the finding is gone', () => findings(uri, 'schema/unknown-key').length === 0);
  });

  it('ignore a finding: the reason is typed where the cursor is', async () => {
    const uri = uriOf('ausgenommen.plan.yaml');
    await writeFile(uri, planWithFinding('ausgenommen'));
    const editor = await vscode.window.showTextDocument(uri);
    await until('the finding shows', () => findings(uri).length === 1);
    const actions = await codeActionsAt(uri, findings(uri)[0]!.range);
    const ignore = actions.find(({ title }) => title.includes('goal/no-measure'));
    assert.isDefined(ignore, `the rule can be ignored: ${actions.map(({ title }) => title).join()}`);
    await apply(ignore!);
    assert.equal(editor.document.lineAt(7).text, '  # planwerk-ignore goal/no-measure -- ');
    assert.isTrue(editor.selection.active.isEqual(editor.document.lineAt(7).range.end), 'the cursor is behind the comment');
    await editor.edit((edit) => edit.insert(editor.selection.active, 'folgt 2027'));
    await until('the finding is gone', () => findings(uri).length === 0);
  });
});
