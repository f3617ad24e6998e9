import { isMissing } from '../../model/missing';
import { mapOf, placeOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Measure } from '../../model/types.generated';
import { defineRule } from '../rule';
import { firmMeasures } from './firm-measures';

export const measureNoFinance = defineRule({
  id: 'measure/no-finance',
  severity: 'warning',
  title: { de: 'Für jede Maßnahme stehen Kosten oder Finanzierung fest', en: 'Every measure states its cost or funding' },
  why: {
    de: 'Was nicht beziffert ist, fehlt in der Haushaltsplanung und wird als Erstes gestrichen.',
    en: 'What has no figure is missing from the budget, and is the first thing to be cut.',
  },
  messages: {
    none: {
      de: 'Für die Maßnahme „{title}“ stehen weder Kosten noch Finanzierung fest, sie fehlt damit in der Haushaltsplanung. Unter finance Kosten (cost) und Finanzierung (funding) ergänzen; entstehen keine Kosten, cost: 0 eintragen.',
      en: 'The measure “{title}” states neither cost nor funding, so it is missing from the budget. Add cost and funding under finance; if there is no cost, write cost: 0.',
    },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
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
    for (const measure of firmMeasures(document)) {
      if (hasNoFinance(measure)) report({ at: placeOf(measure, 'finance'), message: 'none', data: { title: titleOf(measure) } });
    }
  },
});

function hasNoFinance(measure: Of<Measure>): boolean {
  if (isMissing(measure, 'finance')) return true;
  const finance = mapOf(measure, 'finance');
  if (!finance) return false;
  return isMissing(finance, 'cost') && isMissing(finance, 'per-year', 'list') && isMissing(finance, 'funding', 'list');
}
