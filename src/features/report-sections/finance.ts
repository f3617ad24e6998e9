import { amountText } from '../../core/text/amount';
import { fundingOverview, type FundingOverview, type FundingRow } from '../../core/finance/funding-overview';
import { say, type Language, type Text } from '../../core/text/language';
import { reportTexts } from '../../l10n/report-sections';
import type { Snapshot } from '../snapshot';
import { cell, table, type Column } from './table';

/** What the measures cost and who pays for it: the sums, then by source and by year. */
export function financeSection({ document, summary, index, language }: Snapshot): string | undefined {
  const overview = fundingOverview(document, summary, index);
  if (!overview) return undefined;
  const years = yearTable(overview, language);
  return [
    sums(overview, language).map((line) => `- ${line}`).join('\n'),
    `### ${say(reportTexts.bySource, language)}\n\n${sourceTable(overview, language)}`,
    ...(years === undefined ? [] : [`### ${say(reportTexts.byYear, language)}\n\n${years}`]),
  ].join('\n\n');
}

function sums({ total, currency, withoutCost, leftOut }: FundingOverview, language: Language): string[] {
  const amounts = ([
    [reportTexts.total, total.cost, true], [reportTexts.money, total.funding, true],
    [reportTexts.gapIs, total.gap, false], [reportTexts.surplusIs, total.surplus, false], [reportTexts.unclearIs, total.unclear, false],
  ] as const).filter(([, amount, always]) => always || amount > 0);
  const counts = ([[reportTexts.withoutCost, withoutCost], [reportTexts.leftOut, leftOut]] as const).filter(([, number]) => number > 0);
  return [
    ...amounts.map(([text, amount]) => text[language].replace('{amount}', () => amountCell(amount, currency, language))),
    ...counts.map(([text, number]) => say(text, language, { number })),
  ];
}

function sourceTable({ bySource, currency }: FundingOverview, language: Language): string {
  const columns = [{ title: say(reportTexts.origin, language) }, ...numbers(['measures', 'funding'], language)];
  return table(columns, bySource.map((row) => [titleOf(row, reportTexts.unfunded, language), String(row.measures), ifAny(row.funding, currency, language)]));
}

/** Undefined where the plan assigns nothing to a year. */
function yearTable({ byYear, currency }: FundingOverview, language: Language): string | undefined {
  if (byYear.every(({ title }) => title === undefined)) return undefined;
  const columns = [{ title: say(reportTexts.year, language) }, ...numbers(['cost', 'funding', 'gap'], language)];
  return table(columns, byYear.map((row) => [
    titleOf(row, reportTexts.noYear, language),
    ...[row.cost, row.funding, row.gap].map((amount) => ifAny(amount, currency, language)),
  ]));
}

function numbers(names: readonly ('measures' | 'cost' | 'funding' | 'gap')[], language: Language): Column[] {
  return names.map((name) => ({ title: say(reportTexts[name], language), isNumber: true }));
}

/** A year or source to which nothing is assigned has no amount, which is not an amount of nothing. */
function ifAny(amount: number, currency: string, language: Language): string | undefined {
  return amount === 0 ? undefined : amountCell(amount, currency, language);
}

function titleOf({ title }: FundingRow, untitled: Text, language: Language): string | undefined {
  return title ? cell(title[language]) : say(untitled, language);
}

function amountCell(amount: number, currency: string, language: Language): string {
  return amountText(amount, cell(currency) ?? '', language);
}
