import { phasesLeftOut } from '../../cycle/phase-state';
import { planCycle } from '../../cycle/plan-cycle';
import { placeOf } from '../../model/read';
import { enumerateTitles } from '../../text/enumeration';
import { defineRule } from '../rule';

export const cycleGap = defineRule({
  id: 'cycle/gap',
  severity: 'warning',
  title: { de: 'Im Planungszyklus ist keine Phase stillschweigend ausgelassen', en: 'No phase of the planning cycle is left out silently' },
  why: {
    de: 'Wer eine Phase auslässt, verzichtet auf ihr Ergebnis. Das kann richtig sein, sollte aber als Entscheidung im Plan stehen und nicht als Lücke.',
    en: 'Whoever leaves out a phase does without what it yields. That may be right, but it should stand in the plan as a decision and not as a gap.',
  },
  messages: {
    gap: {
      de: 'Im Planungszyklus fehlt vor „{last}“: {missing}. Die Phasen des Zyklusmodells ergänzen; was bewusst ausgelassen wurde, mit status: skipped und einer Anmerkung.',
      en: 'The planning cycle lacks, before “{last}”: {missing}. Add these phases of the cycle model; what was left out on purpose, with status: skipped and a note.',
    },
  },
  bad: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: repetition, start: 2027, status: open }
`,
  good: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: handover, status: skipped, note: Der Stadtrat hatte den Bericht selbst in Auftrag gegeben. }
    - { phase: repetition, start: 2027, status: open }
`,
  check({ document, summary, workspace, report }) {
    const cycle = planCycle(document, summary, workspace);
    const missing = cycle ? phasesLeftOut(cycle) : [];
    if (!cycle || missing.length === 0) return;
    const last = cycle.listed.reduce((latest, entry) => (entry.phase.position > latest.phase.position ? entry : latest));
    const data = { missing: enumerateTitles(missing.map(({ title }) => title)), last: last.phase.title };
    report({ at: placeOf(cycle.node, 'phases'), message: 'gap', data });
  },
});
