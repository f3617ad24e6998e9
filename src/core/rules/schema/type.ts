import type { Violation } from '../../schema/violation';
import { listed } from '../../text/enumeration';
import type { YamlNode } from '../../yaml/node';
import { ungrouped } from '../number/grouped-thousands';
import { defineRule } from '../rule';
import { actual, expected } from './expected';
import { mapSketch } from './map-fix';
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
    parts: {
      de: '„{key}“ besteht aus mehreren Angaben ({keys}), hier steht nur {actual}. So schreiben: {key}: {sketch}.',
      en: '“{key}” consists of several entries ({keys}), here stands only {actual}. Write: {key}: {sketch}.',
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
    map: { de: 'Als {right} schreiben', en: 'Write as {right}' },
    ungroup: { de: 'Als Zahl {right} schreiben', en: 'Write as the number {right}' },
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
    const amounts = violations.length > 0 ? new Set<YamlNode>(document.amounts) : undefined;
    for (const violation of violations) {
      const { kind, key, shape, node } = violation;
      if (kind !== 'type' && kind !== 'empty') continue;
      // Thousands that are grouped by points have a rule of their own.
      if (node?.kind === 'scalar' && typeof node.value === 'number' && amounts?.has(node) && ungrouped(document.text, node)) continue;
      const fix = kind === 'type' ? typeFix(document.text, violation) : undefined;
      report({
        at: violation,
        message: messageFor(violation),
        data: { key, expected: expected(shape, key), actual: actual(node), keys: listed(Object.keys(shape.properties ?? {})), sketch: mapSketch(shape) },
        ...(fix ? { fix: { message: fix.kind, data: { right: fix.right ?? '' }, edits: fix.edits } } : {}),
      });
    }
  },
});

function messageFor({ kind, isItem, shape, node }: Violation): 'empty' | 'emptyItem' | 'wrong' | 'wrongItem' | 'parts' {
  if (kind === 'empty') return isItem ? 'emptyItem' : 'empty';
  if (isItem) return 'wrongItem';
  return shape.properties && shape.format !== 'text' && node?.kind === 'scalar' ? 'parts' : 'wrong';
}
