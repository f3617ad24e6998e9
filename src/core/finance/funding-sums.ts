import type { Booking } from './booking';

/** Sums over measures, in the plan's currency. */
export interface FundingFigures {
  readonly measures: number;
  readonly cost: number;
  readonly funding: number;
  /** What other sources give to the same measures; only of a programme or budget line. */
  readonly others: number;
  /** Cost that no funding covers. */
  readonly gap: number;
  /** Funding beyond the cost. */
  readonly surplus: number;
  /** Cost of which the plan does not say whether it is covered: an amount is missing, or the money is for no single year. */
  readonly unclear: number;
  /** Measures that state no cost: nothing of them is in `cost`, `gap` or `surplus`. */
  readonly withoutCost: number;
}

/** Adds up in cents, without the noise of binary fractions. */
export class FundingSums {
  private measures = 0;
  private withoutCost = 0;
  private readonly cents = { cost: 0, funding: 0, others: 0, gap: 0, surplus: 0, unclear: 0 };

  /** Adds a measure as a whole. */
  addMeasure(booking: Booking): void {
    this.addFrom(booking, booking.funding);
  }

  /** Adds a measure with the part of its funding that comes from one source. */
  addFrom({ cost, funding, complete }: Booking, part: number): void {
    this.measures++;
    this.cents.funding += part;
    this.cents.others += funding - part;
    if (cost === undefined) {
      this.withoutCost++;
      return;
    }
    this.cents.cost += cost;
    this.addDifference(cost - funding, complete);
  }

  /** Adds one year of a measure; `comparable` if the plan says which year its money is for; no cost if it states none at all. */
  addYear(cost: number | undefined, funding: number, comparable: boolean): void {
    this.measures++;
    if (cost === undefined) {
      this.withoutCost++;
      this.cents.funding += funding;
      return;
    }
    this.cents.cost += cost;
    this.cents.funding += funding;
    if (comparable) this.addDifference(cost - funding, true);
    else this.cents.unclear += Math.max(0, cost - funding);
  }

  /** Cost less funding: too much is too much, too little may be a missing amount. */
  addDifference(difference: number, complete: boolean): void {
    if (difference < 0) this.cents.surplus -= difference;
    else this.cents[complete ? 'gap' : 'unclear'] += difference;
  }

  figures(): FundingFigures {
    const { cost, funding, others, gap, surplus, unclear } = this.cents;
    return { measures: this.measures, cost: cost / 100, funding: funding / 100, others: others / 100, gap: gap / 100, surplus: surplus / 100, unclear: unclear / 100, withoutCost: this.withoutCost };
  }
}
