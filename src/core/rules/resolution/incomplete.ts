import type { Of } from '../../model/read';
import { resolutionsOf } from '../../model/resolutions';
import type { Resolution } from '../../model/types.generated';
import { enumerate } from '../../text/enumeration';
import type { Text } from '../../text/language';
import { pairOf } from '../../yaml/node';
import { defineRule } from '../rule';

export const resolutionIncomplete = defineRule({
  id: 'resolution/incomplete',
  severity: 'warning',
  title: { de: 'Ein Beschluss nennt Gremium, Datum und Vorlagennummer', en: 'A resolution names body, date and paper' },
  why: {
    de: 'Gremium, Datum und Vorlagennummer führen zum Wortlaut im Ratsinformationssystem. Fehlt eine der Angaben, kann später niemand nachweisen, was beschlossen wurde.',
    en: 'Body, date and paper lead to the wording in the council’s records. Where one is missing, nobody can show later on what was decided.',
  },
  messages: {
    incomplete: {
      de: 'Dem Beschluss fehlt: {missing}. Ohne diese Angaben ist er nicht auffindbar; bitte {keys} ergänzen.',
      en: 'The resolution lacks: {missing}. Without that it cannot be found; please add {keys}.',
    },
  },
  bad: `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14 }
`,
  good: `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14, paper: 18/0412 }
`,
  scope: 'items',
  check({ document, report }) {
    for (const { map, key } of resolutionsOf(document)) {
      const missing = missingKeys(map);
      if (missing.length === 0) continue;
      report({ at: key, message: 'incomplete', data: { missing: enumerate(missing.map((name) => PARTS[name])), keys: missing.join(', ') } });
    }
  },
});

const PARTS = {
  body: { de: 'Gremium', en: 'body' },
  date: { de: 'Datum', en: 'date' },
  paper: { de: 'Vorlagennummer', en: 'paper (number of the council document)' },
} as const satisfies Record<string, Text>;

/** A key without a value is missing to the schema already. */
function missingKeys(resolution: Of<Resolution>): (keyof typeof PARTS)[] {
  return (['body', 'date', 'paper'] as const).filter((name) => !pairOf(resolution, name));
}
