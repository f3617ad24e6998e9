import assert from 'node:assert/strict';
import type { ChangeNode } from '../../src/features/protocol';
import { allNodes, compareFolders, outline, type Folder } from '../support/comparison';
import { hostileTexts } from '../view/hostile-texts';

const HEAD = 'planwerk: 1\nkind: plan\nlanguage: de\n';

const before = `${HEAD}id: stadt
title: Stadtplan
measures:
  - id: kurs
    title: Sprachkurs
    description: Ein Kurs für alle Kinder
    schedule: { end: 2030 }
  - id: treff
    title: Sprachcafé
    schedule: { end: 2030 }
  - id: fest
    title: Fest
    schedule: { end: 2030 }
`;

describe('the tree of changes', () => {
  const treeOf = (from: Folder, to: Folder, language: 'de' | 'en' = 'de'): readonly ChangeNode[] => compareFolders(from, to, language).documents;
  const planTree = (to: string, language: 'de' | 'en' = 'de'): readonly ChangeNode[] => treeOf({ 'a.plan.yaml': before }, { 'a.plan.yaml': to }, language);
  const later = (text: string, title: string): string => text.replace(new RegExp(`(title: ${title}\\n(?:.*\\n)*?.*end: )2030`), '$12031');

  it('is empty where nothing is different', () => {
    assert.deepEqual(planTree(`# Anmerkung\n${before}`), []);
  });

  it('goes by document and thing, the weightiest first, then as in the document; what the document says of itself comes first', () => {
    const changed = later(later(before, 'Fest'), 'Sprachcafé').replace('für alle', 'für viele').replace('title: Stadtplan', 'title: Stadtplanung');
    assert.deepEqual(outline(planTree(changed)), [
      'Stadtplanung | 2 abgeschwächt, 2 redaktionell',
      '  Bisher „Stadtplan“. | redaktionell',
      '  Maßnahme „Sprachcafé“ | 1 abgeschwächt',
      '    Ende von 2030 auf 2031 verschoben. | abgeschwächt',
      '  Maßnahme „Fest“ | 1 abgeschwächt',
      '    Ende von 2030 auf 2031 verschoben. | abgeschwächt',
      '  Maßnahme „Sprachkurs“ | 1 redaktionell',
      '    Beschreibung neu gefasst: „Ein Kurs für viele Kinder“ statt „Ein Kurs für alle Kinder“. | redaktionell',
    ]);
  });

  it('shows the weightiest document first', () => {
    const other = (title: string): string => `${HEAD}id: kreis\ntitle: ${title}\n`;
    const tree = treeOf({ 'a.plan.yaml': before, 'b.plan.yaml': other('Kreis') }, { 'a.plan.yaml': later(before, 'Fest'), 'b.plan.yaml': other('Landkreis') });
    assert.deepEqual(tree.map(({ label, weight }) => [label, weight]), [['Stadtplan', 'weakened'], ['Landkreis', 'editorial']]);
  });

  it('tells the weight by word and shape, and speaks of the words that were replaced', () => {
    const changed = later(before, 'Fest').replace('für alle Kinder', 'für viele Kinder gratis');
    const [weakened, editorial] = allNodes(planTree(changed)).filter(({ kind }) => kind === 'change');
    assert.deepEqual([weakened?.icon, editorial?.icon], ['arrow-down', 'edit']);
    assert.equal(editorial?.spoken, 'redaktionell: Maßnahme „Sprachkurs“: Beschreibung neu gefasst: „Ein Kurs für viele Kinder gratis“ statt „Ein Kurs für alle Kinder“; „viele“ statt „alle“; „gratis“ ergänzt.');
    const [, english] = allNodes(planTree(changed, 'en')).filter(({ kind }) => kind === 'change');
    assert.match(english?.spoken ?? '', /^editorial: Measure “Sprachkurs”: .*; “viele” instead of “alle”; “gratis” added\.$/);
  });

  it('says of what is called otherwise how it was called, for the row above has the new name', () => {
    const measure = (title: string): string => before.replace('title: Sprachkurs', `title: ${title}`);
    const plan = (title: string): string => before.replace('title: Stadtplan', `title: ${title}`);
    const register = (name: string): string => `planwerk: 1\nkind: register\nid: stellen\ntitle: Stellen\nlanguage: de\nresponsibilities:\n  - { id: amt, name: ${name}, type: office }\n`;
    for (const renamed of [measure, plan, register]) {
      const [german, english] = (['de', 'en'] as const).map((language) => {
        const [change] = allNodes(treeOf({ 'a.plan.yaml': renamed('Alt') }, { 'a.plan.yaml': renamed('Neu') }, language)).filter(({ kind }) => kind === 'change');
        return [change?.label, change?.spoken];
      });
      assert.equal(german?.[0], 'Bisher „Alt“.');
      assert.match(german?.[1] ?? '', /„Alt“ heißt jetzt „Neu“/);
      assert.equal(english?.[0], 'Formerly “Alt”.');
      assert.match(english?.[1] ?? '', /“Alt” is now called “Neu”/);
    }
  });

  it('says which resolution covers a change', () => {
    const covered = later(before, 'Fest').replace('title: Fest\n', 'title: Fest\n    resolution: { body: rat, date: 2024-02-03, paper: V 9, result: adopted }\n');
    const [document] = planTree(covered);
    const change = allNodes([document!]).find(({ label }) => label.includes('verschoben'));
    assert.deepEqual([change?.isCovered, document?.isCovered], [true, true]);
    assert.equal(change?.description, 'abgeschwächt · durch neuen Beschluss gedeckt: rat, 3. Februar 2024, Vorlage V 9');
    assert.match(change?.spoken ?? '', /; durch neuen Beschluss gedeckt: rat, 3\. Februar 2024, Vorlage V 9\.$/);
    assert.equal(planTree(later(covered, 'Sprachcafé'))[0]?.isCovered, false);
  });

  it('leads to both versions; what one has not is not there', () => {
    const [document] = planTree(`# davor\n${later(before, 'Fest')}`.replace(/ {2}- id: kurs\n(?: {4}.*\n)*/, ''));
    const lines = ({ from, to }: ChangeNode): unknown[] => [from?.range.start.line, to?.range.start.line];
    const [fest, kurs] = [...document!.children].sort((a, b) => (a.label < b.label ? -1 : 1));
    assert.deepEqual([fest!, fest!.children[0]!, kurs!, kurs!.children[0]!].map(lines), [[13, 10], [15, 12], [6, undefined], [6, undefined]]);
    assert.deepEqual(lines(document!), [0, 1]);
    assert.equal(document?.to?.uri, 'file:///plaene/a.plan.yaml');
  });

  it('keeps sentences short, and has a name for what has none', () => {
    const [old, now] = ['alle', 'besonders'].map((word) => before.replace('title: Sprachkurs', 'title: ""').replace('Ein Kurs für alle Kinder', `${word} ${'Kinder '.repeat(10)}`));
    const [, thing, change] = allNodes(treeOf({ 'a.plan.yaml': old! }, { 'a.plan.yaml': now! }));
    assert.equal(thing?.label, 'Maßnahme „ohne Titel“');
    assert.match(change?.label ?? '', /^Beschreibung neu gefasst: .{1,170}\.$/);
    assert.match(change?.spoken ?? '', /“; „besonders“ statt „alle“\.$/);
  });

  it('tells a removed document and a new one', () => {
    const files = { 'a.plan.yaml': before };
    const [removed] = treeOf(files, {});
    assert.deepEqual(outline([removed!]), ['Stadtplan | 1 abgeschwächt', '  Entfällt. | abgeschwächt']);
    assert.deepEqual([removed?.from !== undefined, removed?.to], [true, undefined]);
    const [added] = treeOf({}, files);
    assert.deepEqual([added?.from, added?.to !== undefined, added?.icon], [undefined, true, 'map']);
  });

  it('follows a document into another file', () => {
    const [document] = treeOf({ 'alt.plan.yaml': before }, { 'neu.plan.yaml': later(before, 'Fest') });
    assert.deepEqual([document?.from?.uri, document?.to?.uri], ['file:///plaene/alt.plan.yaml', 'file:///plaene/neu.plan.yaml']);
    assert.deepEqual(treeOf({ 'alt.plan.yaml': before }, { 'neu.plan.yaml': before }), []);
  });

  it('names each node differently, and the same while somebody types', () => {
    const twice = `${before}  - { id: kurs, title: Sprachkurs, schedule: { end: 2030 } }\n  - { id: "kurs 2", title: Sprachkurs, schedule: { end: 2030 } }\n`;
    const [tree, next] = ['2031', '2032'].map((year) => allNodes(treeOf({ 'a.plan.yaml': twice }, { 'a.plan.yaml': twice.replaceAll('end: 2030', `end: ${year}`) })));
    const keys = tree!.map(({ key }) => key);
    assert.equal(keys.length, 11);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(next!.map(({ key }) => key), keys);
  });

  for (const [name, text] of Object.entries(hostileTexts)) {
    it(`shows ${name} as one line of plain text of bounded length`, () => {
      const hostile = before.replace('title: Sprachkurs', `title: ${JSON.stringify(text)}`).replace('title: Stadtplan', `title: ${JSON.stringify(text)}`);
      for (const node of allNodes([...treeOf({ 'a.plan.yaml': before }, { 'a.plan.yaml': hostile }), ...treeOf({ 'a.plan.yaml': hostile }, { 'a.plan.yaml': later(hostile, 'Fest') })])) {
        assert.ok(node.label !== '' && node.label.length <= 200 && node.spoken.length <= 1600, node.label);
        assert.doesNotMatch(`${node.label}${node.description ?? ''}${node.spoken}`, /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      }
    });
  }
});
