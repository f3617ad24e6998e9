import { planOf } from '../../model/current';
import { mapOf, numberOf, placeOf, stringOf, type Of } from '../../model/read';
import type { Target } from '../../model/types.generated';
import type { Found } from '../../model/workspace-index';
import { defineRule, type RelatedReport, type RuleContext } from '../rule';
import { indicatorOf, planTargets } from './plan-targets';

export const targetAgainstDirection = defineRule({
  id: 'target/against-direction',
  severity: 'warning',
  title: { de: 'Zielvorgaben folgen der erwünschten Richtung ihres Indikators', en: 'Targets follow the desired direction of their indicator' },
  why: {
    de: 'Soll ein Wert sinken, der Zielwert liegt aber höher als heute, gilt am Ende eine Verschlechterung als Erfolg.',
    en: 'If a value is to fall but its target lies above today’s, a change for the worse will count as a success.',
  },
  messages: {
    higher: {
      de: 'Der Indikator „{indicator}“ soll sinken, der Zielwert {value} liegt aber über dem Ausgangswert {baseline}. Werte prüfen oder die Richtung des Indikators berichtigen.',
      en: 'The indicator “{indicator}” is to decrease, but the target value {value} is above the baseline {baseline}. Check the values or correct the direction of the indicator.',
    },
    lower: {
      de: 'Der Indikator „{indicator}“ soll steigen, der Zielwert {value} liegt aber unter dem Ausgangswert {baseline}. Werte prüfen oder die Richtung des Indikators berichtigen.',
      en: 'The indicator “{indicator}” is to increase, but the target value {value} is below the baseline {baseline}. Check the values or correct the direction of the indicator.',
    },
    increase: {
      de: 'Der Indikator „{indicator}“ soll sinken, das Ziel lässt ihn aber steigen (trend: increase). Trend oder Richtung des Indikators berichtigen.',
      en: 'The indicator “{indicator}” is to decrease, but the goal has it rise (trend: increase). Correct the trend or the direction of the indicator.',
    },
    decrease: {
      de: 'Der Indikator „{indicator}“ soll steigen, das Ziel lässt ihn aber sinken (trend: decrease). Trend oder Richtung des Indikators berichtigen.',
      en: 'The indicator “{indicator}” is to increase, but the goal has it fall (trend: decrease). Correct the trend or the direction of the indicator.',
    },
  },
  bad: `
goals:
  - id: abschluss
    title: Weniger Jugendliche ohne Schulabschluss
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 9, by: 2028 }
indicators:
  - { id: ohne-abschluss, title: Abgänge ohne Abschluss, unit: Prozent, direction: decrease }
`,
  good: `
goals:
  - id: abschluss
    title: Weniger Jugendliche ohne Schulabschluss
    targets:
      - indicator: ohne-abschluss
        baseline: { value: 8.4, at: 2025 }
        target: { value: 6, by: 2028 }
indicators:
  - { id: ohne-abschluss, title: Abgänge ohne Abschluss, unit: Prozent, direction: decrease }
`,
  check(context) {
    for (const target of planTargets(planOf(context.document))) {
      const indicator = indicatorOf(target, context);
      if (!indicator) continue;
      checkValue(context, target, indicator);
      checkTrend(context, target, indicator);
    }
  },
});

type Context = RuleContext<'higher' | 'lower' | 'increase' | 'decrease'>;

function checkValue({ report }: Context, target: Of<Target>, indicator: Found): void {
  const aim = mapOf(target, 'target');
  const value = numberOf(aim, 'value');
  const baseline = numberOf(mapOf(target, 'baseline'), 'value');
  if (!aim || value === undefined || baseline === undefined) return;
  const { direction } = indicator.thing.attributes;
  const data = { indicator: nameOf(indicator), value, baseline };
  const place = { at: placeOf(aim, 'value'), related: [definition(indicator)] };
  if (direction === 'decrease' && value > baseline) report({ ...place, message: 'higher', data });
  if (direction === 'increase' && value < baseline) report({ ...place, message: 'lower', data });
}

/** Only the opposite contradicts: a value that should rise may well have to be kept first. */
function checkTrend({ report }: Context, target: Of<Target>, indicator: Found): void {
  const trend = stringOf(target, 'trend');
  const { direction } = indicator.thing.attributes;
  const isOpposite = (trend === 'increase' && direction === 'decrease') || (trend === 'decrease' && direction === 'increase');
  if (!isOpposite) return;
  report({ at: placeOf(target, 'trend'), message: trend, data: { indicator: nameOf(indicator) }, related: [definition(indicator)] });
}

function definition({ document, thing }: Found): RelatedReport {
  return { uri: document.uri, place: thing.place, message: { de: 'Der Indikator mit seiner Richtung', en: 'The indicator with its direction' } };
}

function nameOf({ thing }: Found): string {
  return thing.title ?? thing.id;
}
