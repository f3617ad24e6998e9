import assert from 'node:assert/strict';
import { mergeDocuments } from '../../../src/core/merge/merge';

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

  it('never throws, whatever the text', () => {
    for (let end = 0; end < plan.length; end += 7) {
      for (const text of [plan.slice(0, end), plan.slice(end)]) mergeDocuments(plan, edit(['8.8', '9.5']), text);
    }
  });
});
