import type { ListedPhase, PlanCycle } from './plan-cycle';

/** A phase that began although one that the model puts before it had not. */
export interface EarlyPhase {
  readonly phase: ListedPhase;
  readonly before: ListedPhase;
  /** By their dates, or by their status where dates are missing. */
  readonly by: 'dates' | 'status';
}

/**
 * The phases out of the model's order. Phases may overlap; only beginnings count, and a partial date only where it is
 * surely earlier (2018 is not before 2018-06). Of a phase listed several times the first beginning counts.
 */
export function earlyPhases(cycle: PlanCycle): EarlyPhase[] {
  const early: EarlyPhase[] = [];
  const earlier = new EarlierPhases();
  for (const group of byPosition(cycle.listed)) {
    for (const phase of group) {
      const before = earlier.notBegunBefore(phase);
      if (before) early.push({ phase, ...before });
    }
    earlier.add(group);
  }
  return early;
}

/** The entries of each phase, in the order of the model. */
function byPosition(listed: readonly ListedPhase[]): ListedPhase[][] {
  const groups = new Map<number, ListedPhase[]>();
  for (const entry of listed) {
    if (entry.status === 'skipped') continue;
    const group = groups.get(entry.phase.position);
    if (group) group.push(entry);
    else groups.set(entry.phase.position, [entry]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** What the phases before one in the model say about when they begin. */
class EarlierPhases {
  /** The one that begins last. */
  private latest: ListedPhase | undefined;
  /** The first one that is still open and has no date. */
  private undatedOpen: ListedPhase | undefined;
  /** The first one that is still open, with or without a date. */
  private open: ListedPhase | undefined;

  add(group: readonly ListedPhase[]): void {
    const [first] = [...group].sort((a, b) => compareStarts(a, b));
    if (!first) return;
    if (first.start && first.start.first > (this.latest?.start?.first ?? '')) this.latest = first;
    if (!group.every(({ status }) => status === 'open')) return;
    this.open ??= first;
    if (!first.start) this.undatedOpen ??= first;
  }

  notBegunBefore({ start, status }: ListedPhase): Omit<EarlyPhase, 'phase'> | undefined {
    if (start && this.latest?.start && start.last < this.latest.start.first) return { before: this.latest, by: 'dates' };
    if (status !== 'running' && status !== 'done') return undefined;
    // Where both have dates these are the better witness.
    const before = start ? this.undatedOpen : this.open;
    return before && { before, by: 'status' };
  }
}

function compareStarts(a: ListedPhase, b: ListedPhase): number {
  const [first, second] = [a.start?.first ?? '9999', b.start?.first ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
