import type { Reference } from '../../model/document';
import type { ThingType } from '../../model/shape';
import type { DocumentSummary, ThingSummary } from '../../model/summary';
import { defineRule, type RelatedReport, type RuleContext } from '../rule';

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
    const hierarchy = new Hierarchy(context);
    for (const reference of context.document.references) {
      if (!isUpward(reference.role, reference.owner?.type)) continue;
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

interface Member {
  readonly document: DocumentSummary;
  readonly thing: ThingSummary;
}

/** Who stands above whom, read document by document as far as the chains lead. */
class Hierarchy {
  private readonly edges = new Map<DocumentSummary, Map<string, string[]>>();
  private readonly own: ReadonlyMap<string, ThingSummary>;

  constructor(private readonly context: RuleContext) {
    this.own = new Map([...context.summary.things].reverse().map((thing) => [`${thing.type} ${thing.id}`, thing]));
  }

  /** The members of a circle that begins with this reference, its owner first; empty where there is none. */
  circleThrough({ owner, target }: Reference): Member[] {
    const { summary } = this.context;
    const thing = owner && this.own.get(`${owner.type} ${owner.id}`);
    const next = thing && this.follow(summary, thing.type, target);
    if (!thing || !next) return [];
    const start = { document: summary, thing };
    return this.pathBack(start, next);
  }

  private pathBack(start: Member, from: Member): Member[] {
    const visited = new Set<string>();
    const steps: Step[] = [{ member: from, before: { member: start } }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      const key = keyOf(step.member);
      if (key === keyOf(start)) return membersUpTo(step.before);
      if (visited.has(key)) continue;
      visited.add(key);
      for (const member of this.above(step.member)) steps.push({ member, before: step });
    }
    return [];
  }

  private above({ document, thing }: Member): Member[] {
    const targets = this.edgesOf(document).get(`${thing.type} ${thing.id}`) ?? [];
    return targets.flatMap((target) => this.follow(document, thing.type, target) ?? []);
  }

  private follow(from: DocumentSummary, type: ThingType, target: string): Member | undefined {
    return this.context.workspace.find(from, target, [type]);
  }

  private edgesOf(document: DocumentSummary): Map<string, string[]> {
    const known = this.edges.get(document);
    if (known) return known;
    const edges = new Map<string, string[]>();
    for (const { role, ownerType, owner, target } of document.references) {
      if (!isUpward(role, ownerType)) continue;
      const key = `${ownerType ?? ''} ${owner ?? ''}`;
      edges.set(key, [...edges.get(key) ?? [], target]);
    }
    this.edges.set(document, edges);
    return edges;
  }
}

interface Step {
  readonly member: Member;
  readonly before?: Step | undefined;
}

function membersUpTo(last: Step | undefined): Member[] {
  const members: Member[] = [];
  for (let step = last; step; step = step.before) members.push(step.member);
  return members.reverse();
}

function isUpward(role: string, type: ThingType | undefined): boolean {
  if (role === 'parent') return true;
  return role === 'contributes-to' && (type === 'goal' || type === 'plan');
}

function isBefore(a: Member, b: Member): boolean {
  if (a.document.uri !== b.document.uri) return a.document.uri < b.document.uri;
  const [one, other] = [a.thing.place.start, b.thing.place.start];
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function keyOf({ document, thing }: Member): string {
  return `${document.uri} ${thing.type} ${thing.id}`;
}

function titleOf({ thing }: Member): string {
  return thing.title ?? thing.id;
}
