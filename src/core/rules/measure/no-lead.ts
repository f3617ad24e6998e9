import { isMissing } from '../../model/missing';
import { mapOf, placeOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Measure } from '../../model/types.generated';
import { defineRule } from '../rule';
import { firmMeasures } from './firm-measures';

export const measureNoLead = defineRule({
  id: 'measure/no-lead',
  severity: 'warning',
  title: { de: 'Jede Maßnahme hat eine Federführung', en: 'Every measure has a lead' },
  why: {
    de: 'Sind viele beteiligt und niemand ist federführend, wartet jede Stelle auf die andere.',
    en: 'Where many take part and nobody leads, every office waits for the other.',
  },
  messages: {
    none: {
      de: 'Für die Maßnahme „{title}“ ist keine Stelle federführend, so treibt sie niemand voran. Unter responsible mit lead die federführende Stelle nennen; für eine Idee genügt status: idea.',
      en: 'No office leads the measure “{title}”, so nobody drives it. Name the leading office with lead under responsible; for a mere idea, status: idea will do.',
    },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { involved: [jobcenter, jugendamt] }
    finance: { cost: 12000 }
`,
  good: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt, involved: [jobcenter] }
    finance: { cost: 12000 }
`,
  scope: 'items',
  check({ document, report }) {
    for (const measure of firmMeasures(document)) {
      if (hasNoLead(measure)) report({ at: placeOf(measure, 'responsible'), message: 'none', data: { title: titleOf(measure) } });
    }
  },
});

function hasNoLead(measure: Of<Measure>): boolean {
  if (isMissing(measure, 'responsible')) return true;
  const responsible = mapOf(measure, 'responsible');
  return responsible !== undefined && isMissing(responsible, 'lead');
}
