import { currentPlanOf, isCurrentPlan } from '../../model/current';
import { itemsOf, scalarOf } from '../../model/read';
import type { Found } from '../../model/workspace-index';
import type { Text } from '../../text/language';
import type { ScalarNode } from '../../yaml/node';
import { defineRule, type RuleContext } from '../rule';

export const interfaceOneSided = defineRule<'oneSided'>({
  id: 'interface/one-sided',
  severity: 'hint',
  title: { de: 'Beide Pläne kennen ihre Schnittstelle', en: 'Both plans know their interface' },
  why: {
    de: 'Zusammenarbeit, die nur einer der beiden Pläne festhält, ist eine Erwartung und keine Absprache. Bei der nächsten Änderung denkt auf der anderen Seite niemand daran.',
    en: 'Cooperation that only one of the two plans records is an expectation, not an agreement. At the next change nobody on the other side will think of it.',
  },
  messages: {
    oneSided: {
      de: 'Die Schnittstelle zum Plan „{title}“ ist einseitig: Dort ist sie nicht eingetragen. Mit der zuständigen Planung abstimmen und dort unter interfaces „to: {id}“ ergänzen.',
      en: 'The interface to the plan “{title}” is one-sided: that plan does not declare it. Agree on it with those who plan there, and add “to: {id}” under its interfaces.',
    },
  },
  bad: `
interfaces:
  - { to: jugendhilfeplan, topics: [Schulsozialarbeit], mode: continuous }
# file: jugendhilfe.plan.yaml
planwerk: 1
kind: plan
id: jugendhilfeplan
title: Jugendhilfeplan
language: de
`,
  good: `
interfaces:
  - { to: jugendhilfeplan, topics: [Schulsozialarbeit], mode: continuous }
# file: jugendhilfe.plan.yaml
planwerk: 1
kind: plan
id: jugendhilfeplan
title: Jugendhilfeplan
language: de
interfaces:
  - { to: beispiel, topics: [Schulsozialarbeit], mode: contribution }
`,
  check(context) {
    const { document, summary, workspace } = context;
    for (const item of itemsOf(currentPlanOf(document), 'interfaces')) {
      const to = scalarOf(item, 'to');
      const other = workspace.find(summary, to && String(to.value), ['plan']);
      if (to && other && !isDeclaredIn(other, context)) reportOneSided(context, to, other);
    }
  },
});

const OTHER: Text = { de: 'Der Plan, in dem die Schnittstelle fehlt', en: 'The plan that does not declare the interface' };

/** A plan that is history declares nothing any more, and one without an id cannot be named. */
function isDeclaredIn({ document }: Found, { summary }: RuleContext): boolean {
  if (document === summary || summary.id === undefined || !isCurrentPlan(document)) return true;
  return document.interfaces.some(({ to }) => to === summary.id);
}

function reportOneSided({ report, summary }: RuleContext<'oneSided'>, to: ScalarNode, { document, thing }: Found): void {
  report({
    at: to, message: 'oneSided', data: { title: thing.title ?? thing.id, id: summary.id ?? '' },
    related: [{ uri: document.uri, place: document.place, message: OTHER }],
  });
}
