import { currentPlanOf } from '../../model/current';
import { isMissing } from '../../model/missing';
import { mapOf, numberOf, placeOf } from '../../model/read';
import { defineRule } from '../rule';
import { indicatorName, planTargets } from './plan-targets';

export const targetNoBaseline = defineRule({
  id: 'target/no-baseline',
  severity: 'warning',
  title: { de: 'Jeder Zielwert hat einen Ausgangswert', en: 'Every target value has a baseline' },
  why: {
    de: 'Fortschritt ist der Weg vom Ausgangswert zum Zielwert; ohne Ausgangswert lässt er sich nicht berechnen.',
    en: 'Progress is the way from the baseline to the target value; without a baseline it cannot be computed.',
  },
  messages: {
    none: {
      de: 'Der Zielwert {value} für „{indicator}“ hat keinen Ausgangswert; der Fortschritt lässt sich so nicht berechnen. Unter baseline den Wert zu Beginn (value) und seinen Stand (at) ergänzen.',
      en: 'The target value {value} for “{indicator}” has no baseline, so progress cannot be computed. Add the value at the start (value) and its date (at) under baseline.',
    },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    targets:
      - indicator: ausbildungsquote
        target: { value: 6, by: 2028 }
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    targets:
      - indicator: ausbildungsquote
        baseline: { value: 5.2, at: 2025 }
        target: { value: 6, by: 2028 }
`,
  scope: 'items',
  check(context) {
    for (const target of planTargets(currentPlanOf(context.document))) {
      const aim = mapOf(target, 'target');
      const value = numberOf(aim, 'value');
      if (!aim || value === undefined || !isMissing(target, 'baseline')) continue;
      context.report({ at: placeOf(aim, 'value'), message: 'none', data: { value, indicator: indicatorName(target, context) } });
    }
  },
});
