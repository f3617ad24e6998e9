import { currentPlanOf, isCurrentPlan } from '../../model/current';
import { itemsOf, placeOf, scalarOf, type Of } from '../../model/read';
import type { DocumentSummary } from '../../model/summary';
import { titleOf } from '../../model/title';
import type { Space } from '../../model/types.generated';
import type { Found } from '../../model/workspace-index';
import type { Text } from '../../text/language';
import { defineRule, type RuleContext } from '../rule';

type Message = 'registered' | 'twoSets';

export const spaceNotShared = defineRule<Message>({
  id: 'space/not-shared',
  severity: 'hint',
  title: { de: 'Die Pläne einer Kommune verwenden dieselben Räume', en: 'The plans of one municipality use the same spaces' },
  why: {
    de: 'Nur wenn alle Pläne einer Kommune dieselben Sozialräume verwenden, lassen sich ihre Daten und Maßnahmen nebeneinanderlegen und Doppelstrukturen erkennen.',
    en: 'Only where all plans of a municipality use the same social spaces can their data and measures be laid side by side and duplicate structures be seen.',
  },
  messages: {
    registered: {
      de: 'Der Raum „{title}“ steht bereits im Katalog „{document}“. Den eigenen Eintrag streichen und auf die Kennung {id} verweisen, damit sich Daten und Maßnahmen vergleichen lassen.',
      en: 'The space “{title}” is in the register “{document}” already. Remove the plan’s own entry and refer to the id {id}, so that data and measures can be compared.',
    },
    twoSets: {
      de: 'Der Plan legt eigene Räume fest, der Plan „{document}“ für dasselbe Gebiet verwendet andere. Gemeinsame Räume in einen Katalog aufnehmen und in beiden Plänen darauf verweisen.',
      en: 'This plan defines spaces of its own, and the plan “{document}” uses others for the same territory. Put common spaces into a register, and refer to them in both plans.',
    },
  },
  bad: `
spaces:
  - { id: nord, title: Lobeda }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog der Planungsräume
language: de
spaces:
  - { id: lobeda, title: Lobeda }
`,
  good: `
goals:
  - { id: treffpunkte, title: Treffpunkte im Stadtteil, spaces: [lobeda] }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog der Planungsräume
language: de
spaces:
  - { id: lobeda, title: Lobeda }
`,
  check(context) {
    const plan = currentPlanOf(context.document);
    const spaces = itemsOf(plan, 'spaces');
    if (!plan || spaces.length === 0 || reportRegistered(context, spaces)) return;
    const other = planWithOtherSpaces(context);
    if (!other) return;
    const related = [{ uri: other.uri, place: other.place, message: OTHER_PLAN }];
    context.report({ at: placeOf(plan, 'spaces'), message: 'twoSets', data: { document: other.title ?? other.id ?? other.uri }, related });
  },
});

const IN_REGISTER: Text = { de: 'Der Raum im Katalog', en: 'The space in the register' };
const OTHER_PLAN: Text = { de: 'Der Plan mit anderen Räumen', en: 'The plan with other spaces' };

/** Were any of the spaces found in a register? */
function reportRegistered({ summary, workspace, report }: RuleContext<Message>, spaces: readonly Of<Space>[]): boolean {
  const registered = new Map(workspace.reachable(summary, ['space']).filter(({ document }) => document !== summary)
    .flatMap((found) => namesOf(found).map((name) => [name, found] as const)));
  let any = false;
  for (const space of spaces) {
    const found = registeredAs(space, registered);
    if (!found) continue;
    any = true;
    const { document, thing } = found;
    const data = { title: titleOf(space), document: document.title ?? document.uri, id: thing.id };
    report({ at: placeOf(space, 'title'), message: 'registered', data, related: [{ uri: document.uri, place: thing.place, message: IN_REGISTER }] });
  }
  return any;
}

/** The code decides where both have one: a part of a town may be called like another. */
function registeredAs(space: Of<Space>, registered: ReadonlyMap<string, Found>): Found | undefined {
  const code = scalarOf(space, 'code')?.value;
  const byCode = code === undefined ? undefined : registered.get(codeName(code));
  if (byCode) return byCode;
  const byTitle = registered.get(titleName(titleOf(space).de));
  return code !== undefined && byTitle?.thing.attributes['code'] !== undefined ? undefined : byTitle;
}

function namesOf({ thing }: Found): string[] {
  const { code } = thing.attributes;
  return [...(thing.title === undefined ? [] : [titleName(thing.title)]), ...(code === undefined ? [] : [codeName(code)])];
}

function titleName(title: string): string {
  return `title ${title.toLowerCase().trim()}`;
}

function codeName(code: unknown): string {
  return `code ${String(code)}`;
}

/** Another plan of the same territory with spaces that are not this plan's. */
function planWithOtherSpaces({ summary, workspace }: RuleContext): DocumentSummary | undefined {
  if (summary.territory === undefined) return undefined;
  return workspace.documents.find((other) => {
    if (other === summary || other.territory !== summary.territory || !isCurrentPlan(other)) return false;
    return other.references.some(({ target, types }) => {
      const space = types.includes('space') ? workspace.find(other, target, ['space']) : undefined;
      return space !== undefined && space.document !== summary;
    });
  });
}
