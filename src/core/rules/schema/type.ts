import { defineRule } from '../rule';
import { actual, expected } from './expected';
import { typeFix } from './type-fix';

export const schemaType = defineRule({
  id: 'schema/type',
  severity: 'error',
  title: { de: 'Jede Angabe hat die richtige Form', en: 'Every entry has the right form' },
  why: {
    de: 'Eine Zahl im Text oder ein einzelner Wert statt einer Liste kann nicht ausgewertet werden.',
    en: 'A number inside a text, or a single value instead of a list, cannot be evaluated.',
  },
  messages: {
    wrong: {
      de: '„{key}“ erwartet {expected}; hier steht {actual}. Die Angabe umschreiben.',
      en: '“{key}” expects {expected}; here stands {actual}. Rewrite the entry.',
    },
    wrongItem: {
      de: 'Jeder Punkt der Liste „{key}“ erwartet {expected}; hier steht {actual}. Den Punkt umschreiben.',
      en: 'Each item of the list “{key}” expects {expected}; here stands {actual}. Rewrite the item.',
    },
    empty: {
      de: '„{key}“ hat keinen Wert; so fehlt die Angabe. Hier {expected} eintragen oder „{key}“ löschen.',
      en: '“{key}” has no value, so the entry is missing. Enter {expected} here, or delete “{key}”.',
    },
    emptyItem: {
      de: 'Die Liste „{key}“ hat hier einen leeren Punkt. Hier {expected} eintragen oder den Strich löschen.',
      en: 'The list “{key}” has an empty item here. Enter {expected}, or delete the dash.',
    },
    list: { de: 'Als Liste schreiben', en: 'Write as a list' },
    quote: { de: 'In Anführungszeichen setzen', en: 'Put in quotation marks' },
    unquote: { de: 'Anführungszeichen entfernen', en: 'Remove the quotation marks' },
  },
  bad: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: ausbildung
`,
  good: `
measures:
  - id: ausbildungsmesse
    title: Ausbildungsmesse
    goals: [ausbildung]
`,
  check({ document, violations, report }) {
    for (const violation of violations) {
      const { kind, key, shape, node } = violation;
      if (kind !== 'type' && kind !== 'empty') continue;
      const fix = kind === 'type' ? typeFix(document.text, violation) : undefined;
      report({
        at: violation,
        message: violation.isItem ? (kind === 'empty' ? 'emptyItem' : 'wrongItem') : kind === 'empty' ? 'empty' : 'wrong',
        data: { key, expected: expected(shape, key), actual: actual(node) },
        ...(fix ? { fix: { message: fix.kind, edits: fix.edits } } : {}),
      });
    }
  },
});
