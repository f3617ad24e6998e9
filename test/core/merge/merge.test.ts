import assert from 'node:assert/strict';
import { mergeDocuments, settles } from '../../../src/core/merge/merge';

const plan = `# Der Plan der Stadt
planwerk: 1
kind: plan
id: strategie
title: Strategie # vorläufig
language: de

goals:
  # aus dem Leitbild
  - id: arbeit
    title: Arbeit für alle
    targets:
      - indicator: quote
        # nach Beschluss
        value: 8.8
        by: 2008

  - id: wohnen
    title: Wohnen
    # noch offen

  - { id: klima, title: Klima, period: 2030 }
measures:
  - id: beratung
    title: Beratung
    goals: [arbeit, wohnen]
`;

function merged(ours: string, theirs: string, base = plan): string {
  const { text, conflicts } = mergeDocuments(base, ours, theirs);
  assert.ok(text !== undefined, JSON.stringify(conflicts));
  return text;
}

function conflicts(ours: string, theirs: string, base = plan): string[] {
  return (mergeDocuments(base, ours, theirs).conflicts ?? []).map(({ cause, path }) => `${cause} ${path}`);
}

function edit(...pairs: readonly [string, string][]): string {
  return pairs.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, () => to);
  }, plan);
}

describe('merging documents', () => {
  it('takes what each side changed, with its comments, and leaves every other byte', () => {
    const cases: [string, string][][] = [
      [['title: Arbeit für alle', 'title: "Gute Arbeit"  # neu'], ['        by: 2008', '        by: 2009']],
      [['# vorläufig', '# endgültig'], ['id: wohnen\n', 'id: wohnen\n    kind: guiding\n']],
      [['# aus dem Leitbild', '# aus dem Leitbild 2020'], ['title: Arbeit für alle', 'title: Arbeit']],
      [['title: Klima', 'title: Klimaschutz'], ['period: 2030', 'period: 2035']],
      [['# nach Beschluss', '# nach Beschluss des Rates'], ['title: Beratung', 'title: Beratung vor Ort']],
      [['# Der Plan der Stadt', '# Der Plan'], ['planwerk: 1\n', 'planwerk: 1\n# Art\n']],
      [['[arbeit, wohnen]', '[wohnen]'], ['title: Beratung', 'title: Beratung vor Ort']],
      [['arbeit, wohnen', 'arbeit, wohnen, klima'], ['[arbeit, ', '[']],
    ];
    for (const [ours, theirs] of cases) {
      assert.equal(merged(edit(ours!), edit(theirs!)), edit(ours!, theirs!));
      assert.equal(merged(edit(theirs!), edit(ours!)), edit(ours!, theirs!));
    }
  });

  it('keeps what both sides added, ours first', () => {
    const item = (id: string): string => `  # ${id}\n  - id: ${id}\n    title: Neu\n`;
    const at = (text: string): [string, string] => ['measures:\n', `${text}measures:\n`];
    assert.equal(merged(edit(at(item('a'))), edit(at(item('b') + item('c')))), edit(at(item('a') + item('b') + item('c'))));
    const begun = (id: string): string => `${plan}indicators:\n${item(id)}`;
    assert.equal(merged(begun('a'), begun('b')), begun('a') + item('b'));
    assert.equal(merged(begun('a'), begun('a')), begun('a'));
  });

  it('removes what one side removed and the other left', () => {
    const gone = edit(['\n  - id: wohnen\n    title: Wohnen\n    # noch offen\n', '']);
    assert.equal(merged(gone, edit(['Arbeit für alle', 'Arbeit'])), gone.replace('Arbeit für alle', 'Arbeit'));
    const unnamed = edit(['    targets:\n      - indicator: quote\n        # nach Beschluss\n        value', '    targets:\n      - value']);
    assert.deepEqual(conflicts(unnamed, edit(['by: 2008', 'by: 2009'])), ['changed goals/arbeit/targets/quote']);
  });

  it('follows the side that sorted anew', () => {
    const sorted = edit(['  - { id: klima, title: Klima, period: 2030 }\n', ''], ['goals:\n', 'goals:\n  - { id: klima, title: Klima, period: 2030 }\n']);
    const changed = edit(['period: 2030', 'period: 2035']);
    assert.equal(merged(sorted, changed), sorted.replace('2030', '2035'));
    assert.equal(merged(changed, sorted), sorted.replace('2030', '2035'));
  });

  it('finds a conflict where both changed the same, each in another way', () => {
    assert.deepEqual(conflicts(edit(['8.8', '9.5']), edit(['8.8', '8.0'])), ['changed goals/arbeit/targets/quote/value']);
    assert.deepEqual(conflicts(edit(['# noch offen', '# offen']), edit(['# noch offen', '# erledigt'])), ['changed goals/wohnen']);
    assert.deepEqual(conflicts(edit(['id: wohnen', 'id: wohnraum']), edit(['id: wohnen', 'id: leben'])), ['changed goals']);
    assert.deepEqual(conflicts(edit(['id: wohnen', 'id: wohnraum']), edit(['title: Wohnen', 'title: Leben'])), ['changed goals/wohnen']);
    assert.deepEqual(conflicts(edit(['id: wohnen', 'id: wohnraum']), edit(['\n  - id: wohnen\n    title: Wohnen\n    # noch offen\n', ''])), ['changed goals']);
    assert.deepEqual(conflicts(`${plan}status: draft\n`, `${plan}status: adopted\n`), ['changed status']);
  });

  it('leaves alone what it cannot read for sure', () => {
    const ours = edit(['Arbeit für alle', 'Arbeit']);
    for (const theirs of [`${plan}broken: [\n`, `${plan}title: noch einer\n`, plan.replace('title: Wohnen', 'title: &anker Wohnen'), '', `{ planwerk: 1 }\n`, `${plan}---\n${plan}`]) {
      assert.deepEqual(conflicts(ours, theirs), ['unreadable '], theirs);
    }
    const twice = edit(['id: wohnen', 'id: arbeit'], ['title: Klima', 'title: Wetter']);
    assert.deepEqual(conflicts(ours, twice), ['changed goals']);
    assert.deepEqual(conflicts(ours, plan.replaceAll('\n  ', '\n   ')).slice(0, 1), ['layout goals']);
  });

  it('keeps line breaks, a byte order mark and a missing line break at the end', () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`.trimEnd();
    const [ours, theirs] = [edit(['8.8', '9.5']), edit(['title: Klima', 'title: Wetter'])];
    assert.equal(merged(windows(ours), windows(theirs), windows(plan)), windows(merged(ours, theirs)));
    assert.equal(merged(ours.trimEnd(), `${theirs}status: draft\n`), `${merged(ours, theirs)}status: draft`);
  });

  it('takes other line breaks of one side as a change of these alone', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    const [ours, theirs] = [edit(['8.8', '9.5']), edit(['title: Klima', 'title: Wetter'])];
    const both = merged(ours, theirs);
    assert.equal(merged(windows(ours), theirs), windows(both));
    assert.equal(merged(ours, windows(theirs)), windows(both));
    assert.equal(merged(ours, theirs, windows(plan)), both);
    const mixed = ours.replace('9.5\n', '9.5\r\n');
    assert.equal(merged(mixed, theirs), both.replace('9.5\n', '9.5\r\n'));
  });

  it('takes a comment that one side changed where the other one only made space', () => {
    const spaced = edit(['goals:\n', 'goals:\n\n']);
    const told = edit(['# aus dem Leitbild', '# aus dem Leitbild 2020']);
    assert.match(merged(spaced, told), /# aus dem Leitbild 2020/);
    assert.match(merged(told, spaced), /# aus dem Leitbild 2020/);
  });

  it('does not have a comment twice that both sides put something new below', () => {
    const below = (id: string): string => edit(['  # aus dem Leitbild\n', `  # aus dem Leitbild\n  - id: ${id}\n    title: Neu\n`]);
    assert.deepEqual(conflicts(below('a'), below('b')), ['unsafe ']);
  });

  it('takes together what both sides began', () => {
    const item = (id: string): string => `  - id: ${id}\n    title: Neu\n`;
    const begun = (id: string): string => `planwerk: 1\nid: strategie\ngoals:\n${item('a')}${item(id)}`;
    for (const base of ['', '\n']) assert.equal(merged(begun('b'), begun('c'), base), begun('b') + item('c'));
    assert.deepEqual(conflicts(begun('b'), begun('b').replace('strategie', 'konzept'), ''), ['changed id']);
  });

  it('leaves to Git only what does not go together', () => {
    const [ours, theirs] = [edit(['8.8', '9.5'], ['title: Klima', 'title: Wetter']), edit(['8.8', '8.0'], ['Arbeit für alle', 'Arbeit'])];
    const { rest } = mergeDocuments(plan, ours, theirs);
    const together = (value: string): string => edit(['8.8', value], ['title: Klima', 'title: Wetter'], ['Arbeit für alle', 'Arbeit']);
    assert.deepEqual(rest, { versions: { base: together('8.8'), ours: together('9.5'), theirs: together('8.0') }, data: undefined });
  });

  it('does not believe a merge by lines that has something twice, only one that says what both sides said', () => {
    const moved = (to: number): string => {
      const items = ['a', 'b', 'c', 'd', 'e'].filter((id) => id !== 'a');
      return `goals:\n${items.toSpliced(to, 0, 'a').map((id) => `  - id: ${id}\n`).join('')}`;
    };
    const merge = mergeDocuments(moved(0), moved(2), moved(4));
    assert.deepEqual(merge.conflicts, [{ cause: 'order', path: 'goals' }]);
    const shifted = mergeDocuments(plan, edit(['8.8', '9.5']), plan.replace(/ {4}targets:[^]*?2008\n/, (text) => text.replaceAll('\n      ', '\n        ')));
    assert.deepEqual(shifted.conflicts?.filter(({ cause }) => cause !== 'layout'), []);
    assert.ok(merge.text === undefined && shifted.text === undefined);
    assert.deepEqual([settles(moved(2), merge), settles(edit(['8.8', '9.5']), shifted), settles(plan, shifted)], [false, true, false]);
  });

  it('tells the blocks of a lock file apart by plan and resolution', () => {
    const block = (id: string, date: number, cost: number): string => `  - plan: ${id}\n    resolution:\n      body: rat\n      date: ${date}\n      paper: "1"\n    measures:\n      - id: a\n        finance:\n          cost: ${cost}\n`;
    const lock = (...blocks: readonly string[]): string => `# Beschlüsse\nresolutions:\n${blocks.join('')}`;
    const base = lock(block('a', 2008, 1));
    assert.equal(merged(lock(block('a', 2008, 1), block('b', 2009, 1)), lock(block('a', 2008, 1), block('a', 2010, 2)), base), lock(block('a', 2008, 1), block('b', 2009, 1), block('a', 2010, 2)));
    assert.equal(merged(lock(block('a', 2008, 1)), lock(block('b', 2008, 1)), lock()), lock(block('a', 2008, 1), block('b', 2008, 1)));
    assert.deepEqual(conflicts(lock(block('a', 2008, 2)), lock(block('a', 2008, 3)), base), ['changed resolutions/a 2008 1/measures/a/finance/cost']);
  });

  it('never throws, whatever the text', () => {
    for (let end = 0; end < plan.length; end += 7) {
      for (const text of [plan.slice(0, end), plan.slice(end)]) mergeDocuments(plan, edit(['8.8', '9.5']), text);
    }
  });
});
