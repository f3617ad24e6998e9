import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { exampleFiles } from '../../../src/core/rules/examples';
import { planningLevels, type PlanningLevel, type PlanningLevelName } from '../../../src/core/planning-levels/planning-levels';

function levelsOf(example: string): PlanningLevel[] {
  const analyses = exampleFiles(example).map(({ name, text }) => analyse(name, text));
  const [first] = analyses;
  assert.ok(first);
  return planningLevels(first.document, first.summary, indexWorkspace(analyses.map(({ summary }) => summary)));
}

function criteriaOf(name: PlanningLevelName, example: string): string[] {
  const level = levelsOf(example).find((candidate) => candidate.name === name);
  return level?.criteria.map(({ met, why }) => `${met === undefined ? '?' : met ? '+' : '-'} ${why.de}`) ?? [];
}

describe('the four levels of planning', () => {
  it('are counted by criteria that each say why', () => {
    for (const level of levelsOf('status: draft\n')) {
      assert.equal(level.criteria.length, 6);
      assert.equal(level.met, 0);
      assert.equal(level.share, 0);
      for (const { text, why } of level.criteria) for (const said of [text.de, text.en, why.de, why.en]) assert.ok(said.length > 5);
    }
  });

  it('hold nothing for a document that is no plan', () => {
    assert.deepEqual(levelsOf('planwerk: 1\nkind: register\nid: katalog\ntitle: Katalog\nlanguage: de\n'), []);
  });

  it('the conceptual and methodical one: principles, goals, measures, methods, cooperation, participation', () => {
    assert.deepEqual(criteriaOf('conceptual', `
principles: [Vorbeugen geht vor Nachsorge., Alle reden mit.]
goals: [{ id: a, title: A, statement: Was erreicht werden soll. }, { id: b, title: B }]
measures: [{ id: m, title: M, goals: [a], responsible: { lead: amt, involved: [verein] } }, { id: n, title: N, status: idea }]
participation: [{ title: Runder Tisch, format: round-table, groups: [familien] }, { format: survey }]
`), [
      '+ Grundsätze: 2',
      '- Ziele: 1 von 2; es fehlt bei „B“',
      '+ Maßnahmen: 1 von 1',
      '- Planungsprodukte: nichts angegeben',
      '+ Gemeinsame Maßnahmen und Schnittstellen: 1 („M“)',
      '+ Beteiligungen: 1 („Runder Tisch“)',
    ]);
  });

  it('that of space and time: spaces, indicators and their values, comparison, schedule, milestones', () => {
    assert.deepEqual(criteriaOf('space-time', `
goals: [{ id: a, title: A, spaces: [nord], targets: [{ indicator: quote, milestones: [{ value: 3, by: 2027 }] }] }]
measures: [{ id: m, title: M, schedule: { start: 2026 } }]
spaces: [{ id: nord, title: Nord }]
indicators: [{ id: quote, title: Quote, values: [{ at: 2025, value: 1, space: nord }, { at: 2025, value: 2 }] }, { id: leer, title: Leer }]
`), [
      '+ Räume: 1 („Nord“)',
      '+ Indikatoren: 2 („Quote“ und „Leer“)',
      '- Eigene Indikatoren: 1 von 2; es fehlt bei „Leer“',
      '+ Indikatoren mit Werten mehrerer Räume: 1 („Quote“)',
      '- Maßnahmen: 0 von 1; es fehlt bei „M“',
      '+ Meilensteine und Zwischenziele: 1',
    ]);
  });

  it('does not judge a plan by values that stand in a register', () => {
    const level = levelsOf(`
goals: [{ id: a, title: A, targets: [{ indicator: quote }] }]
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: quote, title: Quote }]
`).find(({ name }) => name === 'space-time');
    assert.deepEqual(level?.criteria.map(({ met }) => met), [false, true, undefined, undefined, false, false]);
    assert.equal(level?.assessable, 4);
    assert.equal(level?.share, 1 / 4);
  });

  it('that of steering: lead, responsibilities, reporting, evaluation, resolution', () => {
    assert.deepEqual(criteriaOf('steering', `
lead: { responsibility: amt }
mandate: { resolution: { body: rat, date: 2026-01-31 } }
resolution: { body: rat, date: 2026-05-31, result: rejected }
cycle: { model: monitoring-cycle, phases: [{ phase: strategy }, { phase: evaluation }] }
goals: [{ id: a, title: A, responsible: amt }]
measures: [{ id: m, title: M, responsible: { involved: [amt] } }]
responsibilities: [{ id: amt, name: Amt }, { id: rat, name: Rat }]
# file: bericht.plan.yaml
planwerk: 1
kind: report
id: bericht
title: Sozialbericht
language: de
reports-on: [beispiel]
`), [
      '+ Federführung: 1 („Amt“)',
      '- Maßnahmen: 0 von 1; es fehlt bei „M“',
      '+ Ziele: 1 von 1',
      '+ Berichte und Datenblätter: 1 („Sozialbericht“)',
      '+ Phasen der Evaluation: 1 („Evaluation“)',
      '+ Beschlüsse zu Auftrag und Plan: 1',
    ]);
  });

  it('that of financing: costs, years, budget, programmes, cover and their amounts', () => {
    assert.deepEqual(criteriaOf('financing', `
measures:
  - { id: m, title: M, schedule: { start: 2026-01, end: 2026-12 }, finance: { cost: 100, funding: [{ budget-line: Haushalt, amount: 100 }] } }
  - { id: n, title: N, schedule: { start: 2026, end: 2027 }, finance: { cost: 100, funding: [{ programme: land, amount: 90 }] } }
  - { id: o, title: O }
programmes: [{ id: land, title: Landesprogramm }]
`), [
      '- Maßnahmen: 2 von 3; es fehlt bei „O“',
      '- Maßnahmen mit Kosten: 1 von 2; es fehlt bei „N“',
      '+ Maßnahmen mit Haushaltsmitteln: 1 („M“)',
      '+ Maßnahmen mit Fördermitteln: 1 („N“)',
      '- Maßnahmen mit Kosten: 1 von 2; es fehlt bei „N“',
      '- Genutzte Förderprogramme: 0 von 1; es fehlt bei „Landesprogramm“',
    ]);
  });

  it('lead to the first thing that is missing', () => {
    const text = 'planwerk: 1\nkind: plan\nid: p\ntitle: P\nlanguage: de\ngoals:\n  - { id: a, title: A, statement: S }\n  - { id: gesucht, title: B }\n';
    const analysis = analyse('p.plan.yaml', text);
    const [level] = planningLevels(analysis.document, analysis.summary, indexWorkspace([analysis.summary]));
    const place = level?.criteria[1]?.place;
    assert.equal(place && text.slice(place.start, place.end), 'gesucht');
  });
});
