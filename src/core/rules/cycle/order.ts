import { earlyPhases } from '../../cycle/phase-order';
import { planCycle } from '../../cycle/plan-cycle';
import { placeOf } from '../../model/read';
import type { Text } from '../../text/language';
import { defineRule } from '../rule';

type Message = 'dates' | 'status';

export const cycleOrder = defineRule<Message>({
  id: 'cycle/order',
  severity: 'warning',
  title: { de: 'Die Phasen beginnen in der Reihenfolge des Zyklusmodells', en: 'Phases begin in the order of the cycle model' },
  why: {
    de: 'Jede Phase baut auf dem Ergebnis der vorigen auf. Phasen dürfen sich überschneiden; wer aber Maßnahmen umsetzt, bevor die Bedarfsanalyse begonnen hat, plant ohne Grundlage.',
    en: 'Each phase builds on what the one before it yields. Phases may overlap; but whoever implements measures before the needs analysis has begun plans without a basis.',
  },
  messages: {
    dates: {
      de: '„{phase}“ beginnt vor „{before}“, obwohl das Zyklusmodell die umgekehrte Reihenfolge vorsieht. Die Daten prüfen, oder die ausgelassene Phase als skipped führen.',
      en: '“{phase}” begins before “{before}”, although the cycle model has them the other way round. Check the dates, or give a phase that was left out the status skipped.',
    },
    status: {
      de: '„{phase}“ hat begonnen, während „{before}“ noch offen ist, obwohl das Zyklusmodell diese Phase früher vorsieht. Den Stand beider Phasen prüfen, oder die ausgelassene als skipped führen.',
      en: '“{phase}” has begun while “{before}” is still open, although the cycle model puts that phase first. Check the status of both, or give the one that was left out the status skipped.',
    },
  },
  bad: `
cycle:
  model: monitoring-cycle
  phases:
    - { phase: stock-taking, start: 2024-09, end: 2025-03, status: done }
    - { phase: needs-analysis, start: 2024-01, end: 2024-08, status: done }
    - { phase: strategy, start: 2025-04, status: running }
    - { phase: measure-planning, status: open }
    - { phase: implementation, status: open }
    - { phase: evaluation, status: open }
`,
  good: `
cycle:
  model: monitoring-cycle
  phases:
    - { phase: stock-taking, start: 2024-01, end: 2024-08, status: done }
    - { phase: needs-analysis, start: 2024-06, end: 2025-03, status: done }
    - { phase: strategy, start: 2025-04, status: running }
    - { phase: measure-planning, status: open }
    - { phase: implementation, status: open }
    - { phase: evaluation, status: open }
`,
  check({ document, summary, workspace, report }) {
    const cycle = planCycle(document, summary, workspace);
    for (const { phase, before, by } of cycle ? earlyPhases(cycle) : []) {
      const data = { phase: phase.phase.title, before: before.phase.title };
      const place = document.lines.range(placeOf(before.node, 'phase'));
      report({
        at: placeOf(phase.node, by === 'dates' ? 'start' : 'status'), message: by, data,
        related: [{ uri: document.uri, place, message: FIRST, data }],
      });
    }
  },
});

const FIRST: Text = { de: 'Diese Phase kommt zuerst: „{before}“', en: 'This phase comes first: “{before}”' };
