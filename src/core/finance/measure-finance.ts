import { itemsOf, mapOf, numberOf, type Of } from '../model/read';
import type { Finance, Measure } from '../model/types.generated';

/** What a measure costs and who pays for it, in the plan's currency. */
export interface MeasureFinance {
  readonly cost: number;
  readonly funding: number;
  /** Cost less funding: above zero a gap, below zero more money than cost. */
  readonly gap: number;
  /** Does every funding say its amount? Otherwise a gap cannot be told. */
  readonly complete: boolean;
}

/** Undefined where the measure states no cost, neither as a whole nor by year. */
export function financeOf(measure: Of<Measure>): MeasureFinance | undefined {
  const finance = mapOf(measure, 'finance');
  const cost = costInCents(finance);
  if (cost === undefined) return undefined;
  const amounts = itemsOf(finance, 'funding').map((funding) => numberOf(funding, 'amount'));
  const funding = sumInCents(amounts);
  return { cost: cost / 100, funding: funding / 100, gap: (cost - funding) / 100, complete: !amounts.includes(undefined) };
}

/** The total that the measure states holds; the years are added up only where there is none. */
function costInCents(finance: Of<Finance> | undefined): number | undefined {
  const total = numberOf(finance, 'cost');
  if (total !== undefined) return sumInCents([total]);
  const years = itemsOf(finance, 'per-year').map((year) => numberOf(year, 'cost'));
  return years.length === 0 || years.includes(undefined) ? undefined : sumInCents(years);
}

/** Adds amounts without the noise of binary fractions. */
export function sumInCents(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0);
}
