import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi } from '../../src/extension/activate';
import { change, click, compareWith, plan, rows, selectedLines } from './comparison-support';
import { Repository } from './repository';
import { eventually, startExtension, until, uriOf, writeFile } from './support';

const resolution = (day: number): string => `resolution: { body: Rat, date: 2026-01-${day}, paper: 26/${day}, result: adopted }\n`;

describe('comparing with a revision of Git', () => {
  const folder = uriOf('versioniert');
  let planwerk: PlanwerkApi;
  let repository: Repository;
  let count = 0;

  const open = (file: string) => vscode.window.showTextDocument(repository.uri(file));
  const labels = () => rows(planwerk).map(({ label }) => label);
  const pathOf = (uri = '') => vscode.Uri.parse(uri).path.replace(/^.*\/stand-\d+\//, '').replace(/^\/$/, '');
  const problem = () => planwerk.comparison.problem ?? '';

  before(async () => {
    await vscode.workspace.getConfiguration('git').update('enabled', true, vscode.ConfigurationTarget.Global);
    planwerk = await startExtension();
  });

  beforeEach(async () => {
    repository = await new Repository(vscode.Uri.joinPath(folder, `stand-${count++}`)).init();
    await writeFile(repository.uri('planwerk.config.yaml'), 'language: de\n');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('planwerk.endComparison');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(repository.folder, { recursive: true });
  });

  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.getConfiguration('git').update('enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('shows the changes of a plan by goal and measure, and each leads to its place in both versions', async () => {
    const commit = await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160 }) });
    await repository.commit({ 'pflege.plan.yaml': `# seit 2026\n${plan('pflege', { target: 120, measure: false })}` });
    await open('pflege.plan.yaml');
    await compareWith({ revision: commit });
    const things = () => rows(planwerk).filter(({ kind }) => kind === 'thing').map(({ label }) => label);
    await eventually(() => assert.deepEqual(things(), ['Ziel „Mehr Pflegeplätze“', 'Maßnahme „Tagespflege in zwei Stadtteilen“']));
    await click(planwerk, change(planwerk, /160.*120|120.*160/));
    assert.deepEqual(await selectedLines(), [160, 120].map((value) => `target: { value: ${value}, by: 2030 }`));
    const { label } = vscode.window.tabGroups.activeTabGroup.activeTab!;
    assert.match(label, new RegExp(`^pflege\\.plan\\.yaml \\(${commit.slice(0, 7)} ↔ (jetzt|now)\\)$`));
    await click(planwerk, change(planwerk, /Tagespflege/));
    assert.equal((await selectedLines())[0], '- id: tagespflege');
  });

  it('asks with what to compare: the last commit comes first', async () => {
    await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160 }) });
    await writeFile(repository.uri('pflege.plan.yaml'), plan('pflege'));
    await open('pflege.plan.yaml');
    const compared = vscode.commands.executeCommand('planwerk.compareWithRevision');
    let isDone = false;
    void compared.then(() => (isDone = true));
    await until('somebody has chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    assert.include(planwerk.comparison.changes.view.description ?? '', 'HEAD');
    await eventually(() => assert.equal(change(planwerk, /120/).weight, 'weakened'));
  });

  it('knows what was renamed, deleted, ignored or not added', async () => {
    const commit = await repository.commit({
      'alte pläne/pflege für alle.plan.yaml': plan('pflege', { target: 160 }), 'weg.plan.yaml': plan('weg'), 'bleibt.plan.yaml': plan('bleibt'),
      '.gitignore': 'ignoriert.plan.yaml\n', 'ignoriert.plan.yaml': plan('ignoriert', { target: 99 }),
    });
    repository.git('mv', 'alte pläne', 'neue pläne');
    repository.git('rm', '--quiet', 'weg.plan.yaml');
    await writeFile(repository.uri('neue pläne/pflege für alle.plan.yaml'), plan('pflege'));
    await writeFile(repository.uri('neu.plan.yaml'), plan('neu', { target: 88 }));
    await open('neue pläne/pflege für alle.plan.yaml');
    await compareWith({ revision: commit });
    const paths = (): string[] => rows(planwerk).filter(({ kind }) => kind === 'document').map(({ from, to }) => [from, to].map((place) => pathOf(place?.uri)).join(' > '));
    const expected = ['alte pläne/pflege für alle.plan.yaml > neue pläne/pflege für alle.plan.yaml', 'weg.plan.yaml > ', ' > neu.plan.yaml', ' > ignoriert.plan.yaml'];
    await eventually(() => assert.sameMembers(paths(), expected));
    await click(planwerk, change(planwerk, /160.*120|120.*160/));
    assert.deepEqual(await selectedLines(), [160, 120].map((value) => `target: { value: ${value}, by: 2030 }`));
  });

  it('reads what stood there, not what a converter makes of it', async () => {
    await writeFile(repository.uri('.gitattributes'), '*.plan.yaml diff=planwerk\n');
    repository.git('config', 'diff.planwerk.textconv', 'false');
    const commit = await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160 }) });
    await writeFile(repository.uri('pflege.plan.yaml'), plan('pflege'));
    await open('pflege.plan.yaml');
    await compareWith({ revision: commit });
    await eventually(() => assert.equal(change(planwerk, /120/).weight, 'weakened'));
  });

  it('has submodules as the commit had them', async () => {
    const other = await new Repository(vscode.Uri.joinPath(folder, 'anderes')).init();
    await other.commit({ 'teil.plan.yaml': plan('teil', { target: 160 }) });
    repository.git('submodule', '--quiet', 'add', '../anderes', 'teil');
    const commit = await repository.commit({ 'pflege.plan.yaml': plan('pflege') });
    await writeFile(repository.uri('teil/teil.plan.yaml'), plan('teil'));
    await open('pflege.plan.yaml');
    await compareWith({ revision: commit });
    const told = () => rows(planwerk).filter(({ kind }) => kind === 'change').map(({ from, label }) => `${pathOf(from?.uri)}: ${label}`);
    await eventually(() => {
      assert.lengthOf(told(), 1);
      assert.match(told()[0]!, /^teil\/teil\.plan\.yaml: .*(160.*120|120.*160)/);
    });
  });

  it('names the commit, which HEAD may be no more, and follows what the folder holds: another branch, a new name, nothing', async () => {
    const commit = await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160 }), 'bleibt.plan.yaml': plan('bleibt') });
    repository.git('switch', '--quiet', '--create', 'entwurf');
    await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 120 }) });
    repository.git('switch', '--quiet', 'main');
    await open('bleibt.plan.yaml');
    await compareWith({ revision: 'HEAD' });
    const isNamed = () => assert.match(planwerk.comparison.changes.view.description ?? '', new RegExp(`^HEAD, ${commit.slice(0, 7)} ↔`));
    isNamed();
    repository.git('switch', '--quiet', 'entwurf');
    await eventually(() => assert.equal(change(planwerk, /160.*120/).weight, 'weakened'));
    isNamed();
    repository.git('mv', 'pflege.plan.yaml', 'umbenannt.plan.yaml');
    await eventually(() => assert.match(change(planwerk, /160.*120/).to?.uri ?? '', /\/umbenannt\.plan\.yaml$/));
    await vscode.workspace.fs.delete(repository.uri('.git'), { recursive: true });
    await vscode.workspace.fs.delete(repository.uri('umbenannt.plan.yaml'));
    await eventually(() => assert.deepEqual(labels(), ['Pflegestrategie', 'Entfällt.']));
    await click(planwerk, rows(planwerk)[0]!);
    assert.include(vscode.window.activeTextEditor?.document.getText() ?? '', 'value: 160');
  });

  it('says that an older plan was broken, and compares the others', async () => {
    await repository.commit({ 'pflege.plan.yaml': 'goals: [\n', 'rest.plan.yaml': plan('rest', { target: 160 }) });
    for (const name of ['pflege', 'rest']) await writeFile(repository.uri(`${name}.plan.yaml`), plan(name));
    await open('pflege.plan.yaml');
    await compareWith({ revision: 'HEAD' });
    await eventually(() => {
      assert.equal(change(planwerk, /160.*120/).weight, 'weakened');
      assert.lengthOf(planwerk.comparison.shown!.notCompared, 1);
      assert.match(planwerk.comparison.shown!.notCompared[0]!, /^pflege\.plan\.yaml \(HEAD, [0-9a-f]{7}\) /);
    });
  });

  it('says what to do where there is no such revision', async () => {
    await repository.commit({ 'pflege.plan.yaml': plan('pflege') });
    await open('pflege.plan.yaml');
    for (const revision of ['gibt-es-nicht', '--output=x', '', 'HEAD:pflege.plan.yaml']) {
      assert.isUndefined(await compareWith({ revision }));
      assert.match(problem(), new RegExp(`(Git-Stand|revision) ${revision}[ .]`));
    }
    assert.isEmpty(labels());
  });

  it('says what to do before the first commit', async () => {
    await writeFile(repository.uri('pflege.plan.yaml'), plan('pflege'));
    await open('pflege.plan.yaml');
    assert.isUndefined(await compareWith({ revision: 'HEAD' }));
    assert.match(problem(), /noch keinen Commit|no commit yet/);
  });

  it('says what to do in a shallow clone', async () => {
    const commit = await repository.commit({ 'pflege.plan.yaml': plan('pflege', { more: resolution(12) }) });
    await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160, more: resolution(12) }) });
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder.fsPath}`, 'flach');
    await open('flach/pflege.plan.yaml');
    assert.isUndefined(await compareWith({ revision: commit }));
    assert.match(problem(), /git fetch --unshallow/);
    await vscode.commands.executeCommand('planwerk.compareSinceResolution');
    assert.match(problem(), /git fetch --unshallow/);
  });

  it('says what a partial clone lacks and how to get it', async () => {
    const first = await repository.commit({ 'pflege.plan.yaml': plan('pflege', { more: resolution(12) }) });
    await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160, more: resolution(12) }) });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    for (const filter of ['blob:none', 'tree:0']) repository.git('clone', '--quiet', `--filter=${filter}`, `file://${repository.folder.fsPath}`, filter.replace(':', '-'));
    await open('blob-none/pflege.plan.yaml');
    const comparison = await compareWith({ revision: first });
    assert.match(comparison?.notCompared.join() ?? '', /^pflege\.plan\.yaml .*git fetch --refetch --no-filter/);
    await vscode.commands.executeCommand('planwerk.compareSinceResolution');
    assert.match(problem(), /git fetch --refetch --no-filter/);
    await open('tree-0/pflege.plan.yaml');
    assert.isUndefined(await compareWith({ revision: first }));
    assert.match(problem(), /git fetch --refetch --no-filter/);
  });

  it('says what to do where a revision is a range or means several', async () => {
    await repository.commit({ 'pflege.plan.yaml': plan('pflege') });
    for (const kind of ['branch', 'tag']) repository.git(kind, 'stand');
    await open('pflege.plan.yaml');
    for (const [revision, said] of [['stand', /nicht eindeutig|ambiguous/], ['main..HEAD', /Bereich|range/]] as const) {
      assert.isUndefined(await compareWith({ revision }));
      assert.match(problem(), said);
    }
  });

  it('compares with how a plan was when it was decided', async () => {
    await repository.commit({ 'alt.plan.yaml': plan('pflege', { target: 200, more: resolution(10) }) });
    const commit = await repository.commit({ 'alt.plan.yaml': plan('pflege', { target: 180, more: resolution(12) }) });
    repository.git('mv', 'alt.plan.yaml', 'pflege.plan.yaml');
    await repository.commit({ 'pflege.plan.yaml': plan('pflege', { target: 160, more: resolution(12) }) });
    await writeFile(repository.uri('pflege.plan.yaml'), plan('pflege', { target: 150, more: resolution(12) }));
    await open('pflege.plan.yaml');
    await vscode.commands.executeCommand('planwerk.compareSinceResolution');
    await eventually(() => assert.match(change(planwerk, /150/).label, /180/));
    assert.match(planwerk.comparison.changes.view.description ?? '', new RegExp(`26/12.*${commit.slice(0, 7)}`));
  });

  it('says what to do where a plan was not decided, or the decision is not committed', async () => {
    await repository.commit({ 'pflege.plan.yaml': plan('pflege') });
    await open('pflege.plan.yaml');
    await vscode.commands.executeCommand('planwerk.compareSinceResolution');
    assert.match(problem(), /auf keinem gefassten Beschluss|on no adopted resolution/);
    await writeFile(repository.uri('pflege.plan.yaml'), plan('pflege', { more: resolution(12) }));
    await until('the new text is there', () => vscode.window.activeTextEditor?.document.getText().includes('26/12') === true);
    await vscode.commands.executeCommand('planwerk.compareSinceResolution');
    assert.match(problem(), /in keinem Commit|in no commit/);
  });
});
