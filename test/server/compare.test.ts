import assert from 'node:assert/strict';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { COMPARE, RESOLUTIONS, type Comparison, type FileContent, type PlanResolution } from '../../src/features/protocol';
import { outline } from '../support/comparison';
import { Editor, FOLDER } from '../support/editor';

const PLAN = `${FOLDER}/stadt.plan.yaml`;
const OTHER = `${FOLDER}/kreis.plan.yaml`;

function plan(id: string, end = 2030): string {
  return `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan ${id}\nlanguage: de\nmeasures:\n  - { id: kurs-${id}, title: Kurs, schedule: { end: ${end} } }\n`;
}

function later(id: string, year: number): string[] {
  return [`Plan ${id} | 1 abgeschwächt`, '  Maßnahme „Kurs“ | 1 abgeschwächt', `    Ende von 2030 auf ${year} verschoben. | abgeschwächt`];
}

describe('a comparison with an older version', () => {
  const files: readonly FileContent[] = [{ uri: PLAN, text: plan('stadt') }, { uri: OTHER, text: plan('kreis') }];
  let editor: Editor;

  beforeEach(async () => {
    editor = new Editor();
    editor.disk.set(PLAN, plan('stadt')).set(OTHER, plan('kreis'));
    await editor.start();
  });

  afterEach(async () => {
    assert.deepEqual(editor.errors, []);
    await editor.stop();
  });

  const ask = (from?: readonly FileContent[], uri = PLAN): Promise<Comparison | null> =>
    editor.connection.sendRequest(COMPARE, { uri, ...(from && { from: { name: 'main', root: uri.includes('/innen/') ? `${FOLDER}/innen` : FOLDER, files: from } }) });
  const shown = async (from?: readonly FileContent[]): Promise<string[]> => outline((await ask(from))?.documents ?? []);

  it('is made with what is open and not saved, of all documents of the workspace', async () => {
    await editor.open(PLAN, plan('stadt', 2031));
    editor.disk.set(OTHER, plan('kreis', 2032));
    await editor.filesChanged({ uri: OTHER, type: FileChangeType.Changed });
    assert.deepEqual(await shown(files), [...later('kreis', 2032), ...later('stadt', 2031)]);
  });

  it('follows what is typed, without the older version being sent again', async () => {
    assert.deepEqual(await shown(files), []);
    await editor.open(PLAN, plan('stadt'));
    for (const year of [2031, 2032]) {
      await editor.change(PLAN, plan('stadt', year));
      assert.deepEqual(await shown(), later('stadt', year));
    }
    await editor.change(PLAN, plan('stadt'));
    assert.deepEqual(await shown(), []);
  });

  it('keeps its places where lines come and go above', async () => {
    await editor.open(PLAN, plan('stadt', 2031));
    await ask(files);
    const above = `# ${'oben '.repeat(20)}\n`;
    await editor.change(PLAN, above + plan('stadt', 2031));
    const node = (await ask())?.documents[0]?.children[0]?.children[0];
    assert.deepEqual([node?.from?.range.start.line, node?.to?.range.start.line], [6, 7]);
    for (const text of [plan('stadt'), above + plan('stadt'), above + plan('stadt', 2032)]) {
      await editor.change(PLAN, text);
      await ask();
    }
    const document = (await ask())?.documents[0];
    assert.deepEqual([document, document?.children[0]].map((each) => [each?.from?.range.start, each?.to?.range.start.line]), [[{ line: 0, character: 0 }, 1], [{ line: 6, character: 6 }, 7]]);
  });

  it('takes the version sent last', async () => {
    await ask(files);
    assert.deepEqual(await shown([{ uri: PLAN, text: plan('stadt', 2029) }, files[1]!]), ['Plan stadt | 1 abgeschwächt', '  Maßnahme „Kurs“ | 1 abgeschwächt', '    Ende von 2029 auf 2030 verschoben. | abgeschwächt']);
  });

  it('names what cannot be read, and what was deleted', async () => {
    editor.disk.set(OTHER, null);
    await editor.filesChanged({ uri: OTHER, type: FileChangeType.Changed });
    assert.deepEqual((await ask(files))?.notCompared, ['kreis.plan.yaml (jetziger Stand) ist nicht lesbar und wurde nicht verglichen. Berechtigung und Verknüpfungen prüfen.']);
    editor.disk.delete(OTHER);
    await editor.filesChanged({ uri: OTHER, type: FileChangeType.Deleted });
    assert.deepEqual(await shown(), ['Plan kreis | 1 abgeschwächt', '  Entfällt. | abgeschwächt']);
  });

  it('is none where there was no older version yet, and for an unknown document', async () => {
    assert.equal(await ask(), null);
    assert.equal(await ask(files, `${FOLDER}/fremd.plan.yaml`), null);
    assert.equal(await ask(), null);
    assert.notEqual(await ask(files), null);
  });

  it('goes on where its document is gone, and where all are', async () => {
    await ask(files);
    for (const uri of [PLAN, OTHER]) {
      editor.disk.delete(uri);
      await editor.filesChanged({ uri, type: FileChangeType.Deleted });
      assert.ok((await shown()).includes('  Entfällt. | abgeschwächt'));
    }
    assert.match((await ask())?.summary ?? '', /^2 Änderungen: 2 abgeschwächt/);
  });

  it('stays with its workspace, also where the configuration has gone that made it one', async () => {
    const inner = `${FOLDER}/innen/a.plan.yaml`;
    const config = `${FOLDER}/innen/planwerk.config.yaml`;
    editor.disk.set(config, '').set(inner, plan('a', 2031));
    await editor.filesChanged(...[config, inner].map((uri): FileEvent => ({ uri, type: FileChangeType.Created })));
    await ask([{ uri: inner, text: plan('a') }], inner);
    editor.disk.delete(config);
    await editor.filesChanged({ uri: config, type: FileChangeType.Deleted });
    assert.deepEqual(outline((await ask(undefined, inner))?.documents ?? []), later('a', 2031));
  });

  it('is of the folder that it was read in, of whose configuration the server may not know yet', async () => {
    const inner = `${FOLDER}/innen/a.plan.yaml`;
    editor.disk.set(inner, plan('a', 2031));
    await editor.filesChanged({ uri: inner, type: FileChangeType.Created });
    assert.deepEqual(outline((await ask([{ uri: inner, text: plan('a') }], inner))?.documents ?? []), later('a', 2031));
  });

  it('belongs to its session: another server knows nothing of it', async () => {
    await ask(files);
    await editor.stop();
    editor = new Editor();
    editor.disk.set(PLAN, plan('stadt', 2031)).set(OTHER, plan('kreis'));
    await editor.start({ language: 'en' });
    assert.equal(await ask(), null);
    assert.deepEqual((await ask(files))?.summary, '1 change: 1 weakened, 0 strengthened, 0 neutral, 0 editorial');
  });

  it('knows the resolutions of texts, in the language of the server', async () => {
    const text = `${plan('stadt')}resolution: { body: rat, date: 2018-03-14, paper: 18/0412, result: adopted }\n`;
    const answer = await editor.connection.sendRequest<(PlanResolution | null)[]>(RESOLUTIONS, { texts: [text, plan('stadt')] });
    assert.deepEqual(answer.map((resolution) => resolution && resolution.label), ['Beschluss vom 14. März 2018 (Vorlage 18/0412)', null]);
  });
});
