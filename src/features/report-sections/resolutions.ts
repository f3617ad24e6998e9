import { planOf } from '../../core/model/current';
import { planCycle } from '../../core/cycle/plan-cycle';
import { itemsOf, mapOf, scalarOf, stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Resolution } from '../../core/model/types.generated';
import { guideAt } from '../../core/schema/guide';
import { say, type Text } from '../../core/text/language';
import { reportTexts } from '../../l10n/report-sections';
import type { Snapshot } from '../snapshot';
import { meaningOf } from '../thing-guide';
import { dateCell } from './cells';
import { nameOf, writtenAt } from './names';
import { cell, table } from './table';

/** What was resolved about the plan and its parts. */
export function resolutionSection(plan: Snapshot): string | undefined {
  const rows = partsOf(plan).flatMap(({ subject, resolution }) => (resolution ? [[subject, ...resolutionCells(resolution, plan)]] : []));
  if (rows.length === 0) return undefined;
  return table((['subject', 'body', 'date', 'paper', 'result'] as const).map((name) => ({ title: say(reportTexts[name], plan.language) })), rows);
}

interface Part {
  readonly subject: string;
  readonly resolution: Of<Resolution> | undefined;
}

function partsOf(snapshot: Snapshot): Part[] {
  const { document, summary, index, language } = snapshot;
  const plan = planOf(document);
  const named = (text: Text, name: string | undefined): string => text[language].replace('{name}', () => name ?? '');
  return [
    { subject: say(reportTexts.planItself, language), resolution: mapOf(plan, 'resolution') },
    { subject: say(reportTexts.mandate, language), resolution: mapOf(mapOf(plan, 'mandate'), 'resolution') },
    ...(planCycle(document, summary, index)?.listed ?? []).map(({ node, phase }) => ({ subject: named(reportTexts.phaseNamed, cell(phase.title[language])), resolution: mapOf(node, 'resolution') })),
    ...itemsOf(plan, 'measures').map((node) => ({ subject: named(reportTexts.measureNamed, cell(titleOf(node)[language])), resolution: mapOf(node, 'resolution') })),
    ...itemsOf(plan, 'products').map((node) => ({ subject: named(reportTexts.productNamed, cell(titleOf(node)[language])), resolution: mapOf(node, 'resolution') })),
    ...itemsOf(plan, 'interfaces').map((node) => ({ subject: named(reportTexts.interfaceNamed, nameOf(snapshot, stringOf(node, 'to'), 'plan')), resolution: mapOf(node, 'resolution') })),
  ];
}

function resolutionCells(resolution: Of<Resolution>, plan: Snapshot): (string | undefined)[] {
  const date = scalarOf(resolution, 'date')?.value;
  const result = stringOf(resolution, 'result');
  return [
    nameOf(plan, stringOf(resolution, 'body'), 'responsibility'),
    date === undefined || date === null ? undefined : dateCell(String(date), plan.language),
    writtenAt(resolution, 'paper'),
    result === undefined ? undefined : cell(meaningOf(guideAt('plan', ['resolution', 'result']), result, plan.language)),
  ];
}
