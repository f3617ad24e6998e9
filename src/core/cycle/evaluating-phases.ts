import type { CycleModel } from '../vocabulary';

/** The phases of the shipped cycle models that ask what the plan has achieved. */
const shippedEvaluating: Readonly<Record<string, readonly string[]>> = {
  'monitoring-cycle': ['evaluation'],
  'schubert-2011': ['review'],
  'steering-cycle': ['evaluation'],
  // A report is evaluated by the next one, which shows what has changed.
  'report-follow-up': ['repetition'],
};

export function evaluatesInShippedModel(model: CycleModel, phase: string): boolean {
  return shippedEvaluating[model.id]?.includes(phase) ?? false;
}

/** Does a phase of a register's own model evaluate, by its id or title? */
export function evaluatesByName(id: string, title: string | undefined): boolean {
  return EVALUATING.test(id) || EVALUATING.test(title ?? '');
}

const EVALUATING = /evalu|review|assessment|überprüfung|ueberpruefung|erfolgskontrolle|wirkungskontrolle|wirkungsanalyse|zielkontrolle/i;
