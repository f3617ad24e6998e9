import { fundingOverview, type FundingOverview, type FundingRow } from '../../core/finance/funding-overview';
import type { FundingFigures } from '../../core/finance/funding-sums';
import { planOf } from '../../core/model/current';
import { textOf } from '../../core/model/read';
import { say, type Language, type Text } from '../../core/text/language';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { exceededText, words } from './words';

export interface FinanceModel {
  readonly title: string;
  /** ISO code. */
  readonly currency: string;
  readonly total: FundingFigures;
  /** By programme, by year, by field of action. */
  readonly sections: readonly FinanceSection[];
  /** What is not counted, and why. */
  readonly notes: readonly string[];
  /** The highest cost or funding of a row: the full length of a bar. */
  readonly highest: number;
}

export interface FinanceSection {
  readonly title: string;
  /** How the figures of the section are to be read. */
  readonly explanation: string | undefined;
  readonly rows: readonly FinanceRow[];
}

export interface FinanceRow extends FundingFigures {
  readonly title: string;
  /** Of a programme of which plans count on more than it has: by how much. */
  readonly exceeded: string | undefined;
  readonly place: TextRange;
}

/** Undefined where no measure names cost or funding. */
export function financeModel(context: ViewContext): FinanceModel | undefined {
  const { document, summary, workspace, language } = context;
  const overview = fundingOverview(document, summary, workspace);
  if (!overview) return undefined;
  const { bySource, byYear, byField } = overview;
  const currency = shown(shown(overview.currency).slice(0, 8));
  const section = (title: Text, rows: readonly FundingRow[], untitled: Text, explanation?: Text): FinanceSection => ({
    title: say(title, language),
    explanation: explanation && say(explanation, language),
    rows: rows.map((row) => financeRow(row, untitled, currency, language)),
  });
  return {
    title: shown(textOf(planOf(document), 'title', language) ?? ''),
    currency,
    total: overview.total,
    sections: [
      section(words.bySource, bySource, words.unfunded, words.sourceExplanation),
      section(words.byYear, byYear, words.noYear, words.yearExplanation),
      section(words.byField, byField, words.noField),
    ],
    notes: notesOf(overview, language),
    highest: Math.max(1, ...[...bySource, ...byYear, ...byField].map((row) => Math.max(row.cost, row.funding + row.others + row.gap + row.unclear))),
  };
}

function financeRow(row: FundingRow, untitled: Text, currency: string, language: Language): FinanceRow {
  const { title, use, place, ...figures } = row;
  const over = use === undefined ? 0 : Math.round((use.used - use.amount) * 100) / 100;
  return {
    ...figures,
    title: title ? shown(title[language]) : say(untitled, language),
    exceeded: use && over > 0 ? exceededText(over, use.amount, currency, language) : undefined,
    place,
  };
}

function notesOf({ withoutCost, yearsExceedTotal, leftOut }: FundingOverview, language: Language): string[] {
  return ([[withoutCost, words.withoutCost], [yearsExceedTotal, words.yearsExceedTotal], [leftOut, words.leftOut]] as const)
    .filter(([number]) => number > 0)
    .map(([number, text]) => say(text, language, { number }));
}
