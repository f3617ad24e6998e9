import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { analyse, indexWorkspace } from '../../src/core/check';
import { exampleFiles } from '../../src/core/rules/examples';
import type { Language } from '../../src/core/text/language';
import { financeView } from '../../src/view/finance';
import { financeModel, type FinanceModel } from '../../src/view/finance/model';
import type { ViewContext } from '../../src/view/view';

function contextOf(files: readonly { name: string; text: string }[], language: Language = 'de'): ViewContext {
  const [analysis, ...others] = files.map(({ name, text }) => analyse(name, text));
  assert.ok(analysis);
  return { ...analysis, workspace: indexWorkspace([analysis, ...others].map(({ summary }) => summary)), today: '2026-11-22', language };
}

function modelOf(text: string, language?: Language): FinanceModel | undefined {
  return financeModel(contextOf(exampleFiles(text), language));
}

function picture(model: FinanceModel, width: number, language: Language = 'de'): string {
  return plain(renderToString(h(financeView.Picture, { model, language, width })));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', '~');
}

const PLAN = `
currency: EUR
fields-of-action: [{ id: bildung, title: Bildung }]
programmes: [{ id: esf, title: ESF Plus, amount: 20000 }]
measures:
  - { id: a, title: A, field-of-action: bildung, finance: { cost: 100000, per-year: [{ year: 2026, cost: 60000 }], funding: [{ programme: esf, amount: 30000 }, { budget-line: Kreis, amount: 50000 }] } }
  - { id: b, title: B, finance: { cost: 1000, funding: [{ budget-line: Kreis, amount: 1500 }] } }
  - { id: c, title: C, finance: { funding: [{ budget-line: Stiftung, amount: 700 }] } }
  - { id: d, title: D, status: idea, finance: { cost: 5 } }
`;

describe('finance: model', () => {
  it('of Sömmerda: total, programmes, years and fields add up', () => {
    const directory = 'examples/soemmerda';
    const first = 'armutspraevention.plan.yaml';
    const names = [first, ...fs.readdirSync(directory).filter((name) => name.endsWith('.plan.yaml') && name !== first)];
    const model = financeModel(contextOf(names.map((name) => ({ name, text: fs.readFileSync(path.join(directory, name), 'utf8') }))));
    assert.ok(model);
    const [sources, years, fields] = model.sections;
    assert.equal(model.total.cost, 1200000);
    assert.equal(fields?.rows.reduce((sum, { cost }) => sum + cost, 0), model.total.cost);
    assert.equal(years?.rows.reduce((sum, { cost }) => sum + cost, 0), model.total.cost);
    assert.equal(sources?.rows.reduce((sum, { funding }) => sum + funding, 0), model.total.funding);
    assert.deepEqual(years?.rows.map(({ title, cost }) => [title, cost]).slice(0, 2), [['2019', 80000], ['2020', 80000]]);
  });

  it('marks gap, over-funding, and a programme that is overdrawn', () => {
    const model = modelOf(PLAN);
    assert.ok(model);
    assert.deepEqual([model.total.gap, model.total.surplus, model.total.withoutCost], [20000, 500, 1]);
    const rows = model.sections[0]?.rows ?? [];
    assert.deepEqual(rows.map(({ title, funding }) => [title, funding]), [['Kreis', 51500], ['ESF Plus', 30000], ['Stiftung', 700]]);
    assert.match(plain(rows[1]?.exceeded ?? ''), /^Überzeichnet: .* 10\.000~€ mehr, als das Programm hat \(20\.000~€\)$/);
    assert.deepEqual(model.sections[1]?.rows.map(({ title, cost, unclear, gap }) => [title, cost, unclear, gap]), [['2026', 60000, 60000, 0], ['Ohne Jahr', 41000, 0, 20000]]);
    assert.equal(model.notes.length, 2);
  });

  it('is undefined where no measure names money', () => {
    for (const text of ['title: Leer\n', 'measures: [{ id: a, title: A }]\n', 'measures: viele\n', 'measures: [{ id: a, status: idea, finance: { cost: 3 } }]\n']) assert.equal(modelOf(text), undefined, text);
  });
});

describe('finance: picture and table', () => {
  it('each row leads to its text', () => {
    const context = contextOf(exampleFiles(PLAN));
    const model = financeModel(context);
    assert.ok(model);
    for (const width of [420, 1100]) {
      const places: string[] = [...picture(model, width).matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => context.document.text.slice(Number(start), Number(end)));
      for (const start of ['{ id: bildung', '{ id: esf', '{ budget-line: Kreis, amount: 50000', '{ budget-line: Stiftung', '{ year: 2026']) assert.equal(places.filter((place) => place.startsWith(start)).length, 1, start);
    }
  });

  it('says figures in both languages, and never a cost that nobody states', () => {
    const [german, english] = [modelOf(PLAN), modelOf(PLAN, 'en')];
    assert.ok(german && english);
    for (const text of ['Kosten 101.000~€', 'Mittel 82.200~€', '! Lücke 20.000~€', '+ Überfinanzierung 500~€', 'Kosten nicht angegeben', 'Unter funding weitere Mittel nennen']) assert.ok(picture(german, 420).includes(text), text);
    for (const text of ['Cost €101,000', 'Funding €82,200', '! Gap €20,000', '+ Over-funding €500', 'Cost not stated', 'Without a year', 'Overdrawn']) assert.ok(picture(english, 1100, 'en').includes(text), text);
  });

  it('the table holds the same figures', () => {
    const model = modelOf(PLAN);
    assert.ok(model);
    const table = plain(renderToString(h(financeView.Table, { model, language: 'de', width: 1000 })));
    for (const text of ['101.000~€', '82.200~€', '20.000~€', '500~€', 'ESF Plus', 'Ohne Handlungsfeld', 'Überzeichnet']) assert.ok(table.includes(text), text);
    assert.equal(table.split('<tr').length - 1, 1 + 1 + 3 + 3 + 2 + 2);
  });

  it('stays inside its height, and does not fail on nonsense', () => {
    const many = Array.from({ length: 500 }, (_, index) => `  - { id: m${index}, title: M, finance: { cost: 10, funding: [{ budget-line: "${'Haushalt '.repeat(index % 40)}${index}", amount: 3 }] } }`).join('\n');
    const model = modelOf(`measures:\n${many}\n`);
    assert.ok(model);
    const drawn = picture(model, 1100);
    assert.match(drawn, /… und \d+ weitere Zeilen/);
    assert.ok(Number(/height="(\d+)"/.exec(drawn)?.[1]) < 6000);
    for (const finance of ['[]', '{ cost: -5, funding: [{ amount: -3 }] }', '{ cost: 1e300, funding: [{ amount: .inf }, 3, [], {}] }', '{ cost: 0, per-year: [{ year: 2.5, cost: 1 }, {}], funding: {} }', `{ cost: 5, funding: [{ budget-line: "${'<b>x</b>'.repeat(10000)}" }] }`]) {
      const strange = modelOf(`currency: "<i>"\nmeasures: [{ id: a, finance: ${finance} }]\n`);
      if (strange) for (const width of [200, 420, 1100]) assert.doesNotMatch(picture(strange, width), /NaN|<b>|<i>|width="-/, finance.slice(0, 80));
    }
  });
});
