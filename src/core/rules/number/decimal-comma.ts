import { defineRule } from '../rule';

export const numberDecimalComma = defineRule({
  id: 'number/decimal-comma',
  severity: 'error',
  title: { de: 'Zahlen haben einen Dezimalpunkt', en: 'Numbers have a decimal point' },
  why: {
    de: 'Eine Zahl mit Komma liest YAML als Text; mit ihr lässt sich nicht rechnen. Ausgaben zeigen wieder das Komma.',
    en: 'YAML reads a number with a comma as text, so nothing can be computed with it.',
  },
  messages: {
    comma: {
      de: '{written} ist mit Komma geschrieben und deshalb keine Zahl. Als {right} schreiben, ohne Tausenderpunkte und Anführungszeichen.',
      en: '{written} is written with a comma and so is not a number. Write {right}, without thousands separators and quotation marks.',
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
  check({ document, violations, report }) {
    for (const { kind, start, end } of violations) {
      if (kind !== 'decimal-comma') continue;
      const source = document.text.slice(start, end);
      const written = source.replace(/^["']|["']$/g, '');
      const right = written.replace(/\./g, '').replace(',', '.').replace(/^\+/, '');
      report({ at: { start, end }, message: 'comma', data: { written, right }, fix: { message: 'replace', data: { written, right }, edits: [{ start, end, text: right }] } });
    }
  },
});
