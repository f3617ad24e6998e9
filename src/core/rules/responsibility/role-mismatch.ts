import { planOf } from '../../model/current';
import { itemsOf, mapOf, scalarOf, scalarsOf, stringOf } from '../../model/read';
import { resolutionsOf } from '../../model/resolutions';
import type { Text } from '../../text/language';
import type { ScalarNode } from '../../yaml/node';
import type { WorkspaceIndex } from '../../model/workspace-index';
import { defineRule, type RuleContext } from '../rule';

type Message = 'decides' | 'resolves';

export const responsibilityRoleMismatch = defineRule<Message>({
  id: 'responsibility/role-mismatch',
  severity: 'warning',
  title: { de: 'Wer berät, beschließt nicht', en: 'Who advises does not decide' },
  why: {
    de: 'Beiräte empfehlen, Räte und Steuerungsgruppen beschließen. Steht ein beratendes Gremium als beschließendes im Plan, fehlt dem Beschluss die Grundlage.',
    en: 'Advisory boards recommend, councils and steering groups decide. Where a plan shows an advising body as the deciding one, the decision lacks its basis.',
  },
  messages: {
    decides: {
      de: '„{name}“ berät und kann über die Maßnahme nicht entscheiden. Unter decides das beschließende Gremium nennen und das beratende unter consulted führen.',
      en: '“{name}” advises and cannot decide on the measure. Name the deciding body under decides, and list the advising one under consulted.',
    },
    resolves: {
      de: '„{name}“ berät und kann keinen Beschluss fassen. Das Gremium nennen, das beschlossen hat, oder als Ergebnis „noted“ (zur Kenntnis genommen) eintragen.',
      en: '“{name}” advises and cannot pass a resolution. Name the body that decided, or enter “noted” as the result.',
    },
  },
  bad: `
measures:
  - { id: quartiersbuero, title: Quartiersbüro, responsible: { decides: [programmbeirat] } }
responsibilities:
  - { id: programmbeirat, name: Programmbeirat, type: body, role: advises }
`,
  good: `
measures:
  - { id: quartiersbuero, title: Quartiersbüro, responsible: { decides: [stadtrat], consulted: [programmbeirat] } }
responsibilities:
  - { id: programmbeirat, name: Programmbeirat, type: body, role: advises }
  - { id: stadtrat, name: Stadtrat, type: body, role: decides }
`,
  check(context) {
    if (!context.workspace.derived(hasAdvisers)) return;
    for (const measure of itemsOf(planOf(context.document), 'measures')) {
      for (const body of scalarsOf(mapOf(measure, 'responsible'), 'decides')) checkBody(context, body, 'decides');
    }
    for (const { map } of resolutionsOf(context.document)) {
      const body = scalarOf(map, 'body');
      if (body && !WITHOUT_DECISION.has(stringOf(map, 'result') ?? '')) checkBody(context, body, 'resolves');
    }
  },
});

const ROLE: Text = { de: 'Hier steht die Rolle: berät (advises)', en: 'Its role is stated here: advises' };

/** Results that an advising body may reach as well: it decides nothing by them. */
const WITHOUT_DECISION: ReadonlySet<string> = new Set(['noted', 'referred', 'postponed']);

function hasAdvisers({ documents }: WorkspaceIndex): boolean {
  return documents.some(({ things }) => things.some(({ attributes }) => attributes['role'] === 'advises'));
}

function checkBody(context: RuleContext<Message>, body: ScalarNode, message: Message): void {
  const found = context.workspace.find(context.summary, String(body.value), ['responsibility']);
  if (found?.thing.attributes['role'] !== 'advises') return;
  const { document, thing } = found;
  context.report({
    at: body, message, data: { name: thing.title ?? thing.id },
    related: [{ uri: document.uri, place: thing.place, message: ROLE }],
  });
}
