import { planOf } from '../../model/current';
import { mapOf, scalarOf, spanOf } from '../../model/read';
import { defineRule } from '../rule';
import { indicatorName, planTargets } from './plan-targets';

export const targetAfterPeriod = defineRule({
  id: 'target/after-period',
  severity: 'warning',
  title: { de: 'Zielwerte sind in der Laufzeit des Plans erreicht', en: 'Target values are reached within the period of the plan' },
  why: {
    de: 'Was erst nach der Laufzeit fällig ist, kann die Evaluation des Plans nicht prüfen.',
    en: 'What is due only after the period cannot be examined by the evaluation of the plan.',
  },
  messages: {
    after: {
      de: 'Der Zielwert für „{indicator}“ ist erst {by} fällig, der Plan läuft aber nur bis {end}; seine Evaluation kann ihn nicht prüfen. Frist vorziehen, einen Zielwert zum Ende der Laufzeit setzen oder die Laufzeit berichtigen.',
      en: 'The target value for “{indicator}” is not due until {by}, but the plan only runs until {end}, so its evaluation cannot examine it. Bring the deadline forward, set a target value for the end of the period, or correct the period.',
    },
  },
  bad: `
period: { start: 2024, end: 2028 }
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    targets:
      - indicator: ausbildungsquote
        baseline: { value: 5.2, at: 2025 }
        target: { value: 6, by: 2030 }
`,
  good: `
period: { start: 2024, end: 2028 }
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    targets:
      - indicator: ausbildungsquote
        baseline: { value: 5.2, at: 2025 }
        target: { value: 5.8, by: 2028 }
`,
  scope: 'items',
  check(context) {
    const { document, report } = context;
    const plan = planOf(document);
    const period = mapOf(plan, 'period');
    const end = scalarOf(period, 'end');
    const last = spanOf(period, 'end')?.last;
    if (!end || last === undefined) return;
    const related = [{ uri: document.uri, place: document.lines.range(end), message: { de: 'Ende der Laufzeit', en: 'End of the period' } }];
    for (const target of planTargets(plan)) {
      const aim = mapOf(target, 'target');
      const by = scalarOf(aim, 'by');
      const due = spanOf(aim, 'by');
      if (!by || !due || due.last <= last) continue;
      const data = { indicator: indicatorName(target, context), by: String(by.value), end: String(end.value) };
      report({ at: by, message: 'after', data, related });
    }
  },
});
