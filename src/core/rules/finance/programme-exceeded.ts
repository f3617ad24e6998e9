import { currencyOf, programmeUse } from '../../finance/programme-use';
import { currentPlanOf } from '../../model/current';
import type { Reference } from '../../model/document';
import type { Found } from '../../model/workspace-index';
import { amountIn } from '../../text/amount';
import type { Text } from '../../text/language';
import { defineRule, type RuleContext } from '../rule';

export const financeProgrammeExceeded = defineRule<'exceeded'>({
  id: 'finance/programme-exceeded',
  severity: 'warning',
  title: { de: 'Kein Förderprogramm ist überzeichnet', en: 'No programme is drawn on beyond its amount' },
  why: {
    de: 'Mehrere Pläne rechnen oft mit demselben Förderprogramm. Zusammen können sie mehr verplanen, als das Programm hergibt, ohne dass es in einem der Pläne auffällt.',
    en: 'Several plans often count on the same programme. Together they may plan with more than it has, without anyone seeing it in any of the plans.',
  },
  messages: {
    exceeded: {
      de: 'Aus dem Förderprogramm „{title}“ sind {used} verplant, zur Verfügung stehen {amount}. Die Anteile aller Maßnahmen abstimmen oder die Fördersumme berichtigen.',
      en: '{used} are planned from the programme “{title}”, which has {amount}. Agree on the shares of all measures, or correct the programme’s amount.',
    },
  },
  bad: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 80000, funding: [{ programme: teilhabe, amount: 80000 }] }
  - id: treffpunkt
    title: Treffpunkt im Stadtteil
    finance: { cost: 60000, funding: [{ programme: teilhabe, amount: 60000 }] }
programmes:
  - { id: teilhabe, title: Teilhabe im Quartier, level: state, amount: 120000 }
`,
  good: `
measures:
  - id: beratung
    title: Beratung im Stadtteil
    finance: { cost: 80000, funding: [{ programme: teilhabe, amount: 80000 }] }
  - id: treffpunkt
    title: Treffpunkt im Stadtteil
    finance: { cost: 60000, funding: [{ programme: teilhabe, amount: 40000 }, { budget-line: Quartiersarbeit, amount: 20000 }] }
programmes:
  - { id: teilhabe, title: Teilhabe im Quartier, level: state, amount: 120000 }
`,
  check(context) {
    if (!currentPlanOf(context.document)) return;
    for (const [programme, reference] of firstFundings(context)) {
      const use = programmeUse(programme, context.workspace);
      if (!use || use.used <= use.amount || currencyOf(context.summary) !== currencyOf(programme.document)) continue;
      const { document, thing } = programme;
      const money = amountIn(currencyOf(document));
      context.report({
        at: reference.node, message: 'exceeded',
        data: { used: money(use.used), amount: money(use.amount), title: thing.title ?? thing.id },
        related: [{ uri: document.uri, place: thing.place, message: PROGRAMME }],
      });
    }
  },
});

const PROGRAMME: Text = { de: 'Das Förderprogramm mit seiner Fördersumme', en: 'The programme with its amount' };

/** The programmes that the plan counts on, each with the first place where it does. */
function firstFundings({ document, summary, workspace }: RuleContext): Map<Found, Reference> {
  const first = new Map<Found, Reference>();
  for (const reference of document.references) {
    if (reference.role !== 'finance.funding.programme') continue;
    const programme = workspace.find(summary, reference.target, ['programme']);
    if (programme && !first.has(programme)) first.set(programme, reference);
  }
  return first;
}
