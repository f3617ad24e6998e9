import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles } from '../../src/core/rules/examples';
import { cycleViewModel, type CycleModelView } from '../../src/view/cycle/model';
import { CyclePicture } from '../../src/view/cycle/picture';
import { CycleTable } from '../../src/view/cycle/table';
import type { ViewContext } from '../../src/view/view';

interface File {
  readonly name: string;
  readonly text: string;
}

function contextOf(files: readonly File[], today = '2026-06-30', language: 'de' | 'en' = 'de'): ViewContext {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  const [first] = analyses;
  assert.ok(first);
  return { ...first, workspace: indexWorkspace(analyses.map(({ summary }) => summary)), today, language };
}

function example(folder: string, file: string): File[] {
  const path = join(__dirname, '../../examples', folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.plan.yaml')).sort((a, b) => Number(b === file) - Number(a === file));
  return names.map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

const plan = `
cycle:
  model: monitoring-cycle
  iteration: 2
  phases:
    - { phase: stock-taking, start: 2025, end: 2025, status: done }
    - { phase: needs-analysis, start: 2026-01, end: 2026-03, status: running }
    - { phase: strategy, start: 2026-06, end: 2026-12, status: open }
    - { phase: evaluation, start: 2028, status: open }
`;

function states(model: CycleModelView | undefined): string[] {
  return model?.phases.map(({ id, state }) => `${id} ${state}`) ?? [];
}

describe('cycle view', () => {
  it('says of every phase of the model where it stands today', () => {
    const model = cycleViewModel(contextOf(exampleFiles(plan)));
    assert.deepEqual(states(model), [
      'stock-taking done', 'needs-analysis late', 'strategy due', 'measure-planning missing', 'implementation missing', 'evaluation open',
    ]);
    assert.deepEqual([model?.iteration, model?.current], [2, 1]);
  });

  it('follows the day that it is given', () => {
    assert.equal(states(cycleViewModel(contextOf(exampleFiles(plan), '2026-02-01')))[1], 'needs-analysis running');
  });

  it('knows models of a register', () => {
    const register = 'planwerk: 1\nkind: register\nid: r\ntitle: R\nlanguage: de\ncycle-models:\n  - { id: kurz, title: Kurz, phases: [{ id: eins, title: Eins }, { id: zwei, title: Zwei }] }\n';
    const model = cycleViewModel(contextOf([...exampleFiles('cycle: { model: kurz, phases: [{ phase: zwei, status: done }] }\n'), { name: 'r', text: register }]));
    assert.deepEqual([model?.title, ...states(model)], ['Kurz', 'eins missing', 'zwei done']);
  });

  it('has nothing to show without a cycle, or with a model that nobody defines', () => {
    assert.equal(cycleViewModel(contextOf(exampleFiles('summary: nichts\n'))), undefined);
    assert.equal(cycleViewModel(contextOf(exampleFiles('cycle: { model: nirgends }\n'))), undefined);
  });

  for (const [folder, file] of [['jena', 'armutspraevention.plan.yaml'], ['soemmerda', 'bildungsplanung.plan.yaml'], ['mannheim', 'bildungspolitik.plan.yaml']] as const) {
    for (const width of [400, 1000]) {
      it(`draws ${folder}/${file} at ${width} pixels, every phase leading to its place`, () => {
        const context = contextOf(example(folder, file));
        const model = cycleViewModel(context);
        assert.ok(model);
        const picture = renderToString(h(CyclePicture, { model, width, language: 'de' }));
        const places = [...picture.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => context.document.text.slice(Number(start), Number(end)));
        assert.equal(places.length, model.phases.length);
        model.phases.forEach(({ id, state }, index) => assert.ok(state === 'missing' || places[index]?.includes(`phase: ${id}`), id));
      });
    }
  }

  it('says the same in the table', () => {
    const model = cycleViewModel(contextOf(exampleFiles(plan), '2026-06-30', 'en'));
    assert.ok(model);
    const table = renderToString(h(CycleTable, { model, width: 1000, language: 'en' }));
    for (const word of ['1. Stock-taking', 'done', 'late', 'due', 'not planned', '2026-01 – 2026-03']) assert.ok(table.includes(word), word);
  });
});
