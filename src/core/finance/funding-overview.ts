import type { PlanDocument } from '../model/document';
import { planOf } from '../model/current';
import { itemsOf, stringOf, type Of } from '../model/read';
import { measuresByField } from '../model/measures-by-field';
import type { DocumentSummary } from '../model/summary';
import type { Measure } from '../model/types.generated';
import type { WorkspaceIndex } from '../model/workspace-index';
import type { Text } from '../text/language';
import type { TextRange } from '../text/range';
import { bookingOf, type Booking } from './booking';
import { sourceRows } from './by-source';
import { yearRows } from './by-year';
import { FundingSums, type FundingFigures } from './funding-sums';
import type { ProgrammeUse } from './programme-use';
import { currencyOf } from './programme-use';

/**
 * What a plan's measures cost and who pays for it (language.md, section 9: funding gap = cost less funding, by measure,
 * programme and year). Gap and over-funding are told measure by measure and then added up, so that too much money here
 * does not hide a gap there. Ideas and cancelled measures need no money and are left out.
 */
export interface FundingOverview {
  /** ISO code. */
  readonly currency: string;
  readonly total: FundingFigures;
  /** By programme and budget line, largest first; last the measures that nobody funds. */
  readonly bySource: readonly FundingRow[];
  /** By budget year; last what the plan assigns to no single year. */
  readonly byYear: readonly FundingRow[];
  /** By field of action, in the plan's order; last the measures without one. */
  readonly byField: readonly FundingRow[];
  /** Measures that state no cost, so that neither gap nor over-funding can be told. */
  readonly withoutCost: number;
  /** Measures whose total cost is known but for which the years add up to more. */
  readonly yearsExceedTotal: number;
  /** Ideas and cancelled measures that state a cost. */
  readonly leftOut: number;
}

export interface FundingRow extends FundingFigures {
  /** Undefined for what belongs to no programme, year or field. */
  readonly title: Text | undefined;
  readonly place: TextRange;
  /** Of a programme that states its amount: how much of it all plans together count on. */
  readonly use?: ProgrammeUse;
}

/** Undefined where no measure states a cost or names any funding. */
export function fundingOverview(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): FundingOverview | undefined {
  const measures = itemsOf(planOf(document), 'measures');
  const needy = measures.filter(needsMoney);
  const bookings = new Map(needy.flatMap((measure) => {
    const booking = bookingOf(measure);
    return booking ? [[measure, booking] as const] : [];
  }));
  const all = [...bookings.values()];
  if (all.length === 0) return undefined;
  return {
    currency: currencyOf(summary),
    total: totalOf(all),
    bySource: sourceRows(all, document, summary, workspace),
    byYear: yearRows(all),
    byField: fieldRows(bookings, document, summary, workspace),
    withoutCost: needy.filter((measure) => bookings.get(measure)?.cost === undefined).length,
    yearsExceedTotal: all.filter(({ yearsExceedTotal }) => yearsExceedTotal).length,
    leftOut: measures.filter((measure) => !needsMoney(measure) && bookingOf(measure)?.cost !== undefined).length,
  };
}

/** An idea needs no money yet, a cancelled measure none any more; as in the rule finance/gap. */
function needsMoney(measure: Of<Measure>): boolean {
  const status = stringOf(measure, 'status');
  return status !== 'idea' && status !== 'cancelled';
}

function totalOf(bookings: readonly Booking[]): FundingFigures {
  const sums = new FundingSums();
  for (const booking of bookings) sums.addMeasure(booking);
  return sums.figures();
}

function fieldRows(bookings: ReadonlyMap<Of<Measure>, Booking>, document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): FundingRow[] {
  return measuresByField(document, summary, workspace).flatMap(({ field, measures }) => {
    const booked = measures.flatMap((measure) => bookings.get(measure) ?? []);
    const [first] = booked;
    return first ? [{ title: field?.title, place: field?.place ?? first.place, ...totalOf(booked) }] : [];
  });
}
