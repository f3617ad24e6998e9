import type { PlanDocument } from '../model/document';
import type { DocumentSummary } from '../model/summary';
import type { Found, WorkspaceIndex } from '../model/workspace-index';
import type { Text } from '../text/language';
import type { TextRange } from '../text/range';
import type { Booking, FundingShare } from './booking';
import type { FundingRow } from './funding-overview';
import { FundingSums } from './funding-sums';
import { currencyOf, programmeUse } from './programme-use';

/**
 * What each programme and budget line gives, beside the cost of the measures that it gives to; a measure with several
 * sources counts with each of them. Largest first; last the measures that nobody funds.
 */
export function sourceRows(bookings: readonly Booking[], document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): FundingRow[] {
  const sources = new Sources(document, summary, workspace);
  for (const booking of bookings) sources.add(booking);
  return [...sources.rows(), ...unfundedRow(bookings)];
}

function unfundedRow(bookings: readonly Booking[]): FundingRow[] {
  const unfunded = bookings.filter(({ fundings }) => fundings.length === 0);
  const sums = new FundingSums();
  for (const booking of unfunded) sums.addMeasure(booking);
  return unfunded[0] ? [{ title: undefined, place: unfunded[0].place, ...sums.figures() }] : [];
}

interface Source {
  readonly title: Text;
  readonly place: TextRange;
  readonly programme: Found | undefined;
  readonly sums: FundingSums;
}

class Sources {
  private readonly sources = new Map<string, Source>();

  constructor(private readonly document: PlanDocument, private readonly summary: DocumentSummary, private readonly workspace: WorkspaceIndex) {}

  add(booking: Booking): void {
    const parts = new Map<Source, number>();
    for (const share of booking.fundings) {
      const source = this.sourceOf(share);
      parts.set(source, (parts.get(source) ?? 0) + share.amount);
    }
    for (const [source, part] of parts) source.sums.addFrom(booking, part);
  }

  rows(): FundingRow[] {
    return [...this.sources.values()].map((source) => this.rowOf(source)).sort((a, b) => b.funding - a.funding);
  }

  private rowOf({ title, place, programme, sums }: Source): FundingRow {
    const sameCurrency = programme && currencyOf(programme.document) === currencyOf(this.summary);
    const use = sameCurrency ? programmeUse(programme, this.workspace) : undefined;
    return { title, place, ...sums.figures(), ...(use === undefined ? {} : { use }) };
  }

  private sourceOf(share: FundingShare): Source {
    const programme = this.workspace.find(this.summary, share.programme, ['programme']);
    const key = programme ? `programme ${programme.document.uri}#${programme.thing.id}` : keyOf(share);
    const known = this.sources.get(key);
    if (known) return known;
    const source = { title: titleOf(share, programme), place: this.placeOf(programme) ?? share.place, programme, sums: new FundingSums() };
    this.sources.set(key, source);
    return source;
  }

  /** A programme of this plan stands in its text. */
  private placeOf(programme: Found | undefined): TextRange | undefined {
    if (programme?.document !== this.summary) return undefined;
    const thing = this.document.things.find(({ type, id }) => type === 'programme' && id === programme.thing.id);
    return thing && { start: thing.node.start, end: thing.node.end };
  }
}

function keyOf({ programme, budgetLine }: FundingShare): string {
  return programme === undefined ? `line ${budgetLine?.de.trim() ?? ''}` : `unknown ${programme}`;
}

function titleOf({ programme, budgetLine }: FundingShare, found: Found | undefined): Text {
  const name = found?.thing.title ?? programme;
  if (name !== undefined) return { de: name, en: name };
  return budgetLine ?? { de: 'ohne Angabe der Herkunft', en: 'source not named' };
}
