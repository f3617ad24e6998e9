import { planCycle } from '../../core/cycle/plan-cycle';
import { planOf } from '../../core/model/current';
import { dateWords } from '../../core/model/date-words';
import { itemsOf, scalarOf, stringOf, stringsOf, textOf, type Of } from '../../core/model/read';
import type { Participation } from '../../core/model/types.generated';
import { say } from '../../core/text/language';
import { reportTexts } from '../../l10n/report-sections';
import { periodWords } from '../date-words';
import type { Snapshot } from '../snapshot';
import { meaningAt } from '../thing-guide';
import { cell, table } from './table';

/** Who took part or will, when, in which form, and what came of it. */
export function participationSection(plan: Snapshot): string | undefined {
  const { document, summary, index, language } = plan;
  const events = itemsOf(planOf(document), 'participation');
  if (events.length === 0) return undefined;
  const phases = new Map(planCycle(document, summary, index)?.phases.map(({ id, title }) => [id, title[language]]));
  const columns = (['event', 'phase', 'groups', 'when', 'result'] as const).map((name) => ({ title: say(reportTexts[name], language) }));
  return table(columns, events.map((event) => [
    eventCell(event, plan),
    cell(phases.get(stringOf(event, 'phase') ?? '') ?? stringOf(event, 'phase')),
    stringsOf(event, 'groups').map((group) => groupName(group, plan)).join(', '),
    cell(whenOf(event, plan)),
    cell(textOf(event, 'result', language)),
  ]));
}

/** `Elternbefragung (Befragung)`. */
function eventCell(event: Of<Participation>, { language }: Snapshot): string | undefined {
  const format = cell(meaningAt(event, 'format', 'participation', language));
  const title = cell(textOf(event, 'title', language));
  return title === undefined || format === undefined ? title ?? format : `${title} (${format})`;
}

function groupName(group: string, { index, summary }: Snapshot): string | undefined {
  return cell(index.find(summary, group, ['target-group', 'responsibility'])?.thing.title ?? group);
}

function whenOf(event: Of<Participation>, { language }: Snapshot): string | undefined {
  const date = scalarOf(event, 'date')?.value;
  return date === undefined || date === null ? periodWords(event, language) : dateWords(String(date), language);
}
