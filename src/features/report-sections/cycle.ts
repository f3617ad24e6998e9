import { phaseStates } from '../../core/cycle/phase-state';
import { planCycle, type ModelPhase, type PlanCycle } from '../../core/cycle/plan-cycle';
import { dayWords } from '../../core/model/date-words';
import { numberOf, scalarOf, stringOf } from '../../core/model/read';
import { say, type Language } from '../../core/text/language';
import { phaseStateTexts, reportTexts } from '../../l10n/report-sections';
import { periodWords } from '../date-words';
import type { Snapshot } from '../snapshot';
import { dateCell } from './cells';
import { nameOf } from './names';
import { cell, table } from './table';

/** The model that the plan follows, and where each phase stands on the day. */
export function cycleSection(plan: Snapshot): string | undefined {
  const { document, summary, index, language, today } = plan;
  const cycle = planCycle(document, summary, index);
  if (!cycle) return undefined;
  const columns = (['phase', 'span', 'responsible', 'state'] as const).map((name) => ({ title: say(reportTexts[name], language) }));
  const rows = [...phaseStates(cycle, today)].map(([phase, state]) => [...phaseCells(phase, cycle, plan), say(phaseStateTexts[state], language)]);
  return [modelSentence(cycle, language), table(columns, rows), closing(cycle, plan)].join('\n\n');
}

function phaseCells(phase: ModelPhase, { listed }: PlanCycle, plan: Snapshot): (string | undefined)[] {
  const node = listed.filter((entry) => entry.phase === phase).at(-1)?.node;
  return [cell(phase.title[plan.language]), cell(periodWords(node, plan.language)), nameOf(plan, stringOf(node, 'responsible'), 'responsibility')];
}

function modelSentence({ title, node }: PlanCycle, language: Language): string {
  const number = numberOf(node, 'iteration');
  const text = number === undefined ? reportTexts.model : reportTexts.modelIteration;
  return text[language].replace('{model}', () => cell(title[language]) ?? '').replace('{number}', () => String(number));
}

function closing({ node }: PlanCycle, { today, language }: Snapshot): string {
  const update = scalarOf(node, 'next-update')?.value;
  const asOf = say(reportTexts.asOf, language, { day: dayWords(today, language) });
  return update === undefined || update === null ? asOf : `${asOf}. ${reportTexts.nextUpdate[language].replace('{date}', () => dateCell(String(update), language) ?? '')}`;
}
