import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { fundingOverview, type FundingOverview, type FundingRow } from '../../../src/core/finance/funding-overview';
import { exampleFiles } from '../../../src/core/rules/examples';

function overview(example: string): FundingOverview | undefined {
  const [analysis, ...others] = exampleFiles(example).map(({ name, text }) => analyse(name, text));
  assert.ok(analysis);
  return fundingOverview(analysis.document, analysis.summary, indexWorkspace([analysis, ...others].map(({ summary }) => summary)));
}

function finances(...texts: readonly string[]): FundingOverview {
  const found = overview(`measures:\n${texts.map((text, index) => `  - { id: m${index}, title: M, finance: ${text} }\n`).join('')}`);
  assert.ok(found);
  return found;
}

const brief = (rows: readonly FundingRow[] | undefined): string[] => (rows ?? []).map((row) => [
  row.title?.de ?? 'ohne', row.cost, row.funding, ...(['others', 'gap', 'surplus', 'unclear'] as const).filter((key) => row[key] !== 0).map((key) => `${key} ${row[key]}`),
].join(' '));

describe('funding overview', () => {
  it('adds up gap and over-funding measure by measure, so that one does not hide the other', () => {
    const { total } = finances('{ cost: 100, funding: [{ amount: 70 }] }', '{ cost: 50, funding: [{ amount: 60 }] }', '{ cost: 0.3, funding: [{ amount: 0.1 }, { amount: 0.2 }] }');
    assert.deepEqual(total, { measures: 3, cost: 150.3, funding: 130.3, others: 0, gap: 30, surplus: 10, unclear: 0, withoutCost: 0 });
  });

  it('a missing amount leaves open whether the rest is covered', () => {
    const { total } = finances('{ cost: 100, funding: [{ amount: 70 }, { budget-line: Rest }] }', '{ cost: 10, funding: [{ amount: 12 }, {}] }');
    assert.deepEqual([total.gap, total.unclear, total.surplus], [0, 30, 2]);
  });

  it('leaves ideas and cancelled measures out, counts measures without cost', () => {
    const found = overview(`
measures:
  - { id: a, status: idea, finance: { cost: 5 } }
  - { id: b, status: cancelled, finance: { cost: 5 } }
  - { id: c, status: planned, finance: { funding: [{ budget-line: X, amount: 3 }] } }
  - { id: d }
  - { id: e, finance: { cost: 7 } }
`);
    assert.deepEqual([found?.leftOut, found?.withoutCost, found?.total.cost, found?.total.funding, found?.total.gap], [2, 2, 7, 3, 7]);
    assert.deepEqual([found?.total.withoutCost, found?.bySource[0]?.withoutCost, found?.byYear[0]?.withoutCost], [1, 1, 1]);
  });

  it('by source: with the cost of the measures funded, other sources, and unfunded measures last', () => {
    const found = finances(
      '{ cost: 100, funding: [{ budget-line: Kreis, amount: 30 }, { programme: esf, amount: 50 }] }',
      '{ cost: 40, funding: [{ budget-line: Kreis, amount: 40 }] }',
      '{ cost: 9 }', '{ cost: 1, funding: [{ amount: 1 }] }',
    );
    assert.deepEqual(brief(found.bySource), ['Kreis 140 70 others 50 gap 20', 'esf 100 50 others 30 gap 20', 'ohne Angabe der Herkunft 1 1', 'ohne 9 0 gap 9']);
  });

  it('by source: a programme under its title, with its use by all plans', () => {
    const found = overview(`
programmes: [{ id: esf, title: ESF Plus, amount: 60 }]
measures:
  - { id: a, finance: { cost: 100, funding: [{ programme: esf, amount: 40 }, { programme: esf, amount: 30 }] } }
`);
    const [esf] = found?.bySource ?? [];
    assert.deepEqual([esf?.title?.de, esf?.measures, esf?.funding, esf?.use], ['ESF Plus', 1, 70, { amount: 60, used: 70 }]);
  });

  it('by year: only what per-year and one-year funding say', () => {
    const both = finances('{ per-year: [{ year: 2026, cost: 10 }, { year: 2025, cost: 20 }], funding: [{ amount: 15, from: 2025-01, to: 2025-12 }, { amount: 12, from: 2026, to: 2026 }] }');
    assert.deepEqual(brief(both.byYear), ['2025 20 15 gap 5', '2026 10 12 surplus 2']);
    assert.deepEqual(brief(finances('{ cost: 50, funding: [{ amount: 40, from: 2025, to: 2027 }] }').byYear), ['ohne 50 40 gap 10']);
    assert.deepEqual(brief(finances('{ cost: 50, per-year: [{ year: 2025, cost: 20 }] }').byYear), ['2025 20 0 gap 20', 'ohne 30 0 gap 30']);
  });

  it('by year: where money is for no single year, the years are unclear and the whole is told without a year', () => {
    const covered = finances('{ per-year: [{ year: 2025, cost: 10 }, { year: 2026, cost: 10 }], funding: [{ amount: 20, from: 2025, to: 2026 }] }');
    assert.deepEqual(brief(covered.byYear), ['2025 10 0 unclear 10', '2026 10 0 unclear 10', 'ohne 0 20']);
    const short = finances('{ per-year: [{ year: 2025, cost: 10 }], funding: [{ amount: 4 }] }');
    assert.deepEqual(brief(short.byYear), ['2025 10 0 unclear 10', 'ohne 0 4 gap 6']);
  });

  it('says when the years add up to more than the total', () => {
    assert.equal(finances('{ cost: 5, per-year: [{ year: 2025, cost: 10 }] }').yearsExceedTotal, 1);
    assert.equal(finances('{ cost: 10, per-year: [{ year: 2025, cost: 10 }] }').yearsExceedTotal, 0);
  });

  it('by field of action: in the order of the plan, without one last', () => {
    const found = overview(`
fields-of-action: [{ id: arbeit, title: Arbeit }, { id: bildung, title: Bildung }, { id: leer, title: Leer }]
measures:
  - { id: a, finance: { cost: 1 } }
  - { id: b, field-of-action: bildung, finance: { cost: 2, funding: [{ budget-line: X, amount: 2 }] } }
  - { id: c, field-of-action: arbeit, finance: { cost: 4 } }
  - { id: d, field-of-action: unbekannt, finance: { cost: 8 } }
`);
    assert.deepEqual(brief(found?.byField), ['Arbeit 4 0 gap 4', 'Bildung 2 2', 'unbekannt 8 0 gap 8', 'ohne 1 0 gap 1']);
  });

  it('is undefined where nothing is said, and does not fail on nonsense', () => {
    for (const finance of ['', 'viel', '[]', '{ cost: viel }', '{ cost: .inf }', '{ cost: .nan, per-year: 3 }', '{ funding: { amount: 3 } }']) {
      assert.equal(overview(`measures: [{ id: a, finance: ${finance} }]\n`), undefined, finance);
    }
    assert.equal(overview('measures: viele\n'), undefined);
  });
});
