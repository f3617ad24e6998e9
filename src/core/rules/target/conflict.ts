import { hasComparableTargets, targetsInConflict, type Aim, type PlannedTarget } from '../../indicators/target-conflict';
import { currentPlanOf } from '../../model/current';
import { mapOf, numberOf, placeOf, spanOf, stringOf, type Of } from '../../model/read';
import type { Target } from '../../model/types.generated';
import { defineRule, type RelatedReport } from '../rule';
import { indicatorName, planTargets } from './plan-targets';

export const targetConflict = defineRule({
  id: 'target/conflict',
  severity: 'warning',
  title: { de: 'Pläne setzen für denselben Indikator denselben Zielwert', en: 'Plans set the same target value for the same indicator' },
  why: {
    de: 'Verfolgen zwei Pläne für denselben Indikator verschiedene Zielwerte, steuert die Verwaltung gegen sich selbst.',
    en: 'Where two plans pursue different target values for the same indicator, the administration steers against itself.',
  },
  messages: {
    conflict: {
      de: 'Für „{indicator}“ ist hier bis {year} der Zielwert {value} gesetzt, in „{plan}“ aber {other}. Zielwerte beider Pläne abstimmen.',
      en: 'For “{indicator}” the target value for {year} is {value} here, but {other} in “{plan}”. Agree on one target value for both plans.',
    },
  },
  bad: `
goals:
  - id: abschluss
    title: Weniger Jugendliche ohne Schulabschluss
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 6, by: 2028 }
# file: schule.plan.yaml
planwerk: 1
kind: plan
id: schule
title: Schulentwicklungsplan
language: de
goals:
  - id: schulerfolg
    title: Mehr Schulerfolg
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 7, by: 2028-07 }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: ohne-abschluss, title: Abgänge ohne Abschluss }]
`,
  good: `
goals:
  - id: abschluss
    title: Weniger Jugendliche ohne Schulabschluss
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 6, by: 2028 }
# file: schule.plan.yaml
planwerk: 1
kind: plan
id: schule
title: Schulentwicklungsplan
language: de
goals:
  - id: schulerfolg
    title: Mehr Schulerfolg
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 6, by: 2028-07 }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: ohne-abschluss, title: Abgänge ohne Abschluss }]
`,
  check(context) {
    if (!hasComparableTargets(context.workspace)) return;
    for (const target of planTargets(currentPlanOf(context.document))) {
      const node = mapOf(target, 'target');
      const aim = aimOf(target);
      const conflicts = aim ? targetsInConflict(context.summary, aim, context.workspace) : [];
      const [first] = conflicts;
      if (!node || !aim || !first) continue;
      const indicator = indicatorName(target, context);
      const data = { indicator, year: aim.by.last.slice(0, 4), value: aim.value, other: first.target.value, plan: planNameOf(first) };
      context.report({ at: placeOf(node, 'value'), message: 'conflict', data, related: conflicts.map(relatedTarget) });
    }
  },
});

function aimOf(target: Of<Target>): Aim | undefined {
  const node = mapOf(target, 'target');
  const indicator = stringOf(target, 'indicator');
  const value = numberOf(node, 'value');
  const by = spanOf(node, 'by');
  if (indicator === undefined || value === undefined || !by) return undefined;
  return { indicator, value, by, space: stringOf(target, 'space'), group: stringOf(target, 'group') };
}

function relatedTarget(other: PlannedTarget): RelatedReport {
  const message = { de: 'Zielwert {value} in „{plan}“', en: 'Target value {value} in “{plan}”' };
  return { uri: other.plan.uri, place: other.target.place, message, data: { value: other.target.value, plan: planNameOf(other) } };
}

function planNameOf({ plan }: PlannedTarget): string {
  return plan.title ?? plan.id ?? plan.uri;
}
