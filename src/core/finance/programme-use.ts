import type { DocumentSummary } from '../model/summary';
import { isCurrentPlan } from '../model/current';
import type { Found, WorkspaceIndex } from '../model/workspace-index';
import { sumInCents } from './measure-finance';

/** How much of a programme's money the plans of a workspace count on. */
export interface ProgrammeUse {
  /** What the programme has, in its currency. */
  readonly amount: number;
  /** What all fundings together take from it. */
  readonly used: number;
}

/**
 * Undefined where the programme states no amount. Ideas and cancelled measures take nothing, nor do plans that are
 * superseded, withdrawn or in another currency.
 */
export function programmeUse(programme: Found, workspace: WorkspaceIndex): ProgrammeUse | undefined {
  const amount = programme.thing.attributes['amount'];
  if (typeof amount !== 'number') return undefined;
  const amounts = plansUsing(programme, workspace).flatMap(([plan, names]) => amountsOf(plan, names));
  return { amount, used: sumInCents(amounts) / 100 };
}

/** The plans that name the programme, each with the references by which it does so. */
function plansUsing(programme: Found, workspace: WorkspaceIndex): [DocumentSummary, ReadonlySet<string>][] {
  const names = new Map<DocumentSummary, Set<string>>();
  for (const { from, target } of workspace.referencesTo(programme.document, programme.thing.id)) {
    names.set(from, (names.get(from) ?? new Set()).add(target));
  }
  const currency = currencyOf(programme.document);
  return [...names].filter(([plan]) => isCurrentPlan(plan) && currencyOf(plan) === currency);
}

function amountsOf(plan: DocumentSummary, names: ReadonlySet<string>): number[] {
  const idle = new Set(plan.measures.filter(({ status }) => status === 'idea' || status === 'cancelled').map(({ id }) => id));
  return plan.fundings.filter(({ programme, measure }) => names.has(programme) && !idle.has(measure)).map(({ amount }) => amount);
}

/** The currency in which a document states money. */
export function currencyOf(document: DocumentSummary): string {
  const self = document.things.find((thing) => thing.type === document.kind);
  return String(self?.attributes['currency'] ?? 'EUR');
}
