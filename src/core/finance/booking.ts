import { headOf, itemsOf, mapOf, numberOf, spanOf, stringOf, textOf, type Of } from '../model/read';
import type { Finance, Funding, Measure } from '../model/types.generated';
import type { Text } from '../text/language';
import type { TextRange } from '../text/range';
import { financeOf, sumInCents } from './measure-finance';

/** What the finance of one measure says, in cents. */
export interface Booking {
  readonly place: TextRange;
  /** Undefined where the measure states none. */
  readonly cost: number | undefined;
  readonly years: readonly YearShare[];
  readonly yearsExceedTotal: boolean;
  readonly fundings: readonly FundingShare[];
  readonly funding: number;
  /** Does every funding say its amount? */
  readonly complete: boolean;
}

export interface YearShare {
  readonly year: number;
  readonly cost: number;
  readonly place: TextRange;
}

export interface FundingShare {
  /** The programme as referred to; undefined for a budget line. */
  readonly programme: string | undefined;
  readonly budgetLine: Text | undefined;
  readonly amount: number;
  /** The one calendar year that the money is for; undefined for several, or where nothing is said. */
  readonly year: number | undefined;
  readonly place: TextRange;
}

/** Undefined where the measure states neither cost nor funding. */
export function bookingOf(measure: Of<Measure>): Booking | undefined {
  const finance = mapOf(measure, 'finance');
  const cost = costOf(measure);
  const fundings = itemsOf(finance, 'funding').map(fundingShare);
  if (cost === undefined && fundings.length === 0) return undefined;
  const years = cost === undefined ? [] : yearShares(finance);
  return {
    place: headOf(measure),
    cost,
    years,
    yearsExceedTotal: years.reduce((sum, year) => sum + year.cost, 0) > (cost ?? 0),
    fundings: fundings.map((each) => ({ ...each, amount: each.amount ?? 0 })),
    funding: fundings.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    complete: fundings.every(({ amount }) => amount !== undefined),
  };
}

function costOf(measure: Of<Measure>): number | undefined {
  return inCents(financeOf(measure)?.cost);
}

/** `.inf` and `.nan` are numbers of YAML, but no amounts. */
function inCents(amount: number | undefined): number | undefined {
  return amount !== undefined && Number.isFinite(amount * 100) ? sumInCents([amount]) : undefined;
}

function yearShares(finance: Of<Finance> | undefined): YearShare[] {
  return itemsOf(finance, 'per-year').flatMap((item) => {
    const year = numberOf(item, 'year');
    const cost = inCents(numberOf(item, 'cost'));
    return year === undefined || !Number.isInteger(year) || cost === undefined ? [] : [{ year, cost, place: { start: item.start, end: item.end } }];
  });
}

function fundingShare(funding: Of<Funding>): Omit<FundingShare, 'amount'> & { readonly amount: number | undefined } {
  const budgetLine = textOf(funding, 'budget-line', 'de');
  return {
    programme: stringOf(funding, 'programme'),
    budgetLine: budgetLine === undefined ? undefined : { de: budgetLine, en: textOf(funding, 'budget-line', 'en') ?? budgetLine },
    amount: inCents(numberOf(funding, 'amount')),
    year: yearOf(funding),
    place: { start: funding.start, end: funding.end },
  };
}

function yearOf(funding: Of<Funding>): number | undefined {
  const first = spanOf(funding, 'from')?.first.slice(0, 4);
  const last = spanOf(funding, 'to')?.last.slice(0, 4);
  return first !== undefined && first === last ? Number(first) : undefined;
}
