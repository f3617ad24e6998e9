import assert from 'node:assert/strict';
import { cycleGap } from '../../../../src/core/rules/cycle/gap';
import { cycleNoEvaluation } from '../../../../src/core/rules/cycle/no-evaluation';
import { cycleOrder } from '../../../../src/core/rules/cycle/order';
import { cycleOverdue } from '../../../../src/core/rules/cycle/overdue';
import { messages, places, related } from '../../../support/reports';

const cycle = (model: string, phases: string, rest = ''): string => `cycle:\n  model: ${model}\n  phases: [${phases}]\n${rest}`;

/** The cycle of the small plan in the description of the document language. */
const hochstaett = cycle('monitoring-cycle',
  '{ phase: stock-taking, start: 2006, end: 2006, status: done }, { phase: implementation, start: 2007-01, end: 2008-06, status: done }, { phase: evaluation, start: 2008-06, end: 2008-12, status: running }');

describe('cycle/order', () => {
  it('points at the beginning, with the phase that comes first', () => {
    const example = cycle('report-follow-up', '{ phase: handover, start: 2020 }, { phase: analysis, start: 2021-03 }');
    assert.deepEqual(places(cycleOrder, example), ['8:38 2020']);
    assert.deepEqual(related(cycleOrder, example), ['8:55 Diese Phase kommt zuerst: „Analyse mit Handlungsempfehlungen“']);
    assert.match(messages(cycleOrder, example, { language: 'en' })[0] ?? '', /^“Handover to council and planners” begins before “Analysis with recommendations”/);
  });

  it('accepts overlapping phases, partial dates that may fit, and phases listed in another order', () => {
    assert.deepEqual(places(cycleOrder, hochstaett), []);
    assert.deepEqual(places(cycleOrder, cycle('report-follow-up', '{ phase: handover, start: 2021 }, { phase: analysis, start: 2021-11 }')), []);
    assert.deepEqual(places(cycleOrder, cycle('report-follow-up', '{ phase: analysis, start: 2021, end: 2024 }, { phase: handover, start: 2021-06 }')), []);
  });

  it('goes by the status where dates are missing', () => {
    const example = cycle('report-follow-up', '{ phase: analysis, status: open }, { phase: handover, status: running }');
    assert.deepEqual(places(cycleOrder, example), ['8:74 running']);
    assert.match(messages(cycleOrder, example)[0] ?? '', /hat begonnen, während „Analyse mit Handlungsempfehlungen“ noch offen ist/);
    assert.deepEqual(places(cycleOrder, example.replace('open', 'skipped')), []);
    assert.deepEqual(places(cycleOrder, example.replace('running', 'open')), []);
  });

  it('says nothing of a model that nobody defines, of phases it does not know, or of impossible dates', () => {
    const phases = '{ phase: handover, start: 2020 }, { phase: analysis, start: 2021-03 }';
    assert.deepEqual(places(cycleOrder, cycle('eigenes', phases)), []);
    assert.deepEqual(places(cycleOrder, cycle('report-follow-up', phases.replace('analysis', 'analyse'))), []);
    assert.deepEqual(places(cycleOrder, cycle('report-follow-up', phases.replace('2021-03', '2021-13'))), []);
  });
});

describe('cycle/gap', () => {
  it('names once what was left out before the last phase listed', () => {
    assert.deepEqual(places(cycleGap, hochstaett), ['8:3 phases']);
    assert.match(messages(cycleGap, hochstaett)[0] ?? '', /^Im Planungszyklus fehlt vor „Evaluation“: „Bedarfsanalyse“, „Leitbild und Strategie“ und „Maßnahmenplanung“\./);
    assert.match(messages(cycleGap, hochstaett, { language: 'en' })[0] ?? '', /“Needs analysis”, “Guiding principles and strategy” and “Planning of measures”/);
  });

  it('does not ask for what comes after the last phase listed, nor for what was skipped', () => {
    assert.deepEqual(places(cycleGap, cycle('report-follow-up', '{ phase: analysis }')), []);
    assert.deepEqual(places(cycleGap, cycle('report-follow-up', '{ phase: repetition }, { phase: handover, status: skipped }, { phase: analysis }')), []);
    assert.deepEqual(places(cycleGap, cycle('report-follow-up', '')), []);
  });

  it('knows the models of registers', () => {
    const register = `# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: K
language: de
cycle-models: [{ id: kurz, title: Kurz, phases: [{ id: anfang, title: Anfang }, { id: mitte, title: Mitte }, { id: ende, title: Ende }] }]
`;
    assert.match(messages(cycleGap, cycle('kurz', '{ phase: anfang }, { phase: ende }') + register)[0] ?? '', /fehlt vor „Ende“: „Mitte“\./);
  });
});

