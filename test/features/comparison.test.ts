import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { resolutionsOf } from '../../src/features/comparison/plan-resolution';
import { planwerk } from '../cli/support';
import { compareFolders, outline, type Folder } from '../support/comparison';
import { exampleFiles } from '../core/diff/versions';

function plan(id: string, content = ''): string {
  return `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan\nlanguage: de\n${content}`;
}

describe('comparison of a workspace with an older version', () => {
  it('says that nothing is different', () => {
    const files = { 'a.plan.yaml': plan('a') };
    assert.deepEqual(compareFolders(files, files), { summary: 'Keine inhaltliche Änderung.', documents: [], notCompared: [], markdown: 'Keine inhaltliche Änderung.\n' });
  });

  it('counts the changes in one line', () => {
    assert.equal(compareFolders({ 'a.plan.yaml': plan('a') }, { 'a.plan.yaml': plan('a', 'summary: Kurz\n') }, 'en').summary, '1 change: 0 weakened, 0 strengthened, 0 neutral, 1 editorial');
  });

  it('names what one side cannot read, is broken in or does not know', () => {
    const [whole, broken, unknown] = [plan('a'), plan('b', 'goals:\n  - { id: [\n'), plan('c').replace('plan\n', 'planung\n')];
    const { notCompared, documents } = compareFolders({ 'a.plan.yaml': null, 'b.plan.yaml': plan('b'), 'c c.plan.yaml': unknown, 'd.plan.yaml': whole, 'e.plan.yaml': broken }, { 'a.plan.yaml': whole, 'b.plan.yaml': broken, 'c c.plan.yaml': plan('c'), 'd.plan.yaml': null, 'e.plan.yaml': broken });
    assert.deepEqual(notCompared, [
      'a.plan.yaml (main) ließ sich nicht als UTF-8-Text lesen und wurde nicht verglichen.',
      'd.plan.yaml (jetziger Stand) ließ sich nicht als UTF-8-Text lesen und wurde nicht verglichen.',
      'c c.plan.yaml (main) nennt keine bekannte Dokumentart (kind) und wurde nicht verglichen.',
      'b.plan.yaml (jetziger Stand) hat fehlerhafte YAML-Syntax und wurde nicht verglichen.',
    ]);
    assert.deepEqual(documents, []);
  });

  it('leaves out what the configuration of each version ignores', () => {
    const files = { 'a.plan.yaml': plan('a'), 'alt/b.plan.yaml': plan('b') };
    const ignoring = { ...files, 'planwerk.config.yaml': 'ignore: [alt/**]\n' };
    assert.deepEqual(outline(compareFolders(files, ignoring).documents), ['Plan | 1 abgeschwächt', '  Entfällt. | abgeschwächt']);
    assert.deepEqual(outline(compareFolders(ignoring, files).documents), ['Plan | 1 gestärkt', '  Kommt hinzu. | gestärkt']);
    assert.deepEqual(compareFolders(ignoring, ignoring).documents, []);
  });

  it('takes in workspaces inside, and leaves out other people\'s code, folders with a dot and other files', () => {
    const inner = { 'planwerk.config.yaml': '', 'innen/planwerk.config.yaml': '', 'innen/a.plan.yaml': plan('a') };
    assert.equal(compareFolders({ 'planwerk.config.yaml': '' }, inner).documents.length, 1);
    assert.deepEqual(compareFolders(inner, inner).documents, []);
    assert.deepEqual(compareFolders({ 'node_modules/x/a.plan.yaml': plan('a'), '.alt/b.plan.yaml': plan('b'), 'c.yaml': plan('c') }, {}).documents, []);
  });

  describe('in Markdown is what planwerk diff says', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'planwerk-comparison-'));
    after(() => rmSync(folder, { recursive: true, force: true }));

    for (const name of ['jena', 'mannheim', 'soemmerda']) {
      it(name, async () => {
        const before: Folder = Object.fromEntries(exampleFiles(name));
        const present = Object.fromEntries(Object.entries(before).map(([file, text]) => [file, edited(text ?? '')]));
        const sides = { [`${name}-alt`]: before, [`${name}-neu`]: present };
        for (const [side, files] of Object.entries(sides)) write(path.join(folder, side), files);
        const { stdout } = await planwerk(['diff', `${name}-alt`, `${name}-neu`, '--format', 'markdown', '--lang', 'de'], { cwd: folder });
        const { markdown } = compareFolders(before, present);
        assert.equal(markdown, stdout);
        assert.ok(markdown.split('\n- ').length > 5, markdown);
      });
    }
  });
});

function edited(text: string): string {
  return text.replace(/status: (?:running|completed|done)/g, 'status: cancelled').replace(/( {2}- id: )(\w+)/, '$1anders-$2').replace(/title: (\S+) /g, 'title: Neue $1 ').replace(/20(\d\d)-/g, '21$1-');
}

function write(folder: string, files: Folder): void {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text ?? '');
}

describe('the resolution that a plan rests on', () => {
  const adopted = (resolution: string): string => plan('a', `resolution: { ${resolution} }\n`);
  const resolution = 'body: rat, date: 2018-03-14, paper: 18/0412, result: adopted';

  it('is named by day and paper, in both languages', () => {
    assert.equal(resolutionsOf([adopted(resolution)], 'de')[0]?.label, 'Beschluss vom 14. März 2018 (Vorlage 18/0412)');
    assert.equal(resolutionsOf([adopted(resolution)], 'en')[0]?.label, 'Resolution of 14 March 2018 (paper 18/0412)');
  });

  it('has a key of its own', () => {
    const texts = [resolution, resolution, resolution.replace('14', '15'), resolution.replace('0412', '0413'), resolution.replace('rat', 'ausschuss')];
    const keys = resolutionsOf(texts.map(adopted), 'de').map((found) => found?.key);
    assert.equal(keys[0], keys[1]);
    assert.equal(new Set(keys).size, 4);
  });

  it('is none where there is none, where it is not adopted, in a broken text and in what is no plan', () => {
    const texts = [plan('a'), adopted(resolution.replace('adopted', 'rejected')), `${adopted(resolution)}goals: [\n`, adopted(resolution).replace('kind: plan', 'kind: report'), '', '\u0000'];
    assert.deepEqual(resolutionsOf(texts, 'de'), texts.map(() => undefined));
  });
});
