import type { TextRange } from '../text/range';
import type { Booking } from './booking';
import type { FundingRow } from './funding-overview';
import { FundingSums } from './funding-sums';

/**
 * Cost and funding by calendar year. A cost belongs to a year where `per-year` says so, a funding where `from` and `to`
 * lie in one year; everything else stands in the last row, without a year: nothing is spread by guess. Where a measure
 * has some of each, its gap or over-funding is told as a whole in that row, and its years are unclear.
 */
export function yearRows(bookings: readonly Booking[]): FundingRow[] {
  const rows = new YearRows();
  for (const booking of bookings) rows.add(booking);
  return rows.inOrder();
}

/** Undefined stands for no single year. */
type Year = number | undefined;

class YearRows {
  private readonly rows = new Map<Year, { readonly sums: FundingSums; readonly place: TextRange }>();

  add(booking: Booking): void {
    const parts = partsOf(booking);
    const comparable = isComparable(booking, parts);
    for (const [year, { cost, funding, place }] of parts) this.sumsOf(year, place).addYear(booking.cost === undefined ? undefined : cost, funding, comparable);
    const difference = booking.cost === undefined ? 0 : booking.cost - booking.funding;
    if (!comparable && difference !== 0 && (booking.complete || difference < 0)) this.sumsOf(undefined, booking.place).addDifference(difference, true);
  }

  inOrder(): FundingRow[] {
    return [...this.rows].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([year, { sums, place }]) => {
      const title = year === undefined ? undefined : { de: String(year), en: String(year) };
      return { title, place, ...sums.figures() };
    });
  }

  private sumsOf(year: Year, place: TextRange): FundingSums {
    const row = this.rows.get(year) ?? { sums: new FundingSums(), place };
    this.rows.set(year, row);
    return row.sums;
  }
}

interface YearPart {
  cost: number;
  funding: number;
  readonly place: TextRange;
}

function partsOf({ cost, years, fundings, place }: Booking): ReadonlyMap<Year, YearPart> {
  const parts = new Map<Year, YearPart>();
  const partOf = (year: Year, at: TextRange): YearPart => {
    const part = parts.get(year) ?? { cost: 0, funding: 0, place: at };
    parts.set(year, part);
    return part;
  };
  for (const share of years) partOf(share.year, share.place).cost += share.cost;
  const rest = (cost ?? 0) - years.reduce((sum, share) => sum + share.cost, 0);
  if (rest > 0) partOf(undefined, place).cost += rest;
  for (const share of fundings) partOf(share.year, share.place).funding += share.amount;
  return parts;
}

/** Can funding be set against cost part by part: both by year, both without, or no funding at all? */
function isComparable({ cost, fundings, complete }: Booking, parts: ReadonlyMap<Year, YearPart>): boolean {
  if (cost === undefined || !complete) return false;
  return fundings.length === 0 || !parts.has(undefined) || parts.size === 1;
}
