import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { analyse, findingsOf, indexWorkspace } from '../../../src/core/check';
import { goalGaps } from '../../../src/core/model/goal-gaps';
import { goalTree, type GoalTree } from '../../../src/core/model/goal-tree';
import { headOf, stringOf, type Of } from '../../../src/core/model/read';
import type { Goal } from '../../../src/core/model/types.generated';
import { exampleFiles, type ExampleFile } from '../../../src/core/rules/examples';
import { rules } from '../../../src/core/rules';
import type { MapNode } from '../../../src/core/yaml/node';
import { testSettings } from '../../support/check';

const GAPS = `
goals:
  - { id: leitziel, title: Leitziel }
  - { id: nichts, title: Nichts, parent: leitziel }
  - { id: abgebrochen, title: Abgebrochen, targets: [{ indicator: quote }], responsible: amt }
  - { id: leer, title: Leer, targets: [], responsible: amt }
  - { id: Kein Name, title: Kein Name }
  - { title: Ohne Kennung }
measures:
  - { id: a, title: A, goals: [abgebrochen], status: cancelled }
  - { id: b, title: B, goals: [leer] }
`;

function analysesOf(files: readonly ExampleFile[]): { analyses: ReturnType<typeof analyse>[]; workspace: ReturnType<typeof indexWorkspace> } {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  return { analyses, workspace: indexWorkspace(analyses.map(({ summary }) => summary)) };
}

function treeOf(files: readonly ExampleFile[]): GoalTree {
  const { analyses: [first], workspace } = analysesOf(files);
  const tree = first && goalTree(first.document, first.summary, workspace);
  assert.ok(tree);
  return tree;
}

function idOf(node: MapNode | undefined): string | undefined {
  return stringOf(node as Of<Goal> | undefined, 'id');
}

/** `line gap` of each gap; a goal's measures that are all cancelled are the same rule's finding. */
function gapsIn(files: readonly ExampleFile[]): string[] {
  const { analyses, workspace } = analysesOf(files);
  return analyses.flatMap(({ document, summary }) => [...goalGaps(document, summary, workspace)].flatMap(([goal, gaps]) =>
    gaps.map((gap) => `${document.uri}:${document.lines.range(headOf(goal)).start.line} ${gap === 'cancelled-measures' ? 'no-measure' : gap}`))).sort();
}

function gapFindingsIn(files: readonly ExampleFile[]): string[] {
  const { analyses, workspace } = analysesOf(files);
  const gapRules = rules.filter(({ id }) => ['goal/no-measure', 'goal/no-target', 'goal/no-responsible'].includes(id));
  return analyses.flatMap((analysis) => findingsOf(analysis, workspace, testSettings, analysis.document.uri, gapRules))
    .map(({ uri, range, rule }) => `${uri}:${range.start.line} ${rule.slice('goal/'.length)}`).sort();
}

describe('the gaps of goals', () => {
  it('are those that the rules report', () => {
    const files = exampleFiles(GAPS);
    assert.equal(gapsIn(files).length, 9);
    assert.deepEqual(gapsIn(files), gapFindingsIn(files));
  });

  for (const folder of ['first-steps', 'jena', 'mannheim', 'soemmerda']) {
    it(`are those that the rules report in examples/${folder}`, () => {
      const directory = path.join('examples', folder);
      const names = readdirSync(directory).filter((name) => name.endsWith('.plan.yaml'));
      const files = names.map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8').replace(/^status: .*$/m, 'status: draft').replaceAll('planwerk-ignore', '') }));
      assert.deepEqual(gapsIn(files), gapFindingsIn(files));
    });
  }

  it('tell no measure from only cancelled ones', () => {
    const { analyses: [first], workspace } = analysesOf(exampleFiles(GAPS));
    assert.ok(first);
    const gaps = new Map([...goalGaps(first.document, first.summary, workspace)].map(([goal, found]) => [idOf(goal), found]));
    assert.deepEqual(gaps.get('abgebrochen'), ['cancelled-measures']);
    assert.deepEqual(gaps.get('nichts'), ['no-measure', 'no-target', 'no-responsible']);
    assert.equal(gaps.get('leitziel'), undefined);
  });
});

describe('the tree of goals', () => {
  it('takes the field of the goal above where a goal names none', () => {
    const { goals } = treeOf(exampleFiles(`
fields-of-action: [{ id: arbeit, title: Arbeit }]
goals:
  - { id: enkel, title: Enkel, parent: kind }
  - { id: kind, title: Kind, parent: wurzel }
  - { id: wurzel, title: Wurzel, field-of-action: arbeit }
  - { id: frei, title: Frei, field-of-action: unbekannt }
`));
    assert.deepEqual(goals.map(({ node, field, parent }) => [idOf(node), field, idOf(parent)]), [
      ['enkel', 'arbeit', 'kind'], ['kind', 'arbeit', 'wurzel'], ['wurzel', 'arbeit', undefined], ['frei', undefined, undefined],
    ]);
  });

  it('comes to an end where goals form a circle', () => {
    const { goals } = treeOf(exampleFiles('goals: [{ id: a, title: A, parent: b }, { id: b, title: B, parent: a }, { id: c, title: C, parent: c }]\n'));
    assert.deepEqual(goals.map(({ field }) => field), [undefined, undefined, undefined]);
  });

  it('gives each goal the measures that pursue it, once, and keeps those that pursue none', () => {
    const { goals, withoutGoal } = treeOf(exampleFiles(`
goals: [{ id: a, title: A }, { id: b, title: B }]
measures:
  - { id: beide, title: Beide, goals: [a, b, a] }
  - { id: nur-b, title: Nur B, goals: [b] }
  - { id: keines, title: Keines }
  - { id: unbekannt, title: Unbekannt, goals: [c] }
`));
    assert.deepEqual(goals.map(({ measures }) => measures.map(idOf)), [['beide'], ['beide', 'nur-b']]);
    assert.deepEqual(withoutGoal.map(idOf), ['keines', 'unbekannt']);
  });

  it('knows what other plans contribute, and the fields of other plans', () => {
    const head = (id: string): string => `planwerk: 1\nkind: plan\nid: ${id}\ntitle: ${id}\nlanguage: de\n`;
    const county = { name: 'kreis.plan.yaml', text: `${head('kreis')}fields-of-action: [{ id: bildung, title: Bildung }]\ngoals: [{ id: sprache, title: Sprache }]\n` };
    const town = { name: 'stadt.plan.yaml', text: `${head('stadt')}goals: [{ id: kita, title: Kita, contributes-to: kreis/sprache, field-of-action: kreis/bildung }]\nmeasures: [{ id: kurs, title: Kurs, goals: [kreis/sprache] }]\n` };
    assert.deepEqual(treeOf([county, town]).goals[0]?.contributions.map(({ from, ownerType, owner }) => [from.id, ownerType, owner]), [['stadt', 'goal', 'kita'], ['stadt', 'measure', 'kurs']]);
    const tree = treeOf([town, county]);
    assert.deepEqual(tree.fields.map(({ id, title, elsewhere }) => [id, title.de, elsewhere?.id]), [['kreis/bildung', 'Bildung', 'kreis']]);
    assert.equal(tree.goals[0]?.field, 'kreis/bildung');
    assert.deepEqual(tree.withoutGoal, []);
  });

  it('is there for plans only', () => {
    const analysis = analyse('r.plan.yaml', 'planwerk: 1\nkind: register\nid: r\ntitle: R\nlanguage: de\n');
    assert.equal(goalTree(analysis.document, analysis.summary, indexWorkspace([analysis.summary])), undefined);
  });
});
