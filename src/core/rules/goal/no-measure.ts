import { isIdStyle } from '../../model/id-style';
import { headOf, stringOf } from '../../model/read';
import type { DocumentSummary } from '../../model/summary';
import { titleOf } from '../../model/title';
import type { IncomingReference } from '../../model/workspace-index';
import { defineRule } from '../rule';
import { leafGoals } from './leaf-goals';

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
    cancelled: {
      de: 'Alle Maßnahmen, die das Ziel „{title}“ verfolgten, sind abgebrochen. Eine andere Maßnahme mit goals: [{id}] ergänzen oder das Ziel aufgeben.',
      en: 'All measures that pursued the goal “{title}” are cancelled. Add another measure with goals: [{id}], or give the goal up.',
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
    const cancelled = new CancelledMeasures();
    for (const goal of leafGoals(context)) {
      const id = stringOf(goal, 'id');
      // Nothing can refer to an id that is none; that is its own finding.
      if (id === undefined || !isIdStyle(id)) continue;
      const pursuers = context.workspace.referencesTo(context.summary, id).filter(isPursuit);
      if (pursuers.some((pursuer) => !cancelled.includes(pursuer))) continue;
      const message = pursuers.length === 0 ? 'none' : 'cancelled';
      context.report({ at: headOf(goal), message, data: { id, title: titleOf(goal) } });
    }
  },
});

/** A goal is also pursued by the goal of another plan that contributes to it, as a municipality's to its county's. */
function isPursuit({ ownerType, role }: IncomingReference): boolean {
  return (ownerType === 'measure' && role === 'goals') || (ownerType === 'goal' && role === 'contributes-to');
}

class CancelledMeasures {
  private readonly byDocument = new Map<DocumentSummary, ReadonlySet<string>>();

  includes({ from, ownerType, owner }: IncomingReference): boolean {
    return ownerType === 'measure' && owner !== undefined && this.of(from).has(owner);
  }

  private of(document: DocumentSummary): ReadonlySet<string> {
    const known = this.byDocument.get(document);
    if (known) return known;
    const cancelled = new Set(document.measures.filter(({ status }) => status === 'cancelled').map(({ id }) => id));
    this.byDocument.set(document, cancelled);
    return cancelled;
  }
}
