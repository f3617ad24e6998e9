import assert from 'node:assert/strict';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { earlyPhases } from '../../../src/core/cycle/phase-order';
import { phasesLeftOut, phaseStates } from '../../../src/core/cycle/phase-state';
import { planCycle, type PlanCycle } from '../../../src/core/cycle/plan-cycle';
import { exampleFiles } from '../../../src/core/rules/examples';
import { cycleModels } from '../../../src/core/vocabulary';

function cycleIn(example: string): PlanCycle | undefined {
  const [analysis, ...others] = exampleFiles(example).map(({ name, text }) => analyse(name, text));
  assert.ok(analysis);
  const workspace = indexWorkspace([analysis, ...others].map(({ summary }) => summary));
  return planCycle(analysis.document, analysis.summary, workspace);
}

function followUp(phases: string): PlanCycle {
  const cycle = cycleIn(`cycle: { model: report-follow-up, phases: [${phases}] }\n`);
  assert.ok(cycle);
  return cycle;
}

function statesOf(phases: string, today = '2026-06-30'): string[] {
  return [...phaseStates(followUp(phases), today)].map(([{ id }, state]) => `${id} ${state}`);
}

describe('planning cycle', () => {
  it('every shipped model has a phase that evaluates', () => {
    for (const { id, phases } of cycleModels) {
      const cycle = cycleIn(`cycle: { model: ${id} }\n`);
      assert.deepEqual(cycle?.phases.map((phase) => phase.id), phases.map((phase) => phase.id));
      assert.equal(cycle?.phases.filter(({ evaluates }) => evaluates).length, 1, id);
    }
  });

  it('is undefined without a model', () => {
    for (const example of ['field: social\n', 'cycle: { phases: [] }\n', 'cycle: { model: eigenes }\n', 'cycle: nein\n']) assert.equal(cycleIn(example), undefined);
  });

  it('tells what is done, skipped, late, running, due, open and missing', () => {
    assert.deepEqual(statesOf('{ phase: analysis, status: done, end: 2020 }, { phase: handover, status: skipped }'),
      ['analysis done', 'handover skipped', 'repetition missing']);
    assert.deepEqual(statesOf('{ phase: analysis, status: running, end: 2026-06-29 }, { phase: handover, status: running, end: 2026-06 }, { phase: repetition, start: 2026 }'),
      ['analysis late', 'handover running', 'repetition due']);
    assert.deepEqual(statesOf('{ phase: analysis, status: open, start: 2026-07 }, { phase: handover }, { phase: repetition, status: open, start: 2026-06-30 }'),
      ['analysis open', 'handover open', 'repetition due']);
  });

  it('knows what was left out before the last phase listed', () => {
    assert.deepEqual(phasesLeftOut(followUp('{ phase: repetition }')).map(({ id }) => id), ['analysis', 'handover']);
    assert.deepEqual(phasesLeftOut(followUp('{ phase: analysis }, { phase: unbekannt }')), []);
    assert.deepEqual(phasesLeftOut(followUp('')), []);
  });

  it('of a phase listed twice the first beginning counts', () => {
    const early = (phases: string): string[] => earlyPhases(followUp(phases)).map(({ phase, before, by }) => `${phase.phase.id} before ${before.phase.id} by ${by}`);
    assert.deepEqual(early('{ phase: analysis, start: 2018 }, { phase: handover, start: 2019 }, { phase: analysis, start: 2022 }'), []);
    assert.deepEqual(early('{ phase: analysis, start: 2022 }, { phase: handover, start: 2019 }, { phase: repetition, start: 2020 }'),
      ['handover before analysis by dates', 'repetition before analysis by dates']);
    assert.deepEqual(early('{ phase: analysis, start: 2022, status: skipped }, { phase: handover, start: 2019 }'), []);
  });
});
