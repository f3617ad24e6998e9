import { planOf } from '../../model/current';
import type { PlanDocument } from '../../model/document';
import { itemsOf, mapOf, scalarOf, spanOf, stringOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Measure, Period, Schedule } from '../../model/types.generated';
import type { ScalarNode } from '../../yaml/node';
import { defineRule, type RelatedReport, type RuleContext } from '../rule';

export const measureOutsidePeriod = defineRule({
  id: 'measure/outside-period',
  severity: 'warning',
  title: { de: 'Maßnahmen liegen in der Laufzeit ihres Plans', en: 'Measures lie within the period of their plan' },
  why: {
    de: 'Was außerhalb der Laufzeit liegt, deckt weder der Beschluss noch die Evaluation des Plans ab.',
    en: 'What lies outside the period is covered neither by the plan’s resolution nor by its evaluation.',
  },
  messages: {
    before: {
      de: 'Die Maßnahme „{title}“ ({date}) beginnt vor der Laufzeit des Plans ({limit}) und ist damit vom Plan nicht gedeckt. Zeitplan oder Laufzeit berichtigen.',
      en: 'The measure “{title}” ({date}) begins before the period of the plan ({limit}), so the plan does not cover it. Correct the schedule or the period.',
    },
    after: {
      de: 'Die Maßnahme „{title}“ ({date}) reicht über die Laufzeit des Plans ({limit}) hinaus und ist damit vom Plan nicht gedeckt. Zeitplan oder Laufzeit berichtigen oder die Maßnahme in die Fortschreibung übernehmen.',
      en: 'The measure “{title}” ({date}) goes on after the period of the plan ({limit}), so the plan does not cover it. Correct the schedule or the period, or carry the measure over into the next plan.',
    },
  },
  bad: `
period: { start: 2024, end: 2026 }
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  good: `
period: { start: 2024, end: 2027 }
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
    schedule: { start: 2026-09, end: 2027-06 }
    responsible: { lead: jugendamt }
    finance: { cost: 12000 }
`,
  scope: 'items',
  check(context) {
    const plan = planOf(context.document);
    const period = limitsOf(mapOf(plan, 'period'));
    for (const measure of itemsOf(plan, 'measures')) {
      if (stringOf(measure, 'status') !== 'cancelled') checkMeasure(context, measure, period);
    }
  },
});

function checkMeasure({ document, report }: RuleContext<'before' | 'after'>, measure: Of<Measure>, period: Limits): void {
  const { first, last } = limitsOf(mapOf(measure, 'schedule'));
  const say = (message: 'before' | 'after', at: ScalarNode, limit: ScalarNode): void => report({
    at, message, related: [limitReport(document, limit)],
    data: { title: titleOf(measure), date: String(at.value), limit: String(limit.value) },
  });
  // Where only one end is known, the measure is there on that day at least.
  const begin = first ?? last;
  const finish = last ?? first;
  if (begin && period.first && begin.day < period.first.day) say('before', begin.node, period.first.node);
  if (finish && period.last && finish.day > period.last.day) say('after', finish.node, period.last.node);
}

interface Limits {
  readonly first: Limit | undefined;
  readonly last: Limit | undefined;
}

interface Limit {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly node: ScalarNode;
}

/** The first day of the start and the last day of the end, as far as they are dates. */
function limitsOf(dates: Of<Period> | Of<Schedule> | undefined): Limits {
  const map = dates as Of<Period> | undefined;
  const start = scalarOf(map, 'start');
  const end = scalarOf(map, 'end');
  const first = spanOf(map, 'start')?.first;
  const last = spanOf(map, 'end')?.last;
  return {
    first: start && first !== undefined ? { day: first, node: start } : undefined,
    last: end && last !== undefined ? { day: last, node: end } : undefined,
  };
}

function limitReport(document: PlanDocument, limit: ScalarNode): RelatedReport {
  return { uri: document.uri, place: document.lines.range(limit), message: { de: 'Laufzeit des Plans', en: 'Period of the plan' } };
}
