import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import type { PlanTreeNode } from '../../src/features/protocol';
import { planWithFinding, startExtension, until, uriOf, writeFile } from './support';

describe('the plan explorer', () => {
  let planwerk: PlanwerkApi;

  const children = (node?: PlanTreeNode) => planwerk.explorer.getChildren(node);

  async function documents(): Promise<PlanTreeNode[]> {
    const kinds = await children();
    return (await Promise.all(kinds.map(children))).flat();
  }

  async function documentOf(path: string): Promise<PlanTreeNode> {
    const uri = uriOf(path).toString();
    const found = (await documents()).find(({ place }) => place?.uri === uri);
    assert.isDefined(found, path);
    return found!;
  }

  /** The only goal of offen.plan.yaml. */
  async function goal(): Promise<PlanTreeNode> {
    const [goals] = await children(await documentOf('offen.plan.yaml'));
    const [found] = await children(goals);
    assert.isDefined(found);
    return found!;
  }

  before(async () => {
    planwerk = await startExtension();
    await until('the documents are there', async () => (await documents()).length >= 3);
  });

  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows the documents by kind, and what is in them', async () => {
    assert.include((await documents()).map(({ label }) => label), 'Ausbildungsstrategie');
    const parts = await children(await documentOf('offen.plan.yaml'));
    assert.deepEqual(parts.map(({ ask }) => ask?.part), ['goal', 'findings']);
    assert.equal((await goal()).label, 'Mehr Ausbildungsplätze');
  });

  it('gives every row an icon, a tooltip and words for screen readers', async () => {
    for (const node of [...(await children()), ...(await documents()), await goal()]) {
      const { id, iconPath, tooltip, accessibilityInformation } = planwerk.explorer.getTreeItem(node);
      assert.equal(id, node.key);
      assert.instanceOf(iconPath, vscode.ThemeIcon);
      assert.equal(tooltip, node.spoken);
      assert.equal(accessibilityInformation?.label, node.spoken);
    }
  });

  it('leads to the place', async () => {
    const { command } = planwerk.explorer.getTreeItem(await goal());
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    await until('the goal is selected', () => vscode.window.activeTextEditor?.selection.start.line === 8);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf('offen.plan.yaml').toString());
  });

  it('is drawn anew when something was checked', async () => {
    const uri = uriOf('baum.plan.yaml');
    let changes = 0;
    const listener = planwerk.explorer.onDidChangeTreeData(() => changes++);
    try {
      await writeFile(uri, planWithFinding('baum'));
      await until('the new document is there', async () => changes > 0 && (await documents()).some(({ id }) => id === 'baum'));
    } finally {
      listener.dispose();
      await vscode.workspace.fs.delete(uri);
    }
    await until('it is gone again', async () => !(await documents()).some(({ id }) => id === 'baum'));
  });

  it('groups measures as somebody has chosen', async () => {
    assert.equal(planwerk.explorer.measuresBy, 'state');
    await vscode.commands.executeCommand('planwerk.groupMeasuresByLead');
    assert.equal(planwerk.explorer.measuresBy, 'lead');
    await vscode.commands.executeCommand('planwerk.groupMeasuresByState');
    assert.equal(planwerk.explorer.measuresBy, 'state');
  });

  it('copies an id', async () => {
    await vscode.commands.executeCommand('planwerk.copyId', await goal());
    assert.equal(await vscode.env.clipboard.readText(), 'ausbildung');
  });

  it('opens the preview of a document', async () => {
    await vscode.commands.executeCommand('planwerk.previewNode', await documentOf('offen.plan.yaml'));
    await until('the preview is there', () => planwerk.previews().some(({ uri }) => uri.toString() === uriOf('offen.plan.yaml').toString()));
  });

  it('follows the editor where it is asked to', async () => {
    const editor = await vscode.window.showTextDocument(uriOf('offen.plan.yaml'));
    editor.selection = new vscode.Selection(8, 10, 8, 10);
    await vscode.commands.executeCommand('planwerk.revealInExplorer');
    await until('the goal is selected', () => planwerk.explorer.view.selection[0]?.id === 'ausbildung');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});
