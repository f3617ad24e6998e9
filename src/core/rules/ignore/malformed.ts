import { defineRule } from '../rule';

export const ignoreMalformed = defineRule({
  id: 'ignore/malformed',
  severity: 'warning',
  title: { de: 'Ein Ausnahme-Kommentar nennt Regel und Grund', en: 'An ignore comment names rule and reason' },
  why: {
    de: 'Ohne Grund weiß in einem Jahr niemand mehr, ob die Ausnahme noch gilt. Darum wirkt sie erst mit Grund.',
    en: 'Without a reason nobody knows a year later whether the exception still holds. So it takes effect only with one.',
  },
  messages: {
    noReason: {
      de: 'Die Ausnahme nennt keinen Grund und wirkt deshalb nicht. So ergänzen: # planwerk-ignore {rule} -- Grund',
      en: 'The ignore gives no reason and so has no effect. Complete it: # planwerk-ignore {rule} -- reason',
    },
    noRule: {
      de: 'Die Ausnahme nennt keine Regel. So ergänzen: # planwerk-ignore goal/no-measure -- Grund',
      en: 'The ignore names no rule. Complete it: # planwerk-ignore goal/no-measure -- reason',
    },
  },
  bad: `
# planwerk-ignore goal/no-measure
goals:
  - { id: ziel, title: Mehr Ausbildungsplätze, targets: [{ indicator: quote }], responsible: amt }
`,
  good: `
# planwerk-ignore goal/no-measure -- Maßnahmen werden 2027 ergänzt
goals:
  - { id: ziel, title: Mehr Ausbildungsplätze, targets: [{ indicator: quote }], responsible: amt }
`,
  check({ ignores, report }) {
    for (const ignore of ignores) {
      const rule = ignore.rules.join(', ');
      if (ignore.rules.length === 0) report({ at: ignore, message: 'noRule' });
      else if (ignore.reason === undefined) report({ at: ignore, message: 'noReason', data: { rule } });
    }
  },
});
