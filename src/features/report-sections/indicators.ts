import type { SeriesValue } from '../../core/model/indicator-facts';
import { mapOf, textOf } from '../../core/model/read';
import { say, type Language, type Text } from '../../core/text/language';
import { guideAt } from '../../core/schema/guide';
import { reportTexts } from '../../l10n/report-sections';
import type { Snapshot } from '../snapshot';
import { meaningOf } from '../thing-guide';
import { dateCell, numberCell } from './cells';
import { nameOf } from './names';
import { planIndicators, type PlanIndicator } from './plan-indicators';
import { cell, table } from './table';

/** A table of values by date for each level: context, input, process, outcome. */
export function indicatorSection(plan: Snapshot): string | undefined {
  const indicators = [...planIndicators(plan).values()];
  const levels = LEVELS.flatMap((level) => {
    const own = indicators.filter(({ facts }) => (LEVELS.includes(facts.level) ? facts.level : undefined) === level);
    return own.length === 0 ? [] : [`### ${levelTitle(level, plan.language)}\n\n${levelTable(own, plan)}`];
  });
  return levels.length === 0 ? undefined : levels.join('\n\n');
}

const LEVELS: readonly (string | undefined)[] = ['context', 'input', 'process', 'outcome', undefined];

function levelTitle(level: string | undefined, language: Language): string {
  return level === undefined ? say(reportTexts.noLevel, language) : meaningOf(guideAt('plan', ['indicators', 0, 'level']), level, language);
}

function levelTable(indicators: readonly PlanIndicator[], plan: Snapshot): string {
  const { language } = plan;
  const text = (name: 'indicator' | 'unit' | 'source' | 'note'): string => say(reportTexts[name], language);
  const dates = datesOf(indicators);
  const rows = indicators.flatMap((indicator) => seriesRows(indicator, dates, plan));
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const columns = [
    { title: text('indicator') }, { title: text('unit') },
    ...dates.map((date) => ({ title: dateCell(date, language) ?? '', isNumber: true })),
    { title: text('source') }, ...(hasNotes ? [{ title: text('note') }] : []),
  ];
  return table(columns, rows.map(({ title, unit, values, source, note }) => [title, unit, ...values, source, ...(hasNotes ? [note] : [])]));
}

/** As written, in the order of time. */
function datesOf(indicators: readonly PlanIndicator[]): string[] {
  const values = indicators.flatMap(({ facts }) => facts.values);
  const sorted = [...values].sort((a, b) => compare(a.at.last, b.at.last) || compare(a.at.first, b.at.first));
  return [...new Set(sorted.map(({ written }) => written))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface SeriesRow {
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly values: readonly (string | undefined)[];
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** A row for each space and group; one where there are no values. */
function seriesRows(indicator: PlanIndicator, dates: readonly string[], plan: Snapshot): SeriesRow[] {
  const { node, facts } = indicator;
  const { language } = plan;
  const base = { unit: facts.unit && cell(facts.unit[language]), source: cell(textOf(mapOf(node, 'source'), 'name', language)), note: noteOf(indicator, language) };
  const title = cell(facts.title[language]) ?? '';
  if (facts.values.length === 0) return [{ ...base, title, values: dates.map(() => undefined) }];
  return [...seriesOf(facts.values).values()].map((series) => {
    const names = seriesNames(series[0], plan);
    const values = dates.map((date) => valueCell(series.find(({ written }) => written === date), language));
    return { ...base, title: names === '' ? title : `${title} (${names})`, values };
  });
}

function seriesOf(values: readonly SeriesValue[]): ReadonlyMap<string, SeriesValue[]> {
  const series = new Map<string, SeriesValue[]>();
  for (const value of values) {
    const key = `${value.space ?? ''}|${value.group ?? ''}`;
    series.set(key, [...series.get(key) ?? [], value]);
  }
  return series;
}

function seriesNames(value: SeriesValue | undefined, plan: Snapshot): string {
  return [nameOf(plan, value?.space, 'space'), nameOf(plan, value?.group, 'target-group')].filter((name) => name !== undefined).join(', ');
}

function valueCell(value: SeriesValue | undefined, language: Language): string | undefined {
  if (!value) return undefined;
  const number = numberCell(value.value, language);
  return value.isProvisional ? say(reportTexts.provisional, language, { value: number }) : number;
}

function noteOf({ facts: { values, dataFile, isIncomplete } }: PlanIndicator, language: Language): string | undefined {
  if (dataFile !== undefined) return fileNote(dataFile, language);
  const text: Text | undefined = isIncomplete ? reportTexts.incomplete : values.length === 0 ? reportTexts.noValues : undefined;
  return text && say(text, language);
}

function fileNote(file: string, language: Language): string {
  return reportTexts.dataFile[language].replace('{file}', () => cell(file) ?? '');
}
