import * as vscode from 'vscode';
import { findings, planWithFinding, startExtension, until, uriOf, writeFile } from './support';

describe('files', () => {
  const uri = uriOf('neu.plan.yaml');

  before(startExtension);

  afterEach(async () => {
    for (const name of ['neu.plan.yaml', 'anders.plan.yaml', 'ordner', 'umbenannt']) {
      await vscode.workspace.fs.delete(uriOf(name), { recursive: true }).then(undefined, () => undefined);
    }
    await until('nothing is left', () => vscode.languages.getDiagnostics().every(([{ path }, all]) => all.length === 0 || /\/(offen|geschlossen|probe)\./.test(path)));
  });

  it('created', async () => {
    await writeFile(uri, planWithFinding('neu'));
    await until('the finding shows', () => findings(uri).length === 1);
  });

  it('changed outside the editor', async () => {
    await writeFile(uri, planWithFinding('neu'));
    await until('the finding shows', () => findings(uri).length === 1);
    await writeFile(uri, `${planWithFinding('neu')}measures:\n  - { id: treff, title: Treff, goals: [ziel] }\n`);
    await until('the finding is gone', () => findings(uri).length === 0);
  });

  it('renamed', async () => {
    await writeFile(uri, planWithFinding('neu'));
    await until('the finding shows', () => findings(uri).length === 1);
    const renamed = uriOf('anders.plan.yaml');
    await vscode.workspace.fs.rename(uri, renamed);
    await until('the finding has moved', () => findings(uri).length === 0 && findings(renamed).length === 1);
  });

  it('in a folder that is renamed', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('ordner'));
    await writeFile(uriOf('ordner/neu.plan.yaml'), planWithFinding('neu'));
    await until('the finding shows', () => findings(uriOf('ordner/neu.plan.yaml')).length === 1);
    await vscode.workspace.fs.rename(uriOf('ordner'), uriOf('umbenannt'));
    await until('the finding has moved', () => findings(uriOf('ordner/neu.plan.yaml')).length === 0 && findings(uriOf('umbenannt/neu.plan.yaml')).length === 1);
  });

  it('deleted with its folder', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('ordner'));
    await writeFile(uriOf('ordner/neu.plan.yaml'), planWithFinding('neu'));
    await until('the finding shows', () => findings(uriOf('ordner/neu.plan.yaml')).length === 1);
    await vscode.workspace.fs.delete(uriOf('ordner'), { recursive: true });
    await until('the finding is gone', () => findings(uriOf('ordner/neu.plan.yaml')).length === 0);
  });

  it('deleted', async () => {
    await writeFile(uri, planWithFinding('neu'));
    await until('the finding shows', () => findings(uri).length === 1);
    await vscode.workspace.fs.delete(uri);
    await until('the finding is gone', () => findings(uri).length === 0);
  });
});
