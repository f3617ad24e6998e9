import type { PlanDocument } from '../../model/document';
import { itemsOf, mapOf, numberOf, placeOf, scalarOf, textOf, type Of } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Indicator, Plan, Register } from '../../model/types.generated';
import type { Text } from '../../text/language';
import { defineRule } from '../rule';

export const privacySmallCount = defineRule<'small'>({
  id: 'privacy/small-count',
  severity: 'warning',
  title: { de: 'Keine Fallzahl liegt unter der Mindestfallzahl', en: 'No count is below the minimum count' },
  why: {
    de: 'Aus sehr kleinen Fallzahlen lässt sich auf einzelne Menschen schließen, besonders in kleinen Räumen. Die amtliche Statistik sperrt solche Werte deshalb.',
    en: 'Very small counts allow conclusions about single persons, in small spaces above all. Official statistics therefore suppress such values.',
  },
  messages: {
    small: {
      de: 'Der Wert {value} des Indikators „{title}“ liegt unter der Mindestfallzahl {minimum} und lässt auf einzelne Personen schließen. Den Wert weglassen oder mit anderen Räumen, Gruppen oder Jahren zusammenfassen.',
      en: 'The value {value} of the indicator “{title}” is below its minimum count of {minimum} and allows conclusions about single persons. Leave it out, or combine it with other spaces, groups or years.',
    },
  },
  bad: `
indicators:
  - id: abgaenge
    title: Abgänge ohne Schulabschluss
    unit: Personen
    privacy: { minimum-count: 5 }
    values: [{ at: 2024, value: 17 }, { at: 2025, value: 3 }]
`,
  good: `
indicators:
  - id: abgaenge
    title: Abgänge ohne Schulabschluss
    unit: Personen
    privacy: { minimum-count: 5 }
    values: [{ at: 2024, value: 17 }]
`,
  scope: 'items',
  check({ document, report }) {
    for (const indicator of indicatorsOf(document)) {
      const privacy = mapOf(indicator, 'privacy');
      const minimum = numberOf(privacy, 'minimum-count');
      if (!privacy || minimum === undefined || !isCount(indicator)) continue;
      const place = document.lines.range(placeOf(privacy, 'minimum-count'));
      for (const item of itemsOf(indicator, 'values')) {
        const at = scalarOf(item, 'value');
        const value = numberOf(item, 'value');
        if (!at || value === undefined || !isSmall(value, minimum)) continue;
        const related = [{ uri: document.uri, place, message: MINIMUM }];
        report({ at, message: 'small', data: { title: titleOf(indicator), value, minimum }, related });
      }
    }
  },
});

const MINIMUM: Text = { de: 'Die Mindestfallzahl des Indikators', en: 'The indicator’s minimum count' };

function indicatorsOf({ kind, root }: PlanDocument): Of<Indicator>[] {
  return kind === 'plan' || kind === 'register' ? itemsOf(root as Of<Plan | Register> | undefined, 'indicators') : [];
}

/** Zero names nobody, and a fraction is no count. */
function isSmall(value: number, minimum: number): boolean {
  return Number.isInteger(value) && value > 0 && value < minimum;
}

/** A share or an amount of money says nothing of how many people stand behind it. */
function isCount(indicator: Of<Indicator>): boolean {
  return !NO_COUNT.test(textOf(indicator, 'unit') ?? '');
}

const NO_COUNT = /%|‰|prozent|percent|promille|quote|anteil|\brate|share|ratio|index|punkte|points|euro|€|\beur\b|\bje\b|\bpro\b|\bper\b|stunden|hours|tage|days|minuten|minutes|jahre|years|\bkm\b|\bm²/i;
