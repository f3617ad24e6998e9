import { planCycle } from '../../cycle/plan-cycle';
import { currentPlanOf } from '../../model/current';
import { placeOf } from '../../model/read';
import { enumerateTitles } from '../../text/enumeration';
import { defineRule } from '../rule';

export const cycleNoEvaluation = defineRule({
  id: 'cycle/no-evaluation',
  severity: 'warning',
  title: { de: 'Der Planungszyklus sieht eine Evaluation vor', en: 'The planning cycle provides for an evaluation' },
  why: {
    de: 'Ohne Evaluation schließt sich der Zyklus nicht: Niemand erfährt, ob die Maßnahmen gewirkt haben, und die Fortschreibung beginnt von vorn.',
    en: 'Without an evaluation the cycle does not close: nobody learns whether the measures had an effect, and the update starts from scratch.',
  },
  messages: {
    none: {
      de: 'Im Planungszyklus fehlt {phases}; so bleibt offen, ob der Plan wirkt. Die Phase mit Zeitraum und Zuständigkeit einplanen (phase: {id}).',
      en: 'The planning cycle lacks {phases}; whether the plan has an effect stays open. Schedule the phase with a span and a responsibility (phase: {id}).',
    },
  },
  bad: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: handover, start: 2024-09, end: 2024-12, status: done }
`,
  good: `
cycle:
  model: report-follow-up
  phases:
    - { phase: analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: handover, start: 2024-09, end: 2024-12, status: done }
    - { phase: repetition, start: 2027, status: open }
`,
  check({ document, summary, workspace, report }) {
    const cycle = currentPlanOf(document) ? planCycle(document, summary, workspace) : undefined;
    const evaluating = cycle?.phases.filter(({ evaluates }) => evaluates) ?? [];
    const [first] = evaluating;
    if (!cycle || !first || cycle.listed.length === 0 || cycle.listed.some(({ phase }) => phase.evaluates)) return;
    // A later phase is listed: then this one is part of the gap before it.
    if (cycle.listed.some(({ phase }) => phase.position > first.position)) return;
    const data = { phases: enumerateTitles(evaluating.map(({ title }) => title)), id: first.id };
    report({ at: placeOf(cycle.node, 'phases'), message: 'none', data });
  },
});
