import { isIdStyle } from '../../model/id-style';
import { titleOf } from '../../model/title';
import type { WorkspaceIndex } from '../../model/workspace-index';
import { defineRule, type RuleContext } from '../rule';

export const responsibilityUnused = defineRule({
  id: 'responsibility/unused',
  severity: 'warning',
  title: { de: 'Jede Zuständigkeit hat eine Aufgabe', en: 'Every responsibility has a task' },
  why: {
    de: 'Eine Stelle, die nirgends genannt wird, ist entweder vergessen worden oder gehört nicht in den Plan. In beiden Fällen täuscht das Verzeichnis über die tatsächliche Aufgabenverteilung.',
    en: 'A function that is named nowhere was either forgotten or does not belong in the plan. Either way the directory misleads about who really does what.',
  },
  messages: {
    unused: {
      de: '„{name}“ hat keine Aufgabe: Kein Ziel, keine Maßnahme und kein anderer Eintrag nennt die Kennung {id}. Eine Aufgabe zuweisen oder den Eintrag streichen.',
      en: '“{name}” has no task: no goal, no measure and no other entry names the id {id}. Assign a task, or remove the entry.',
    },
  },
  bad: `
lead: { responsibility: sozialplanung }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, type: unit }
  - { id: jugendamt, name: Jugendamt, type: unit }
`,
  good: `
lead: { responsibility: sozialplanung }
responsibilities:
  - { id: sozialplanung, name: Stabsstelle Integrierte Sozialplanung, type: unit }
  - { id: jugendamt, name: Jugendamt, type: unit }
measures:
  - { id: beratung, title: Beratung im Stadtteil, responsible: { lead: jugendamt } }
`,
  check(context) {
    if (!isNeeded(context)) return;
    for (const thing of context.document.things) {
      if (thing.type !== 'responsibility' || !thing.idNode || !isIdStyle(thing.id) || isUsed(context, thing.id)) continue;
      context.report({ at: thing.idNode, message: 'unused', data: { id: thing.id, name: titleOf(thing.node) } });
    }
  },
});

/** A workspace of registers alone has nothing yet that could use them. */
function isNeeded({ document, workspace }: RuleContext): boolean {
  return document.kind !== 'register' || firstUser(workspace) !== undefined;
}

function isUsed({ workspace, summary }: RuleContext, id: string): boolean {
  const references = workspace.referencesTo(summary, id);
  if (references.some(({ from, owner }) => from !== summary || owner !== id)) return true;
  // Two registers with the same id: nobody can tell which one is meant, which is a finding of its own.
  const user = summary.kind === 'register' ? firstUser(workspace) : undefined;
  return user !== undefined && workspace.resolve(user, id, ['responsibility']).kind === 'ambiguous';
}

function firstUser(workspace: WorkspaceIndex): RuleContext['summary'] | undefined {
  return workspace.documents.find(({ kind }) => kind !== undefined && kind !== 'register');
}
