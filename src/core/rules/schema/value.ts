import type { Shape } from '../../model/shape';
import type { Violation } from '../../schema/violation';
import { scalarSource } from '../../yaml/quote';
import { defineRule, type FixReport } from '../rule';
import { listedValues, meantValue } from './meant-value';

export const schemaValue = defineRule({
  id: 'schema/value',
  severity: 'error',
  title: { de: 'Werte stehen in der Liste der möglichen Werte', en: 'Values are among the possible ones' },
  why: {
    de: 'Status, Ebenen und Arten lassen sich nur vergleichen, wenn alle Pläne dieselben Werte verwenden.',
    en: 'States, levels and types can only be compared if all plans use the same values.',
  },
  messages: {
    near: {
      de: '„{key}“ kennt den Wert „{value}“ nicht. Gemeint ist wohl „{near}“. Möglich sind: {allowed}.',
      en: '“{key}” does not know the value “{value}”. Probably “{near}” is meant. Possible are: {allowed}.',
    },
    far: {
      de: '„{key}“ kennt den Wert „{value}“ nicht. Möglich sind: {allowed}.',
      en: '“{key}” does not know the value “{value}”. Possible are: {allowed}.',
    },
    version: {
      de: 'Diese Fassung von Planwerk liest das Format 1, hier steht „{value}“. „planwerk: 1“ schreiben oder Planwerk erneuern.',
      en: 'This version of Planwerk reads format 1, here stands “{value}”. Write “planwerk: 1”, or update Planwerk.',
    },
    low: {
      de: 'Der Wert {value} ist für „{key}“ zu klein. Möglich ist mindestens {bound}.',
      en: 'The value {value} is too small for “{key}”. At least {bound} is possible.',
    },
    high: {
      de: 'Der Wert {value} ist für „{key}“ zu groß. Möglich ist höchstens {bound}.',
      en: 'The value {value} is too large for “{key}”. At most {bound} is possible.',
    },
    highShare: {
      de: 'Ein Anteil liegt zwischen 0 und 1; {value} ist zu groß. Prozent durch 100 teilen.',
      en: 'A share lies between 0 and 1; {value} is too large. Divide a percentage by 100.',
    },
    replace: { de: '„{value}“ durch „{near}“ ersetzen', en: 'Replace “{value}” by “{near}”' },
  },
  bad: `
status: adoptet
`,
  good: `
status: adopted
`,
  check({ violations, report }) {
    for (const violation of violations) {
      const { kind, key, shape, bound = '', node } = violation;
      const value = node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : String(node?.kind === 'scalar' ? node.value : '');
      if (kind === 'bound') {
        const message = bound.startsWith('>') ? 'low' : shape.format === 'share' ? 'highShare' : 'high';
        report({ at: violation, message, data: { key, value, bound: bound.replace(/^[<>=]+ */, '') } });
      } else if (kind === 'value') {
        const isVersion = shape.format === 'format-version';
        const vocabulary = shape.values ? shape : SEVERITIES;
        const near = isVersion ? '1' : meantValue(String(value), vocabulary);
        const data = { key, value, near: near ?? '', allowed: listedValues(vocabulary) };
        if (near === undefined) report({ at: violation, message: 'far', data });
        else report({ at: violation, message: isVersion ? 'version' : 'near', data, fix: replacing(violation, near, data) });
      }
    }
  },
});

/** The one vocabulary without a list in the schema's shape: the severities of planwerk.config.yaml. */
const SEVERITIES: Shape = { values: ['off', 'hint', 'info', 'warning', 'error'] };

function replacing({ start, end }: Violation, near: string, data: FixReport['data']): FixReport<'replace'> {
  return { message: 'replace', ...(data ? { data } : {}), edits: [{ start, end, text: /^\d+$/.test(near) ? near : scalarSource(near) }] };
}
