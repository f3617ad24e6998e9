import { currentPlanOf } from '../../model/current';
import { isMissing } from '../../model/missing';
import { itemsOf, placeOf, stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';

export const measureNoGoal = defineRule({
  id: 'measure/no-goal',
  severity: 'warning',
  title: { de: 'Jede Maßnahme verfolgt ein Ziel', en: 'Every measure pursues a goal' },
  why: {
    de: 'Eine Maßnahme ohne Ziel bindet Personal und Geld, ohne dass sich sagen lässt, was sie bewirken soll.',
    en: 'A measure without a goal ties up staff and money, and nobody can say what it is meant to achieve.',
  },
  messages: {
    none: {
      de: 'Die Maßnahme „{title}“ verfolgt kein Ziel; was sie bewirken soll, bleibt offen. Unter goals mindestens ein Ziel nennen.',
      en: 'The measure “{title}” pursues no goal, so it stays open what it is meant to achieve. Name at least one goal under goals.',
    },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  good: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  scope: 'items',
  check({ document, report }) {
    for (const measure of itemsOf(currentPlanOf(document), 'measures')) {
      if (stringOf(measure, 'status') === 'cancelled' || !isMissing(measure, 'goals', 'list')) continue;
      report({ at: placeOf(measure, 'goals'), message: 'none', data: { title: titleOf(measure) } });
    }
  },
});
