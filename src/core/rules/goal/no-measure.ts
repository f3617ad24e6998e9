import type { Goal, Plan } from '../../model/types.generated';
import { headOf, itemsOf, stringOf, textOf, type Of } from '../../model/read';
import { defineRule, type RuleContext } from '../rule';

export const goalNoMeasure = defineRule({
  id: 'goal/no-measure',
  severity: 'warning',
  title: { de: 'Jedes Ziel wird von einer Maßnahme verfolgt', en: 'Every goal is pursued by a measure' },
  why: {
    de: 'Ein Ziel, das keine Maßnahme verfolgt, bleibt Absicht: Niemand tut etwas, und die Evaluation hat nichts zu prüfen.',
    en: 'A goal that no measure pursues stays an intention: nobody acts, and the evaluation has nothing to examine.',
  },
  messages: {
    none: {
      de: 'Das Ziel „{title}“ wird von keiner Maßnahme verfolgt. Eine Maßnahme mit goals: [{id}] ergänzen oder das Ziel in Unterziele mit Maßnahmen gliedern.',
      en: 'No measure pursues the goal “{title}”. Add a measure with goals: [{id}], or divide the goal into sub-goals that have measures.',
    },
  },
  bad: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: ausbildungsquote }]
`,
  good: `
goals:
  - id: ausbildung
    title: Mehr Ausbildungsplätze
    responsible: jugendamt
    targets: [{ indicator: ausbildungsquote }]
measures:
  - { id: ausbildungsmesse, title: Ausbildungsmesse, goals: [ausbildung] }
`,
  check(context) {
    const plan = context.document.kind === 'plan' ? (context.document.root as Of<Plan>) : undefined;
    const goals = itemsOf(plan, 'goals');
    const parents = new Set(goals.map((goal) => stringOf(goal, 'parent')));
    for (const goal of goals) {
      const id = stringOf(goal, 'id');
      if (id === undefined || parents.has(id) || isPursued(context, id)) continue;
      context.report({ at: headOf(goal), message: 'none', data: { id, title: titleOf(goal, id) } });
    }
  },
});

function isPursued({ workspace, summary }: RuleContext, id: string): boolean {
  return workspace.referencesTo(summary, id).some(({ ownerType, role }) => ownerType === 'measure' && role === 'goals');
}

function titleOf(goal: Of<Goal>, id: string): string {
  return textOf(goal, 'title') ?? id;
}
