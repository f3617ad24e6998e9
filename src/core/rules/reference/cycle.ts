import { defineRule, type RelatedReport } from '../rule';
import { Hierarchy, isUpward, type Member } from './hierarchy';

export const referenceCycle = defineRule({
  id: 'reference/cycle',
  severity: 'error',
  title: { de: 'Nichts ist sich selbst übergeordnet', en: 'Nothing is above itself' },
  why: {
    de: 'Über- und Unterordnung führt von unten nach oben. Läuft sie im Kreis, gibt es kein oberstes Ziel, und nichts lässt sich nach oben zusammenfassen.',
    en: 'Hierarchies lead from below to above. If one runs in a circle, there is no topmost goal and nothing can be summed up.',
  },
  messages: {
    itself: {
      de: '„{title}“ ist sich selbst übergeordnet. „{key}“ auf etwas Übergeordnetes ändern oder löschen.',
      en: '“{title}” is above itself. Change “{key}” to something higher up, or delete it.',
    },
    circle: {
      de: 'Hier läuft die Überordnung im Kreis: {chain}. An einer Stelle den Verweis ändern oder löschen.',
      en: 'The hierarchy runs in a circle here: {chain}. Change or delete the reference in one place.',
    },
  },
  bad: `
goals:
  - { id: teilhabe, title: Teilhabe stärken, parent: ausbildung }
  - { id: ausbildung, title: Mehr Ausbildungsplätze, parent: teilhabe }
`,
  good: `
goals:
  - { id: teilhabe, title: Teilhabe stärken }
  - { id: ausbildung, title: Mehr Ausbildungsplätze, parent: teilhabe }
`,
  check(context) {
    const upward = context.document.references.filter(({ role, owner }) => isUpward(role, owner?.type));
    if (upward.length === 0) return;
    const hierarchy = new Hierarchy(context);
    for (const reference of upward) {
      const circle = hierarchy.circleThrough(reference);
      const [first] = circle;
      if (!first || circle.some((member) => isBefore(member, first))) continue;
      const chain = [...circle, first].map(titleOf).join(' → ');
      context.report({
        at: reference.node,
        message: circle.length > 1 ? 'circle' : 'itself',
        data: { chain, title: titleOf(first), key: reference.role },
        related: circle.slice(1).map((member): RelatedReport => ({ uri: member.document.uri, place: member.thing.place, message: MEMBER, data: { title: titleOf(member) } })),
      });
    }
  },
});

const MEMBER = { de: '„{title}“ gehört zum Kreis.', en: '“{title}” is part of the circle.' };

function isBefore(a: Member, b: Member): boolean {
  if (a.document.uri !== b.document.uri) return a.document.uri < b.document.uri;
  const [one, other] = [a.thing.place.start, b.thing.place.start];
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function titleOf({ thing }: Member): string {
  return thing.title ?? thing.id;
}
