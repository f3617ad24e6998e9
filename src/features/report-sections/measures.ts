import { dayWords } from '../../core/model/date-words';
import { measuresByField } from '../../core/model/measures-by-field';
import { mapOf, numberOf, stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Measure } from '../../core/model/types.generated';
import { say } from '../../core/text/language';
import { shareText } from '../../core/text/number';
import { reportTexts } from '../../l10n/report-sections';
import { periodWords } from '../date-words';
import { measureWords } from '../measure-words';
import type { Snapshot } from '../snapshot';
import { nameOf } from './names';
import { cell, table } from './table';

/** All measures by field of action, with lead and state on the day. */
export function measureSection(plan: Snapshot): string | undefined {
  const { document, summary, index, language, today } = plan;
  const fields = measuresByField(document, summary, index);
  if (fields.length === 0) return undefined;
  const named = fields.some(({ field }) => field !== undefined);
  const tables = fields.map(({ field, measures }) => {
    const title = field ? cell(field.title[language]) : say(reportTexts.noField, language);
    return `${named ? `### ${title}\n\n` : ''}${measureTable(measures, plan)}`;
  });
  return [...tables, say(reportTexts.asOf, language, { day: dayWords(today, language) })].join('\n\n');
}

function measureTable(measures: readonly Of<Measure>[], plan: Snapshot): string {
  const columns = (['measure', 'span', 'lead', 'state'] as const).map((name) => ({ title: say(reportTexts[name], plan.language) }));
  return table(columns, measures.map((measure) => [
    cell(titleOf(measure)[plan.language]),
    cell(periodWords(mapOf(measure, 'schedule'), plan.language)),
    nameOf(plan, stringOf(mapOf(measure, 'responsible'), 'lead'), 'responsibility'),
    stateOf(measure, plan),
  ]));
}

function stateOf(measure: Of<Measure>, { today, language }: Snapshot): string {
  const share = numberOf(mapOf(measure, 'progress'), 'share');
  const done = share === undefined ? undefined : say(reportTexts.share, language, { share: shareText(share, language) });
  return [cell(measureWords(measure, today, language)), done].filter((part) => part !== undefined).join('; ');
}
