import assert from 'node:assert/strict';
import { Editor, FOLDER } from '../support/editor';

describe('open documents', () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  const open = (uri: string, languageId: string, text: string): Promise<void> =>
    editor.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });

  it('of another language are no plans, and their file is not read as one when they are closed', async () => {
    await editor.start();
    editor.disk.set(`${FOLDER}/bericht.md`, '# Bericht');
    await open(`${FOLDER}/bericht.md`, 'markdown', '# Bericht');
    await editor.notify('textDocument/didClose', { textDocument: { uri: `${FOLDER}/bericht.md` } });
    await editor.open(`${FOLDER}/plan.plan.yaml`, 'kind: plan\n');
    assert.equal(editor.status?.files, 1);
    assert.deepEqual(editor.reads.flat(), []);
  });

  it('with the name of a plan are plans, whatever the editor calls their language', async () => {
    await editor.start();
    await editor.after(() => open(`${FOLDER}/plan.plan.yaml`, 'yaml', 'kind: nichts\n'));
    assert.equal(editor.status?.files, 1);
    assert.equal(editor.rules(`${FOLDER}/plan.plan.yaml`).length, 1);
  });

  it('without a name are plans where the editor says so', async () => {
    await editor.start();
    await editor.after(() => open('untitled:Untitled-1', 'planwerk', 'kind: nichts\n'));
    assert.equal(editor.rules('untitled:Untitled-1').length, 1);
  });
});
