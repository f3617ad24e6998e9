import { planOf } from '../../model/current';
import { isMissing } from '../../model/missing';
import { mapOf, placeOf, scalarOf, stringOf } from '../../model/read';
import { titleOf } from '../../model/title';
import type { Text } from '../../text/language';
import { defineRule } from '../rule';

export const resolutionMissing = defineRule({
  id: 'resolution/missing',
  severity: 'warning',
  title: { de: 'Ein geltender Plan ist beschlossen', en: 'A plan in force has been adopted by a resolution' },
  why: {
    de: 'Erst der Beschluss bindet Verwaltung und Haushalt an den Plan. Ohne ihn lässt sich auch nicht nachlesen, was genau beschlossen wurde.',
    en: 'Only the resolution binds administration and budget to the plan. Without it nobody can look up what exactly was decided, either.',
  },
  messages: {
    missing: {
      de: 'Der Plan „{title}“ hat den Stand „{status}“, nennt aber keinen Beschluss. Unter resolution Gremium, Datum und Vorlagennummer ergänzen oder den Stand zurücksetzen.',
      en: 'The plan “{title}” has the status “{status}” but names no resolution. Add body, date and paper under resolution, or set the status back.',
    },
    notAdopted: {
      de: 'Der Plan „{title}“ hat den Stand „{status}“, sein Beschluss lautet aber „{result}“. Den Beschluss nennen, mit dem er angenommen wurde, oder den Stand zurücksetzen.',
      en: 'The plan “{title}” has the status “{status}”, but its resolution says “{result}”. Name the resolution that adopted it, or set the status back.',
    },
  },
  bad: `
status: adopted
`,
  good: `
status: adopted
resolution: { body: stadtrat, date: 2018-03-14, paper: 18/0412 }
`,
  check({ document, report }) {
    const plan = planOf(document);
    const status = IN_FORCE.get(stringOf(plan, 'status') ?? '');
    if (!plan || !status) return;
    const title = titleOf(plan);
    if (isMissing(plan, 'resolution')) report({ at: placeOf(plan, 'status'), message: 'missing', data: { title, status } });
    const resolution = mapOf(plan, 'resolution');
    const at = scalarOf(resolution, 'result');
    const result = NOT_ADOPTED.get(stringOf(resolution, 'result') ?? '');
    if (at && result) report({ at, message: 'notAdopted', data: { title, status, result } });
  },
});

const IN_FORCE: ReadonlyMap<string, Text> = new Map([
  ['adopted', { de: 'beschlossen', en: 'adopted' }],
  ['implementation', { de: 'in Umsetzung', en: 'in implementation' }],
  ['evaluation', { de: 'in Evaluation', en: 'in evaluation' }],
  ['superseded', { de: 'abgelöst', en: 'superseded' }],
]);

const NOT_ADOPTED: ReadonlyMap<string, Text> = new Map([
  ['rejected', { de: 'abgelehnt', en: 'rejected' }],
  ['postponed', { de: 'vertagt', en: 'postponed' }],
  ['referred', { de: 'verwiesen', en: 'referred' }],
  ['withdrawn', { de: 'zurückgezogen', en: 'withdrawn' }],
]);
