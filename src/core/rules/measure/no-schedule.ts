import { isMissing } from '../../model/missing';
import { mapOf, placeOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Measure } from '../../model/types.generated';
import { defineRule } from '../rule';
import { firmMeasures } from './firm-measures';

export const measureNoSchedule = defineRule({
  id: 'measure/no-schedule',
  severity: 'warning',
  title: { de: 'Jede Maßnahme hat einen Zeitplan', en: 'Every measure has a schedule' },
  why: {
    de: 'Ohne Beginn und Ende lässt sich nicht sagen, ob eine Maßnahme im Plan liegt, und mit anderen nicht abstimmen.',
    en: 'Without start and end nobody can say whether a measure is on track, nor bring it into line with others.',
  },
  messages: {
    none: {
      de: 'Die Maßnahme „{title}“ hat keinen Zeitplan; ob sie im Plan liegt, lässt sich nicht sagen. Unter schedule Beginn (start) und Ende (end) ergänzen, ein Jahr genügt.',
      en: 'The measure “{title}” has no schedule, so nobody can say whether it is on track. Add start and end under schedule; a year will do.',
    },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
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
    for (const measure of firmMeasures(document)) {
      if (hasNoSchedule(measure)) report({ at: placeOf(measure, 'schedule'), message: 'none', data: { title: titleOf(measure) } });
    }
  },
});

/** A start alone is enough for what goes on without an end, an end alone for what is only due by then. */
function hasNoSchedule(measure: Of<Measure>): boolean {
  if (isMissing(measure, 'schedule')) return true;
  const schedule = mapOf(measure, 'schedule');
  return schedule !== undefined && isMissing(schedule, 'start') && isMissing(schedule, 'end');
}