describe('cycle/no-evaluation', () => {
  it('points at the phases and names the one that evaluates', () => {
    const example = cycle('schubert-2011', '{ phase: goals }, { phase: stock }');
    assert.deepEqual(places(cycleNoEvaluation, example), ['8:3 phases']);
    assert.match(messages(cycleNoEvaluation, example)[0] ?? '', /^Im Planungszyklus fehlt „Überprüfung der Zielerreichung“; .*phase: review/);
  });

  it('leaves an evaluation that is planned, skipped or part of a gap', () => {
    assert.deepEqual(places(cycleNoEvaluation, cycle('schubert-2011', '{ phase: goals }, { phase: review, status: open }')), []);
    assert.deepEqual(places(cycleNoEvaluation, cycle('schubert-2011', '{ phase: review, status: skipped }')), []);
    assert.deepEqual(places(cycleNoEvaluation, cycle('schubert-2011', '{ phase: goals }, { phase: update }')), []);
    assert.deepEqual(places(cycleNoEvaluation, cycle('schubert-2011', '')), []);
    assert.deepEqual(places(cycleNoEvaluation, `status: superseded\n${cycle('schubert-2011', '{ phase: goals }')}`), []);
  });

  it('asks of a register’s model only where a phase says that it evaluates', () => {
    const model = (last: string): string => `# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: K
language: de
cycle-models: [{ id: kurz, title: Kurz, phases: [{ id: anfang, title: Anfang }, { id: ende, title: ${last} }] }]
`;
    assert.deepEqual(places(cycleNoEvaluation, cycle('kurz', '{ phase: anfang }') + model('Schluss')), []);
    assert.deepEqual(places(cycleNoEvaluation, cycle('kurz', '{ phase: anfang }') + model('Wirkungskontrolle')), ['8:3 phases']);
  });
});

describe('cycle/overdue', () => {
  it('points at the end that has passed, and at the update', () => {
    const example = cycle('report-follow-up', '{ phase: analysis, end: 2026-05, status: running }, { phase: handover, end: 2026-06 }', '  next-update: 2025\n');
    assert.deepEqual(places(cycleOverdue, example), ['8:36 2026-05', '9:16 2025']);
    assert.match(messages(cycleOverdue, example)[0] ?? '', /^„Analyse mit Handlungsempfehlungen“ sollte bis 2026-05-31 enden/);
    assert.match(messages(cycleOverdue, example, { language: 'en' })[1] ?? '', /^The update was planned for 2025-12-31 and is overdue\./);
  });

  it('lets the last day of a partial date be in time', () => {
    const example = cycle('report-follow-up', '{ phase: analysis, end: 2026-06, status: running }', '  next-update: 2026-Q2\n');
    assert.deepEqual(places(cycleOverdue, example, { today: '2026-06-30' }), []);
    assert.equal(places(cycleOverdue, example, { today: '2026-07-01' }).length, 2);
  });

  it('leaves what is done or skipped, and plans that are history', () => {
    assert.deepEqual(places(cycleOverdue, cycle('report-follow-up', '{ phase: analysis, end: 2020, status: done }, { phase: handover, end: 2020, status: skipped }')), []);
    assert.deepEqual(places(cycleOverdue, `status: superseded\n${cycle('report-follow-up', '{ phase: analysis, end: 2020 }', '  next-update: 2021\n')}`), []);
  });
});
