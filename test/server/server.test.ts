import assert from 'node:assert/strict';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver/node';
import { Editor, FOLDER } from '../support/editor';

const PLAN = `${FOLDER}/strategie.plan.yaml`;
const OTHER = `${FOLDER}/konzept.plan.yaml`;
const CONFIG = `${FOLDER}/planwerk.config.yaml`;

/** One goal without a measure; `id` names the document. */
function plan(id: string, measures = ''): string {
  return `planwerk: 1
kind: plan
id: ${id}
title: Strategie
language: de
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: quote }]
${measures}`;
}

const WITH_MEASURE = 'measures:\n  - { id: messe, title: Messe, goals: [ausbildung] }\n';
const OFF = 'rules: { goal: off }\n';

/** Only the rule that these documents are about; what else is found in them is not the subject here. */
function noMeasure(editor: Editor, uri: string): number {
  return editor.rules(uri).filter((rule) => rule === 'goal/no-measure').length;
}

describe('language server', () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(async () => {
    await editor.stop();
    assert.deepEqual(editor.errors, []);
  });

  it('says what it can do', async () => {
    await editor.start();
    const { capabilities, serverInfo } = editor.initialized ?? { capabilities: {} };
    assert.equal(serverInfo?.name, 'planwerk');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.move', 'source.fixAll.planwerk'] });
  });

  it('reports an open document, with place, rule and the page of the rule', async () => {
    await editor.start();
    await editor.open(PLAN, plan('strategie'));
    const found = editor.diagnostics(PLAN).find(({ code }) => code === 'goal/no-measure');
    assert.equal(found?.source, 'planwerk');
    assert.equal(found?.severity, 2);
    assert.match(found?.codeDescription?.href ?? '', /^https:\/\/.*\/docs\/rules\.de\.md#goal-no-measure$/);
    assert.equal(found?.range.start.line, 6);
    assert.match(found?.message ?? '', /Mehr Ausbildungsplätze/);
    assert.equal(editor.published.at(-1)?.version, 1);
  });

  it('reports closed documents', async () => {
    editor.disk.set(PLAN, plan('strategie'));
    await editor.start();
    assert.equal(noMeasure(editor, PLAN), 1);
    assert.equal(editor.published.at(-1)?.version, undefined);
    assert.equal(editor.status?.files, 1);
    assert.ok((editor.status?.warnings ?? 0) >= 1);
  });

  it('follows what is typed', async () => {
    await editor.start();
    await editor.open(PLAN, plan('strategie'));
    await editor.change(PLAN, plan('strategie', WITH_MEASURE));
    assert.equal(noMeasure(editor, PLAN), 0);
    await editor.change(PLAN, plan('strategie'));
    assert.equal(noMeasure(editor, PLAN), 1);
  });

  it('checks the others again when what they refer to is different', async () => {
    const other = plan('konzept') + 'measures:\n  - { id: messe, title: Messe, goals: [strategie/ausbildung] }\n';
    editor.disk.set(OTHER, other);
    await editor.start();
    await editor.open(PLAN, plan('strategie'));
    assert.equal(noMeasure(editor, PLAN), 0);
    editor.disk.delete(OTHER);
    await editor.filesChanged({ uri: OTHER, type: FileChangeType.Deleted });
    assert.equal(noMeasure(editor, PLAN), 1);
  });

  it('leaves the others alone when nothing changes for them', async () => {
    editor.disk.set(OTHER, plan('konzept'));
    await editor.start();
    await editor.open(PLAN, plan('strategie'));
    editor.published.length = 0;
    await editor.change(PLAN, `# Anmerkung\n${plan('strategie')}`);
    assert.deepEqual(editor.published.map(({ uri }) => uri), [PLAN]);
  });

  describe('files', () => {
    it('created', async () => {
      await editor.start();
      editor.disk.set(PLAN, plan('strategie'));
      await editor.filesChanged({ uri: PLAN, type: FileChangeType.Created });
      assert.equal(noMeasure(editor, PLAN), 1);
    });

    it('changed outside the editor', async () => {
      editor.disk.set(PLAN, plan('strategie'));
      await editor.start();
      editor.disk.set(PLAN, plan('strategie', WITH_MEASURE));
      await editor.filesChanged({ uri: PLAN, type: FileChangeType.Changed });
      assert.equal(noMeasure(editor, PLAN), 0);
    });

    it('deleted', async () => {
      editor.disk.set(PLAN, plan('strategie'));
      await editor.start();
      editor.disk.delete(PLAN);
      await editor.filesChanged({ uri: PLAN, type: FileChangeType.Deleted });
      assert.deepEqual(editor.diagnostics(PLAN), []);
      assert.deepEqual(editor.status, { files: 0, errors: 0, warnings: 0, notes: 0 });
    });

    it('renamed', async () => {
      editor.disk.set(PLAN, plan('strategie'));
      await editor.start();
      editor.disk.delete(PLAN);
      editor.disk.set(OTHER, plan('strategie'));
      await editor.filesChanged({ uri: OTHER, type: FileChangeType.Created }, { uri: PLAN, type: FileChangeType.Deleted });
      assert.deepEqual(editor.diagnostics(PLAN), []);
      assert.equal(noMeasure(editor, OTHER), 1);
      assert.ok(!editor.rules(OTHER).includes('id/duplicate'));
    });

    it('in a folder that is renamed: one event for the old folder, one for the new', async () => {
      editor.disk.set(`${FOLDER}/alt/a.plan.yaml`, plan('a'));
      await editor.start();
      editor.disk.clear();
      editor.disk.set(`${FOLDER}/neu/a.plan.yaml`, plan('a'));
      await editor.filesChanged({ uri: `${FOLDER}/alt`, type: FileChangeType.Deleted }, { uri: `${FOLDER}/neu`, type: FileChangeType.Created });
      assert.deepEqual(editor.diagnostics(`${FOLDER}/alt/a.plan.yaml`), []);
      assert.equal(noMeasure(editor, `${FOLDER}/neu/a.plan.yaml`), 1);
    });

    it('in a folder named like a document', async () => {
      const folder = `${FOLDER}/ordner.plan.yaml`;
      await editor.start();
      editor.disk.set(`${folder}/a.plan.yaml`, plan('a'));
      await editor.filesChanged({ uri: folder, type: FileChangeType.Created });
      assert.equal(noMeasure(editor, `${folder}/a.plan.yaml`), 1);
      assert.equal(editor.status?.files, 1);
    });

    it('in hidden folders: not looked at', async () => {
      await editor.start();
      const hidden = `${FOLDER}/.git/a.plan.yaml`;
      editor.disk.set(hidden, plan('a')).set(PLAN, plan('strategie'));
      await editor.filesChanged({ uri: hidden, type: FileChangeType.Created }, { uri: PLAN, type: FileChangeType.Created });
      assert.deepEqual(editor.reads.flat(), [PLAN]);
    });

    it('that may not be read', async () => {
      editor.disk.set(PLAN, null);
      await editor.start();
      assert.deepEqual(editor.rules(PLAN), ['file/unreadable']);
    });

    it('open in the editor: the disk does not matter', async () => {
      editor.disk.set(PLAN, plan('strategie', WITH_MEASURE));
      await editor.start();
      await editor.open(PLAN, plan('strategie'));
      editor.disk.set(PLAN, 'etwas anderes');
      await editor.filesChanged({ uri: PLAN, type: FileChangeType.Changed });
      assert.equal(noMeasure(editor, PLAN), 1);
    });

    it('closed without saving: the disk counts again', async () => {
      editor.disk.set(PLAN, plan('strategie', WITH_MEASURE));
      await editor.start();
      await editor.open(PLAN, plan('strategie'));
      assert.equal(noMeasure(editor, PLAN), 1);
      await editor.close(PLAN);
      assert.equal(noMeasure(editor, PLAN), 0);
    });

    it('outside all folders: gone when closed', async () => {
      const loose = 'file:///woanders/a.plan.yaml';
      await editor.start();
      await editor.open(loose, plan('a'));
      assert.equal(noMeasure(editor, loose), 1);
      await editor.close(loose);
      assert.deepEqual(editor.diagnostics(loose), []);
    });

    it('never saved', async () => {
      const untitled = 'untitled:Untitled-1';
      await editor.start();
      await editor.open(untitled, plan('a'));
      assert.equal(noMeasure(editor, untitled), 1);
      await editor.close(untitled);
      assert.deepEqual(editor.diagnostics(untitled), []);
    });

    it('in great number: read with progress, 50 at once', async () => {
      for (let count = 0; count < 120; count++) editor.disk.set(`${FOLDER}/p${count}.plan.yaml`, plan(`p${count}`));
      await editor.start();
      assert.deepEqual(editor.reads.map((uris) => uris.length), [50, 50, 20]);
      assert.deepEqual(editor.progress, ['begin', 'report', 'report', 'report', 'end']);
      assert.equal(editor.status?.files, 120);
    });
  });

  describe('configuration', () => {
    it('sets severities, and its change holds at once', async () => {
      editor.disk.set(PLAN, plan('strategie')).set(CONFIG, OFF);
      await editor.start();
      assert.equal(noMeasure(editor, PLAN), 0);
      await editor.open(CONFIG, OFF);
      await editor.change(CONFIG, 'rules: { goal: error }\n');
      assert.equal(editor.diagnostics(PLAN).find(({ code }) => code === 'goal/no-measure')?.severity, 1);
      await editor.close(CONFIG);
      assert.equal(noMeasure(editor, PLAN), 0);
    });

    it('makes a workspace of its folder: references end there', async () => {
      const inner = `${FOLDER}/innen/a.plan.yaml`;
      editor.disk.set(PLAN, plan('strategie'));
      editor.disk.set(inner, plan('a') + 'measures:\n  - { id: messe, title: Messe, goals: [strategie/ausbildung] }\n');
      await editor.start();
      assert.equal(noMeasure(editor, PLAN), 0);
      editor.disk.set(`${FOLDER}/innen/planwerk.config.yaml`, '');
      await editor.filesChanged({ uri: `${FOLDER}/innen/planwerk.config.yaml`, type: FileChangeType.Created });
      assert.equal(noMeasure(editor, PLAN), 1);
      editor.disk.delete(`${FOLDER}/innen/planwerk.config.yaml`);
      await editor.filesChanged({ uri: `${FOLDER}/innen/planwerk.config.yaml`, type: FileChangeType.Deleted });
      assert.equal(noMeasure(editor, PLAN), 0);
    });

    it('leaves out what it ignores', async () => {
      editor.disk.set(PLAN, plan('strategie')).set(CONFIG, 'ignore: ["*.plan.yaml"]\n');
      await editor.start();
      assert.deepEqual(editor.diagnostics(PLAN), []);
    });

    it('is a document with findings of its own, and holds as far as it is right', async () => {
      editor.disk.set(PLAN, plan('strategie')).set(CONFIG, `${OFF}unbekannt: ja\n\tkaputt`);
      await editor.start();
      assert.ok(editor.diagnostics(CONFIG).every(({ source }) => source === 'planwerk'));
    });
  });

  describe('language', () => {
    const message = (uri = PLAN): string => editor.diagnostics(uri).find(({ code }) => code === 'goal/no-measure')?.message ?? '';

    it('is that of the editor where nobody chose one', async () => {
      editor.disk.set(PLAN, plan('strategie'));
      await editor.start({ displayLanguage: 'en' });
      assert.match(message(), /No measure pursues/);
    });

    it('is what the configuration says, unless the user chose one; it changes at once', async () => {
      editor.disk.set(PLAN, plan('strategie')).set(CONFIG, 'language: de\n');
      await editor.start({ displayLanguage: 'en' });
      assert.match(message(), /keiner Maßnahme/);
      await editor.setLanguage({ planwerk: { language: 'en', displayLanguage: 'en' } });
      assert.match(message(), /No measure pursues/);
      assert.match(editor.diagnostics(PLAN)[0]?.codeDescription?.href ?? '', /rules\.md#/);
    });

    it('stays where settings make no sense', async () => {
      editor.disk.set(PLAN, plan('strategie'));
      await editor.start();
      for (const settings of [null, 'de', { planwerk: 7 }]) await editor.setLanguage(settings);
      assert.notEqual(message(), '');
    });
  });

  describe('code actions', () => {
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 20 } };

    it('ignore with a reason: a comment above, and the cursor behind it', async () => {
      await editor.start({ placeCursorCommand: 'planwerk.placeCursor' });
      await editor.open(PLAN, plan('strategie'));
      const action = (await editor.codeActions(PLAN, range, editor.diagnostics(PLAN))).find(({ title }) => title.includes('goal/no-measure'));
      assert.deepEqual(action?.edit?.documentChanges, [{
        textDocument: { uri: PLAN, version: 1 },
        edits: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, newText: '  # planwerk-ignore goal/no-measure -- \n' }],
      }]);
      assert.deepEqual(action?.command?.arguments, [PLAN, { line: 6, character: 39 }]);
      assert.equal(action?.diagnostics?.[0]?.code, 'goal/no-measure');
    });

    it('are for the text as it is now, even before it is checked', async () => {
      await editor.start();
      await editor.open(PLAN, plan('strategie'));
      void editor.notify('textDocument/didChange', { textDocument: { uri: PLAN, version: 2 }, contentChanges: [{ text: `# neu\n${plan('strategie')}` }] });
      const below = { start: { line: 7, character: 0 }, end: { line: 7, character: 20 } };
      const action = (await editor.codeActions(PLAN, below)).find(({ title }) => title.includes('goal/no-measure'));
      const [change] = action?.edit?.documentChanges ?? [];
      assert.ok(change && 'textDocument' in change && 'edits' in change);
      assert.equal(change.textDocument.version, 2);
      assert.equal(change.edits[0]?.range.start.line, 7);
    });

    it('none for what nobody knows', async () => {
      await editor.start();
      assert.deepEqual(await editor.codeActions('file:///nirgends.plan.yaml', range), []);
    });

    it('none once the request is cancelled', async () => {
      await editor.start();
      await editor.open(PLAN, plan('strategie'));
      const { connection } = editor;
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest('textDocument/codeAction', { textDocument: { uri: PLAN }, range, context: { diagnostics: [] } }, source.token);
      source.cancel();
      assert.equal(await answer, null);
    });
  });

  describe('bad input', () => {
    const texts: Record<string, string> = {
      empty: '', comments: '# nur\n# Kommentare\n', tabs: 'kind:\tplan\n\tid: x\n', 'a NUL byte': 'kind: plan\u0000\n',
      'an alias bomb': 'a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n', 'a cyclic alias': 'a: &a [*a]\n',
      nesting: '['.repeat(1000), 'several documents': 'kind: plan\n---\nkind: plan\n', binary: '\u0001\u0002\ufffd\ud800',
    };
    for (const [name, text] of Object.entries(texts)) {
      it(name, async () => {
        await editor.start();
        await editor.open(PLAN, text);
        await editor.codeActions(PLAN, { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } });
        await editor.change(PLAN, plan('strategie'));
        assert.equal(noMeasure(editor, PLAN), 1);
      });
    }
  });

  it('works without a folder, and with a client that reads no files', async () => {
    await editor.start({ files: false }, null);
    await editor.open(PLAN, plan('strategie'));
    assert.equal(noMeasure(editor, PLAN), 1);
    await editor.close(PLAN);
    assert.deepEqual(editor.diagnostics(PLAN), []);
  });

  it('goes on where the client fails, and says so in the log', async () => {
    editor.broken = true;
    await editor.start();
    assert.match(editor.errors.splice(0).join(), /Reading files failed: .*broken/);
    await editor.open(PLAN, plan('strategie'));
    assert.equal(noMeasure(editor, PLAN), 1);
  });

  it('takes folders in and out', async () => {
    const uri = 'file:///zweiter/a.plan.yaml';
    await editor.start();
    editor.disk.set(uri, plan('a'));
    const folder = { uri: 'file:///zweiter', name: 'zweiter' };
    await editor.after(() => editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } }));
    assert.equal(noMeasure(editor, uri), 1);
    editor.disk.delete(uri);
    await editor.after(() => editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } }));
    assert.deepEqual(editor.diagnostics(uri), []);
  });
});
