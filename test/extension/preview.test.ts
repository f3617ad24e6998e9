import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PlanwerkApi, ShownPreview } from '../../src/extension/activate';
import { startExtension, until, uriOf, writeFile } from './support';

const PLAN = `planwerk: 1
kind: plan
id: vorschau
title: Handlungskonzept
language: de
cycle:
  model: monitoring-cycle
  phases:
    - phase: stock-taking
      status: open
`;

describe('preview', () => {
  const uri = uriOf('vorschau.plan.yaml');
  let planwerk: PlanwerkApi;
  const preview = (): ShownPreview | undefined => planwerk.previews()[0];
  const rendered = () => preview()?.rendered;

  before(async () => {
    planwerk = await startExtension();
    await writeFile(uri, PLAN);
  });

  beforeEach(async () => {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
  });

  afterEach(async () => {
    for (const { panel } of planwerk.previews()) panel.dispose();
    await until('no preview is open', () => planwerk.previews().length === 0);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  });

  async function open(): Promise<void> {
    await vscode.commands.executeCommand('planwerk.openPreviewToSide');
    await until('the preview shows the plan', () => rendered()?.uri === uri.toString() && (rendered()?.places ?? 0) > 0);
  }

  async function edit(change: (builder: vscode.TextEditorEdit, document: vscode.TextDocument) => void): Promise<number> {
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    await editor.edit((builder) => change(builder, editor.document));
    return editor.document.version;
  }

  it('opens beside the plan, and the editor keeps the focus', async () => {
    await open();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.lengthOf(tabs, 1);
    assert.include(tabs[0]?.label, 'vorschau.plan.yaml');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.include(rendered()?.views, 'cycle');
    assert.equal(rendered()?.problems, 0);
  });

  it('opens once, however often it is asked to', async () => {
    await open();
    await vscode.commands.executeCommand('planwerk.openPreviewToSide');
    await vscode.commands.executeCommand('planwerk.openPreview', uri);
    assert.lengthOf(planwerk.previews(), 1);
  });

  it('follows what is typed', async () => {
    await open();
    const before = rendered()?.places;
    const version = await edit((builder, document) => builder.delete(new vscode.Range(5, 0, document.lineCount, 0)));
    await until('the cycle is gone', () => rendered()?.version === version && rendered()?.places === 0);
    preview()?.receive({ type: 'insert', uri: uri.toString(), text: PLAN.slice(PLAN.indexOf('cycle:')) });
    await until('the inserted part shows', () => rendered()?.places === before);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand('undo');
    await until('inserting can be undone', () => rendered()?.places === 0);
  });

  it('keeps the last good picture while the syntax is broken', async () => {
    await open();
    const places = rendered()?.places;
    const version = await edit((builder) => builder.insert(new vscode.Position(8, 0), '    - phase: "offen\n'));
    await until('the problem is known', () => rendered()?.version === version && rendered()?.problems === 1);
    assert.equal(rendered()?.places, places);
    await vscode.commands.executeCommand('undo');
    await until('all is well again', () => rendered()?.problems === 0);
  });

  it('leads to the text', async () => {
    await open();
    const start = PLAN.indexOf('phase: stock-taking');
    preview()?.receive({ type: 'reveal', uri: uri.toString(), start, end: PLAN.length - 1, focus: true });
    await until('the line is the current one', () => vscode.window.activeTextEditor?.selection.active.line === 8);
    assert.isTrue(vscode.window.activeTextEditor?.selection.start.isEqual(new vscode.Position(8, 6)));
  });

  it('takes no notice of anything else', async () => {
    await open();
    const before = rendered();
    for (const message of [undefined, 'reveal', { type: 'reveal' }, { type: 'insert', uri: uriOf('offen.plan.yaml').toString(), text: 'x' }, { type: 'reveal', uri: uri.toString(), start: -1, end: 'x', focus: true }]) preview()?.receive(message);
    assert.equal(rendered(), before);
    assert.isUndefined(preview()?.revealed);
  });

  it('follows the editor, unless it is locked', async () => {
    await open();
    const other = uriOf('offen.plan.yaml');
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One });
    await until('the other document shows', () => rendered()?.uri === other.toString());
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
    await until('the first shows again', () => rendered()?.uri === uri.toString());
    await vscode.commands.executeCommand('planwerk.lockPreview');
    assert.isTrue(preview()?.isLocked);
    await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(preview()?.uri.toString(), uri.toString());
  });

  it('is exported as SVG, as HTML and as a table', async () => {
    await open();
    const read = async (file: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const [svg, html] = [uriOf('vorschau.svg'), uriOf('vorschau.html')];
    await vscode.commands.executeCommand('planwerk.exportPreview', 'svg', svg);
    await vscode.commands.executeCommand('planwerk.exportPreview', 'html', html);
    assert.match(await read(svg), /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    assert.match(await read(html), /^<!DOCTYPE html>\n<html lang="de">/);
    assert.match((await preview()?.export('table'))?.content ?? '', /\t.*\n1\. .*\t/);
    for (const file of [svg, html]) await vscode.workspace.fs.delete(file);
  });

  it('is opened for an export where it is not yet', async () => {
    const file = uriOf('vorschau.html');
    await vscode.commands.executeCommand('planwerk.exportPreview', 'html', file);
    assert.lengthOf(planwerk.previews(), 1);
    assert.isAbove((await vscode.workspace.fs.stat(file)).size, 1000);
    await vscode.workspace.fs.delete(file);
  });
});
