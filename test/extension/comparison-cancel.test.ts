import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import type { Comparisons } from '../../src/extension/comparison/comparisons';
import type { Comparison } from '../../src/features/protocol';
import { change, compareWith, plan, rows } from './comparison-support';
import { Repository } from './repository';
import { SlowGit } from './slow-git.node';
import { eventually, startExtension, until, uriOf, writeFile } from './support';

describe('giving up a comparison', () => {
  const folder = uriOf('langsam');
  const uri = vscode.Uri.joinPath(folder, 'pflege.plan.yaml');
  let planwerk: PlanwerkApi;
  let slow: SlowGit;

  /** VS Code looks for Git once, when it is switched on. */
  before(async function () {
    const settings = vscode.workspace.getConfiguration('git');
    if (process.platform === 'win32' || settings.get('enabled') !== false) return this.skip();
    slow = new SlowGit();
    await settings.update('path', slow.program, vscode.ConfigurationTarget.Global);
    await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
    planwerk = await startExtension();
    const repository = await new Repository(folder).init();
    await repository.commit({ 'planwerk.config.yaml': 'language: de\n', 'pflege.plan.yaml': plan('pflege', { target: 160 }) });
  });

  beforeEach(async () => {
    await writeFile(uri, plan('pflege'));
    await vscode.window.showTextDocument(uri);
    await compareWith({ revision: 'HEAD' });
    await eventually(() => assert.match(change(planwerk, /160.*120/).label, /^Zielwert von /));
    slow.slowDown();
  });

  afterEach(async () => {
    slow.speedUp();
    await vscode.commands.executeCommand('planwerk.endComparison');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    for (const name of ['enabled', 'path']) await vscode.workspace.getConfiguration('git').update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  const shown = () => [planwerk.comparison.changes.view.description, ...rows(planwerk).map(({ spoken }) => spoken)];

  /** What the button of the message does, from the moment on when it is there. */
  const cancelled = async <Result>(running: Thenable<Result>): Promise<Result> => {
    let isDone = false;
    void running.then(() => (isDone = true));
    await until('it was cancelled', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return isDone;
    });
    return running;
  };

  for (const [name, compare] of [
    ['with a revision', () => compareWith({ revision: 'HEAD~1' })],
    ['since a resolution', () => vscode.commands.executeCommand<Comparison | undefined>('planwerk.compareSinceResolution')],
  ] as const) {
    it(`leaves the former comparison, no message and no process of Git: ${name}`, async () => {
      const before = shown();
      const comparing = compare();
      await until('Git is slow', () => slow.running().length > 0);
      assert.isUndefined(await cancelled(comparing));
      assert.deepEqual(shown(), before);
      assert.isUndefined(planwerk.comparison.problem);
      await until('Git has ended', () => slow.running().length === 0);
      assert.lengthOf(slow.processes(), 2, 'nothing else was started');
    });
  }

  it('asks with what to compare however slow Git is, and leaves nothing where nobody wants to', async () => {
    const comparing = vscode.commands.executeCommand<Comparison | undefined>('planwerk.compareWithRevision');
    await until('Git is slow', () => slow.running().length > 0);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.isUndefined(await comparing);
    await until('Git has ended', () => slow.running().length === 0);
    assert.match(shown()[0] ?? '', /^HEAD/);
  });

  it('is given up for one that is wanted later, and where comparing is ended', async () => {
    const first = compareWith({ revision: 'HEAD~1' });
    await until('Git is slow', () => slow.running().length > 0);
    assert.isDefined(await compareWith({ saved: true }));
    assert.isUndefined(await first);
    await until('Git has ended', () => slow.running().length === 0);
    const second = compareWith({ revision: 'HEAD~1' });
    await until('Git is slow', () => slow.running().length > 0);
    await vscode.commands.executeCommand('planwerk.endComparison');
    assert.isUndefined(await second);
    assert.isUndefined(planwerk.comparison.shown);
  });

  it('goes on with the former comparison, though the server has been sent the other one', async () => {
    const other = { uri: uri.toString(), text: plan('pflege', { target: 5 }) };
    const source = new vscode.CancellationTokenSource();
    const comparing = (planwerk.comparison as Comparisons).start({ document: uri, root: folder }, { name: 'anders', mark: 'anders', files: [other] }, source.token);
    setTimeout(() => source.cancel());
    assert.isUndefined(await comparing);
    assert.notMatch(shown().join(), /anders/);
    const { document, edit } = vscode.window.activeTextEditor!;
    const start = document.positionAt(document.getText().indexOf('120'));
    await edit((builder) => builder.replace(new vscode.Range(start, start.translate(0, 3)), '110'));
    await until('the comparison follows', () => /110/.test(shown().join()));
    assert.match(change(planwerk, /110/).label, /160/);
  });
});
