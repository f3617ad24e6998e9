import { defineRule } from '../rule';

export const ignoreUnused = defineRule({
  id: 'ignore/unused',
  severity: 'warning',
  title: { de: 'Ein Ausnahme-Kommentar blendet etwas aus', en: 'An ignore comment hides something' },
  why: {
    de: 'Ein Kommentar, der nichts mehr ausblendet, täuscht eine Ausnahme vor und verdeckt den nächsten Fehler.',
    en: 'A comment that hides nothing any more pretends an exception and will cover the next mistake.',
  },
  messages: {
    unused: {
      de: 'Die Ausnahme für {rule} blendet nichts aus. Kommentar löschen oder direkt über die gemeinte Stelle setzen.',
      en: 'The ignore for {rule} hides nothing. Delete the comment or put it right above the place that is meant.',
    },
  },
  bad: `
# planwerk-ignore goal/no-measure -- wird 2027 ergänzt
summary: Ein Plan ohne Ziele.
`,
  good: `
summary: Ein Plan ohne Ziele.
`,
  check({ ignores, report }) {
    for (const ignore of ignores) {
      for (const rule of ignore.rules) report({ at: ignore, message: 'unused', data: { rule } });
    }
  },
});
