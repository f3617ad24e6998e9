import type { TextRange } from '../../text/range';
import { defineRule, type FixReport } from '../rule';
import { readGermanNumber } from './german-number';
import { ungrouped } from './grouped-thousands';

export const numberDecimalComma = defineRule({
  id: 'number/decimal-comma',
  severity: 'error',
  title: { de: 'Zahlen haben einen Dezimalpunkt und keine Tausenderpunkte', en: 'Numbers have a decimal point and no thousands separators' },
  why: {
    de: 'Eine Zahl mit Komma liest YAML als Text; mit ihr lässt sich nicht rechnen. Aus Tausenderpunkten werden Nachkommastellen. Ausgaben zeigen wieder das Komma.',
    en: 'YAML reads a number with a comma as text, so nothing can be computed with it; thousands that are grouped by points become decimals.',
  },
  messages: {
    comma: {
      de: '{written} ist mit Komma geschrieben und deshalb keine Zahl. Als {right} schreiben, ohne Tausenderpunkte und Anführungszeichen.',
      en: '{written} is written with a comma and so is not a number. Write {right}, without thousands separators and quotation marks.',
    },
    unit: {
      de: '{written} ist keine Zahl. Betrag als Zahl ohne Einheit schreiben: {right}.',
      en: '{written} is not a number. Write the amount as a number without a unit: {right}.',
    },
    thousands: {
      de: '{written} ist hier {value}, denn der Punkt trennt Nachkommastellen. Ohne Tausenderpunkt schreiben: {right}.',
      en: '{written} is {value} here, because the point separates decimals. Write it without thousands separators: {right}.',
    },
    replace: { de: '{written} durch {right} ersetzen', en: 'Replace {written} by {right}' },
  },
  bad: `
indicators:
  - id: arbeitslosenquote
    title: Arbeitslosenquote
    values: [{ at: 2008, value: "8,8" }]
`,
  good: `
indicators:
  - id: arbeitslosenquote
    title: Arbeitslosenquote
    values: [{ at: 2008, value: 8.8 }]
`,
  scope: 'items',
  check({ document, violations, report }) {
    for (const { kind, start, end } of violations) {
      if (kind !== 'decimal-comma') continue;
      const source = document.text.slice(start, end);
      const written = source.replace(/^["']|["']$/g, '');
      const { right, hasUnit, isSure } = readGermanNumber(written);
      report({ at: { start, end }, message: hasUnit ? 'unit' : 'comma', data: { written, right }, ...(isSure ? { fix: replacing({ start, end }, written, right) } : {}) });
    }
    for (const node of document.amounts) {
      const right = typeof node.value === 'number' ? ungrouped(document.text, node) : undefined;
      if (right === undefined || typeof node.value !== 'number') continue;
      const written = document.text.slice(node.start, node.end);
      report({ at: node, message: 'thousands', data: { written, value: node.value, right }, fix: replacing(node, written, right) });
    }
  },
});

function replacing({ start, end }: TextRange, written: string, right: string): FixReport<'replace'> {
  return { message: 'replace', data: { written, right }, edits: [{ start, end, text: right }] };
}
