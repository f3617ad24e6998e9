import { progressOfTarget } from '../../core/indicators/target-progress';
import type { TargetAim } from '../../core/indicators/target-aim';
import type { SeriesValue } from '../../core/model/indicator-facts';
import { planOf } from '../../core/model/current';
import { itemsOf, stringOf, type Of } from '../../core/model/read';
import type { ThingType } from '../../core/model/shape';
import type { DocumentSummary } from '../../core/model/summary';
import { titleOf } from '../../core/model/title';
import type { Target } from '../../core/model/types.generated';
import { say, type Language } from '../../core/text/language';
import { reportTexts } from '../../l10n/report-sections';
import { progressTexts } from '../../l10n/progress';
import { progressWords } from '../progress-words';
import type { Snapshot } from '../snapshot';
import { datedCell } from './cells';
import { nameOf } from './names';
import { indicatorKey, planIndicators, type PlanIndicator } from './plan-indicators';
import { cell, table } from './table';

/** What each goal is measured by: where it began, where it is to lead, where it is, and how far that is. */
export function targetSection(plan: Snapshot): string | undefined {
  const indicators = planIndicators(plan);
  const rows = itemsOf(planOf(plan.document), 'goals').flatMap((goal) => {
    const title = cell(titleOf(goal)[plan.language]);
    return itemsOf(goal, 'targets').map((target) => [title, ...targetCells(target, indicators, plan)]);
  });
  if (rows.length === 0) return undefined;
  const columns = (['goal', 'indicator', 'baseline', 'target', 'newest', 'progress'] as const).map((name) => ({ title: say(reportTexts[name], plan.language) }));
  return table(columns, rows);
}

function targetCells(target: Of<Target>, indicators: ReadonlyMap<string, PlanIndicator>, plan: Snapshot): (string | undefined)[] {
  const { language, summary, index } = plan;
  const found = index.find(summary, stringOf(target, 'indicator'), ['indicator']);
  const indicator = found && indicators.get(indicatorKey(found));
  const newest = indicator && newestFor(target, indicator, plan);
  const progress = progressOfTarget(target, summary, indicator ?? (found ? 'other-document' : 'unknown-indicator'), index);
  const { aim } = progress;
  return [
    indicatorCell(target, indicator, plan),
    baselineCell(aim, language),
    aimCell(aim, language),
    newest && datedCell(newest.value, newest.written, language),
    cell(progressWords(progress, language)),
  ];
}

/** `Quote in Prozent (Nordviertel)`. */
function indicatorCell(target: Of<Target>, indicator: PlanIndicator | undefined, plan: Snapshot): string | undefined {
  const unit = cell(indicator?.facts.unit?.[plan.language]);
  const name = indicator ? cell(indicator.facts.title[plan.language]) : nameOf(plan, stringOf(target, 'indicator'), 'indicator');
  const series = [nameOf(plan, stringOf(target, 'space'), 'space'), nameOf(plan, stringOf(target, 'group'), 'target-group')].filter((part) => part !== undefined);
  return [name, unit && `in ${unit}`, series.length === 0 ? undefined : `(${series.join(', ')})`].filter((part) => part !== undefined).join(' ');
}

function baselineCell({ baseline }: TargetAim, language: Language): string | undefined {
  return baseline && datedCell(baseline.value, baseline.written, language);
}

function aimCell({ target, trend }: TargetAim, language: Language): string | undefined {
  if (target) return datedCell(target.value, target.written, language);
  return trend && say(progressTexts[trend], language);
}

/** The newest value of the space and group that the target is for. */
function newestFor(target: Of<Target>, { facts, from }: PlanIndicator, plan: Snapshot): SeriesValue | undefined {
  const wanted = { space: stringOf(target, 'space'), group: stringOf(target, 'group') };
  const isSame = (value: SeriesValue, key: 'space' | 'group', type: ThingType): boolean =>
    idOf(value[key], type, from, plan) === idOf(wanted[key], type, plan.summary, plan);
  const values = facts.values.filter((value) => isSame(value, 'space', 'space') && isSame(value, 'group', 'target-group'));
  return values.reduce<SeriesValue | undefined>((newest, value) => (newest && newest.at.last >= value.at.last ? newest : value), undefined);
}

/** References that lead to the same thing are the same, whatever they look like. */
function idOf(reference: string | undefined, type: ThingType, from: DocumentSummary, { index }: Snapshot): string | undefined {
  const found = index.find(from, reference, [type]);
  return found ? `${found.document.uri}#${found.thing.id}` : reference;
}
