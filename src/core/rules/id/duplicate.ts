import type { PlanDocument, Thing } from '../../model/document';
import { textOf, type Of } from '../../model/read';
import { typeName } from '../../model/type-names';
import type { Text } from '../../text/language';
import { defineRule, type RelatedReport, type RuleContext } from '../rule';

const messages = {
  thing: {
    de: 'Die Kennung „{id}“ ist in diesem Dokument schon vergeben; Verweise darauf sind nicht eindeutig. Einer der beiden Stellen eine andere Kennung geben.',
    en: 'The id “{id}” is already taken in this document, so references to it are not unique. Give one of the two another id.',
  },
  document: {
    de: 'Die Kennung „{id}“ haben mehrere Dokumente; Verweise darauf sind nicht eindeutig. Jedem Dokument eine eigene Kennung geben.',
    en: 'Several documents have the id “{id}”, so references to it are not unique. Give every document its own id.',
  },
};

export const idDuplicate = defineRule({
  id: 'id/duplicate',
  severity: 'error',
  title: { de: 'Jede Kennung bezeichnet eine Sache', en: 'Every id names one thing' },
  why: {
    de: 'Tragen zwei Dinge dieselbe Kennung, weiß niemand, welches ein Verweis meint; ausgewertet wird nur das erste.',
    en: 'If two things have the same id, nobody knows which one a reference means; only the first one is evaluated.',
  },
  messages,
  bad: `
fields-of-action:
  - { id: ausbildung, title: Ausbildung }
goals:
  - { id: ausbildung, title: Mehr Ausbildungsplätze }
`,
  good: `
fields-of-action:
  - { id: ausbildung, title: Ausbildung }
goals:
  - { id: mehr-ausbildungsplaetze, title: Mehr Ausbildungsplätze }
`,
  check(context) {
    reportDocument(context);
    const firsts = new Map<string, Thing>();
    for (const thing of context.document.things) {
      if (thing.id === '' || thing.owner === undefined) continue;
      const key = thing.type === 'phase' ? `${thing.owner.node.start}/${thing.id}` : thing.id;
      const first = firsts.get(key);
      if (!first) firsts.set(key, thing);
      else context.report({ at: thing.idNode ?? thing.node, message: 'thing', data: { id: thing.id }, related: [firstPlace(context.document, first)] });
    }
  },
});

function reportDocument({ document, workspace, report }: RuleContext<keyof typeof messages>): void {
  const [self] = document.things;
  if (!self?.idNode || document.id === undefined) return;
  const others = workspace.documentsWithId(document.id).filter(({ uri }) => uri !== document.uri);
  if (others.length === 0) return;
  const related = others.map(({ uri, place, title }): RelatedReport => ({
    uri, place, message: { de: 'Auch „{title}“ hat diese Kennung.', en: '“{title}” has this id too.' }, data: { title: title ?? self.id },
  }));
  report({ at: self.idNode, message: 'document', data: { id: self.id }, related });
}

function firstPlace(document: PlanDocument, first: Thing): RelatedReport {
  const place = document.lines.range(first.idNode ?? first.node);
  return { uri: document.uri, place, message: FIRST, data: { type: typeName(first.type), title: titleOf(first) } };
}

const FIRST: Text = { de: 'Schon vergeben: „{title}“ ({type})', en: 'Already taken: “{title}” ({type})' };

function titleOf({ node, id }: Thing): string {
  const map = node as Of<{ title?: string; name?: string; term?: string }>;
  return textOf(map, 'title') ?? textOf(map, 'name') ?? textOf(map, 'term') ?? id;
}
