import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import { REVISION_SCHEME } from '../../src/extension/comparison/revision-documents';
import { change, click, compareWith, plan, rows, selectedLines } from './comparison-support';
import { eventually, startExtension, until, uriOf, writeFile } from './support';

describe('comparing with an older version', () => {
  const uri = uriOf('vergleich/pflege.plan.yaml');
  const older = uriOf('.frueher');
  let planwerk: PlanwerkApi;

  const shown = () => planwerk.comparison.shown;
  const edit = async (from: string, to: string): Promise<void> => {
    const { document, edit: change } = await vscode.window.showTextDocument(uri);
    const start = document.positionAt(document.getText().indexOf(from));
    await change((builder) => builder.replace(new vscode.Range(start, start.translate(0, from.length)), to));
  };

  /** Until the server knows all that the test has written. */
  const compareWithOlder = async (): Promise<void> => {
    await compareWith({ folder: older });
    await eventually(() => change(planwerk, /160.*120|120.*160/));
  };

  before(async () => {
    planwerk = await startExtension();
    await writeFile(uriOf('vergleich/planwerk.config.yaml'), 'language: de\n');
    await writeFile(uriOf('.frueher/planwerk.config.yaml'), 'language: de\n');
    await writeFile(uriOf('.frueher/alt.plan.yaml'), plan('alt'));
  });

  beforeEach(async () => {
    await writeFile(uri, plan('pflege'));
    await writeFile(uriOf('.frueher/pflege.plan.yaml'), plan('pflege', { target: 160 }));
    await vscode.window.showTextDocument(uri);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('planwerk.endComparison');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(async () => {
    for (const folder of [uriOf('vergleich'), older]) await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('shows what is not saved yet, goes on while somebody types, and ends', async () => {
    await edit('value: 120', 'value: 90');
    await compareWith({ saved: true });
    await eventually(() => assert.equal(change(planwerk, /120.*90|90.*120/).weight, 'weakened'));
    await edit('value: 90', 'value: 140');
    await until('the change is another', () => rows(planwerk).some(({ label, weight }) => /140/.test(label) && weight === 'strengthened'));
    await edit('value: 140', 'value: 120');
    await until('nothing is different any more', () => shown()?.documents.length === 0);
    assert.match(planwerk.comparison.changes.view.message ?? '', /^(Keine inhaltliche Änderung|No change in meaning)\.$/);
    await vscode.commands.executeCommand('planwerk.endComparison');
    assert.isUndefined(shown());
    assert.isEmpty(rows(planwerk));
  });

  it('compares with another folder, and leads to the place in both versions', async () => {
    await compareWithOlder();
    await click(planwerk, change(planwerk, /160.*120|120.*160/));
    assert.deepEqual(await selectedLines(), [160, 120].map((value) => `target: { value: ${value}, by: 2030 }`));
    assert.include(planwerk.comparison.changes.view.description ?? '', '.frueher');
  });

  it('shows a document that is on one side only alone, and each side by itself', async () => {
    await compareWithOlder();
    await click(planwerk, rows(planwerk).find(({ to }) => to === undefined)!);
    const { uri: gone } = vscode.window.activeTextEditor!.document;
    assert.match(gone.path, /\/vergleich\/alt\.plan\.yaml$/);
    assert.equal(gone.scheme, REVISION_SCHEME);
    const target = change(planwerk, /160.*120|120.*160/);
    await vscode.commands.executeCommand('planwerk.openPresentVersion', target);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await vscode.commands.executeCommand('planwerk.openOlderVersion', target);
    assert.include(vscode.window.activeTextEditor?.document.getText() ?? '', 'value: 160');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'planwerk');
    assert.isEmpty(vscode.languages.getDiagnostics(vscode.window.activeTextEditor!.document.uri), 'an older version is not checked');
  });

  it('gives every row an icon, a tooltip and words for screen readers', async () => {
    await compareWithOlder();
    for (const node of rows(planwerk)) {
      const { id, iconPath, tooltip, accessibilityInformation } = planwerk.comparison.changes.getTreeItem(node);
      assert.equal(id, node.key);
      assert.instanceOf(iconPath, vscode.ThemeIcon);
      assert.equal(tooltip, node.spoken);
      assert.equal(accessibilityInformation?.label, node.spoken);
    }
  });

  it('says what could not be compared', async () => {
    await writeFile(uriOf('.frueher/pflege.plan.yaml'), 'goals: [\n');
    await compareWith({ folder: older });
    await eventually(() => {
      const [row] = planwerk.comparison.changes.getChildren();
      assert.match(String(planwerk.comparison.changes.getTreeItem(row!).label), /^pflege\.plan\.yaml \(\.frueher\) /);
    });
  });

  it('draws nothing anew where an edit changes nothing of it', async () => {
    await compareWithOlder();
    let checks = 0;
    let drawn = 0;
    const listeners = [planwerk.explorer.onDidChangeTreeData(() => checks++), planwerk.comparison.changes.onDidChangeTreeData(() => drawn++)];
    await edit('direction: increase', 'direction: increase # Plätze');
    await until('the server has checked', () => checks > 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(drawn, 0);
    await edit('value: 120', 'value: 110');
    await until('the comparison follows', () => drawn === 1 && rows(planwerk).some(({ label }) => /110/.test(label)));
    vscode.Disposable.from(...listeners).dispose();
  });

  it('marks the changed lines in both versions', async () => {
    await compareWithOlder();
    const { marks, documents } = planwerk.comparison;
    const [mark] = marks.marksIn(uri);
    assert.deepEqual([mark?.line, mark?.weight], [12, 'weakened']);
    assert.match(mark?.sentences.join() ?? '', /160.*120|120.*160/);
    assert.deepEqual(marks.marksIn(documents.uriOf(uri.toString())).map(({ line }) => line), [12]);
    await vscode.commands.executeCommand('planwerk.endComparison');
    assert.isEmpty(marks.marksIn(uri));
  });

  it('copies the summary', async () => {
    await compareWithOlder();
    await vscode.commands.executeCommand('planwerk.copyChangeSummary');
    assert.equal(await vscode.env.clipboard.readText(), shown()?.markdown);
    assert.match(shown()?.markdown ?? '', /^## .*\n[^]*160/);
  });

  it('goes on after the server was started anew', async () => {
    await compareWithOlder();
    await vscode.commands.executeCommand('planwerk.restartServer');
    await edit('value: 120', 'value: 110');
    await until('the comparison follows', () => rows(planwerk).some(({ label }) => /110/.test(label)), 30_000);
  });

  it('says what to do where there is nothing to compare with', async () => {
    assert.isUndefined(await compareWith({ folder: uriOf('.vscode') }));
    assert.match(planwerk.comparison.problem ?? '', /\.plan\.yaml/);
    assert.isUndefined(await compareWith({ revision: 'HEAD' }));
    assert.match(planwerk.comparison.problem ?? '', /Git/);
    assert.isUndefined(shown());
  });
});
