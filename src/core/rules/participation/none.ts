import { currentPlanOf } from '../../model/current';
import { isMissing } from '../../model/missing';
import { headOf } from '../../model/read';
import { titleOf } from '../../model/title';
import { defineRule } from '../rule';

export const participationNone = defineRule({
  id: 'participation/none',
  severity: 'hint',
  title: { de: 'Am Plan wird jemand beteiligt', en: 'Somebody is asked to take part in the plan' },
  why: {
    de: 'Ein Plan trifft den Bedarf, wenn Betroffene, Träger und Politik ihn mit erarbeiten. Steht keine Beteiligung darin, ist sie entweder nicht vorgesehen oder nicht festgehalten.',
    en: 'A plan meets the need where those affected, providers and politics work on it too. Where it holds no participation, this is either not intended or not recorded.',
  },
  messages: {
    none: {
      de: 'Der Plan „{title}“ sieht keine Beteiligung vor. Unter participation festhalten, wer wann in welcher Form beteiligt wird und was daraus folgt.',
      en: 'The plan “{title}” provides for no participation. Record under participation who takes part, when, in which format, and what comes of it.',
    },
  },
  bad: `
status: draft
`,
  good: `
status: draft
participation:
  - { format: round-table, title: Runder Tisch Kinderarmut, date: 2026-09, groups: [familien] }
target-groups:
  - { id: familien, title: Familien mit geringem Einkommen }
`,
  check({ document, report }) {
    const plan = currentPlanOf(document);
    if (!plan || !isMissing(plan, 'participation', 'list')) return;
    report({ at: headOf(plan), message: 'none', data: { title: titleOf(plan) } });
  },
});
