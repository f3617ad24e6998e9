import type { Reference } from '../../model/document';
import type { ThingType } from '../../model/shape';
import type { DocumentSummary, ThingSummary } from '../../model/summary';
import type { RuleContext } from '../rule';

/** A thing that has something above it, or below. */
export interface Member {
  readonly key: string;
  readonly document: DocumentSummary;
  readonly thing: ThingSummary;
}

/** Does the reference say what stands above its owner? */
export function isUpward(role: string, owner: ThingType | undefined): boolean {
  return role === 'parent' || (role === 'contributes-to' && (owner === 'goal' || owner === 'plan'));
}

/** Who stands above whom: from the things of one document up, through other documents as far as the chains lead. */
export class Hierarchy {
  private readonly members = new Map<string, Member>();
  private readonly above = new Map<string, Member[]>();
  private readonly targets = new Map<DocumentSummary, ReadonlyMap<string, string[]>>();
  private readonly circling: ReadonlySet<string>;

  constructor(private readonly context: Pick<RuleContext, 'summary' | 'workspace'>) {
    this.collect();
    this.circling = inCircles(new Map([...this.above].map(([key, above]) => [key, above.map((member) => member.key)])));
  }

  /** The members of a circle that begins with this reference, its owner first; empty where there is none. */
  circleThrough({ owner, target }: Reference): Member[] {
    const { summary } = this.context;
    const start = owner && this.members.get(keyOf(summary, owner.type, owner.id));
    if (!start || !this.circling.has(start.key)) return [];
    const next = this.follow(summary, start.thing.type, target);
    return next ? this.pathBack(start, next) : [];
  }

  private pathBack(start: Member, first: Member): Member[] {
    const visited = new Set<string>();
    const steps: Step[] = [{ member: first, before: { member: start } }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { key } = step.member;
      if (key === start.key) return membersUpTo(step.before);
      if (visited.has(key)) continue;
      visited.add(key);
      for (const member of this.above.get(key) ?? []) if (this.circling.has(member.key)) steps.push({ member, before: step });
    }
    return [];
  }

  private collect(): void {
    const { summary } = this.context;
    const found = summary.things.map((thing) => ({ key: keyOf(summary, thing.type, thing.id), document: summary, thing }));
    for (let member = found.pop(); member; member = found.pop()) {
      if (this.members.has(member.key)) continue;
      this.members.set(member.key, member);
      const { document, thing } = member;
      const above = (this.targetsOf(document).get(`${thing.type} ${thing.id}`) ?? []).flatMap((target) => this.follow(document, thing.type, target) ?? []);
      if (above.length > 0) this.above.set(member.key, above);
      found.push(...above);
    }
  }

  private follow(from: DocumentSummary, type: ThingType, target: string): Member | undefined {
    const found = this.context.workspace.find(from, target, [type]);
    return found && { ...found, key: keyOf(found.document, type, found.thing.id) };
  }

  private targetsOf(document: DocumentSummary): ReadonlyMap<string, string[]> {
    const known = this.targets.get(document);
    if (known) return known;
    const targets = new Map<string, string[]>();
    for (const { role, ownerType, owner, target } of document.references) {
      if (isUpward(role, ownerType)) append(targets, `${ownerType ?? ''} ${owner ?? ''}`, target);
    }
    this.targets.set(document, targets);
    return targets;
  }
}

interface Step {
  readonly member: Member;
  readonly before?: Step;
}

function membersUpTo(last: Step | undefined): Member[] {
  const members: Member[] = [];
  for (let step = last; step; step = step.before) members.push(step.member);
  return members.reverse();
}

/** The members that have, however far one goes, always somebody above and somebody below. */
function inCircles(above: ReadonlyMap<string, readonly string[]>): Set<string> {
  const endlessUp = withoutEnds(above);
  const below = new Map<string, string[]>();
  for (const key of endlessUp) for (const member of above.get(key) ?? []) if (endlessUp.has(member)) append(below, member, key);
  return withoutEnds(below);
}

/** Whoever leads to nobody goes, then whoever led only to those. */
function withoutEnds(edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const open = new Map([...edges].map(([key, targets]) => [key, targets.length]));
  const sources = new Map<string, string[]>();
  for (const [key, targets] of edges) for (const target of targets) append(sources, target, key);
  const ends = [...sources.keys()].filter((key) => !open.has(key));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const key of sources.get(end) ?? []) {
      const left = (open.get(key) ?? 0) - 1;
      open.set(key, left);
      if (left === 0) ends.push(key);
    }
  }
  return new Set([...open].filter(([, left]) => left > 0).map(([key]) => key));
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function keyOf(document: DocumentSummary, type: ThingType, id: string): string {
  return `${document.uri} ${type} ${id}`;
}
