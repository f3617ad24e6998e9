import type { Plain } from '../yaml/plain';
import { mergeOrder } from './order';
import { saidIn, type Inner, type Layout, type Part } from './part';

/** Why two changes do not go together. */
export interface Conflict {
  /** `changed`: both sides changed the same, each in another way. `layout`, `order`: what they say would go together, how it is written would not. */
  readonly cause: 'changed' | 'layout' | 'order' | 'unreadable' | 'unsafe';
  /** Keys and ids from the top of the document: `goals/arbeit/title`. */
  readonly path: string;
}

/** A part as both sides together want it. */
export interface Merged {
  readonly lead: string;
  readonly text: string;
  readonly data: Plain;
}

/** Merges three versions of a document, and collects what does not go together; the result counts where there is none. */
export class PartMerger {
  readonly conflicts: Conflict[] = [];

  part(base: Part | undefined, ours: Part, theirs: Part, path: readonly string[]): Merged {
    const lead = this.lead(base, ours, theirs, path);
    if (ours.text === theirs.text || base?.text === theirs.text) return { ...ours, lead };
    if (base?.text === ours.text) return { ...theirs, lead };
    const merged = ours.inner && theirs.inner && this.inner(innerOfBase(base, ours.inner), ours.inner, theirs.inner, path);
    if (!merged) this.add('changed', path);
    return { ...(merged ?? ours), lead };
  }

  private lead(base: Part | undefined, ours: Part, theirs: Part, path: readonly string[]): string {
    const lead = threeWay(base?.lead, ours.lead, theirs.lead);
    if (lead === undefined && saidIn(ours.lead) !== saidIn(theirs.lead)) this.add('changed', path);
    return lead ?? ours.lead;
  }

  /** Undefined where the part has to be taken as a whole. */
  private inner(base: Unfilled | undefined, ours: Inner, theirs: Inner, path: readonly string[]): Omit<Merged, 'lead'> | undefined {
    if (!base || !isSameLayout(ours.layout, theirs.layout) || !isSameLayout(base.layout, ours.layout)) return undefined;
    const head = threeWay(base.head, ours.head, theirs.head);
    const tail = threeWay(base.tail, ours.tail, theirs.tail);
    if (head === undefined || tail === undefined) return undefined;
    if (base.column !== ours.column || base.column !== theirs.column) this.add('layout', path);
    const parts = this.parts(base.parts, ours.parts, theirs.parts, ours.layout.kind, path);
    return { text: head + this.written(parts.map(([, part]) => part), ours, head, path) + tail, data: dataOf(parts, ours.layout) };
  }

  private parts(base: readonly Part[], ours: readonly Part[], theirs: readonly Part[], kind: Layout['kind'], path: readonly string[]): [string, Merged][] {
    const [old, our, their] = [byIdentity(base), byIdentity(ours), byIdentity(theirs)];
    if (kind === 'list' && mayBeTheSame(old, our, their)) this.add('changed', path);
    const merged = new Map<string, Merged>();
    for (const identity of new Set([...our.keys(), ...their.keys()])) {
      const part = this.either(old.get(identity), our.get(identity), their.get(identity), [...path, identity]);
      if (part) merged.set(identity, part);
    }
    const order = mergeOrder([...old.keys()], [...our.keys()], [...their.keys()], new Set(merged.keys()));
    if (!order) this.add('order', path);
    return (order ?? []).flatMap((identity): [string, Merged][] => {
      const part = merged.get(identity);
      return part ? [[identity, part]] : [];
    });
  }

  /** Undefined where it is gone. */
  private either(base: Part | undefined, ours: Part | undefined, theirs: Part | undefined, path: readonly string[]): Merged | undefined {
    if (ours && theirs) return this.part(base, ours, theirs, path);
    const left = ours ?? theirs;
    if (!base || !left) return left;
    if (base.text !== left.text || saidIn(base.lead) !== saidIn(left.lead)) this.add('changed', path);
    return undefined;
  }

  private written(parts: readonly Merged[], { layout, column }: Inner, head: string, path: readonly string[]): string {
    const beginsInLine = layout.inBrackets || (head !== '' && !head.endsWith('\n'));
    if (beginsInLine && saidIn(parts[0]?.lead ?? '') !== '') this.add('layout', path);
    const before = ({ lead }: Merged): string => (layout.inBrackets ? lead || ', ' : lead + ' '.repeat(column));
    return parts.map((part, index) => (index === 0 && beginsInLine ? '' : before(part)) + part.text).join('');
  }

  private add(cause: Conflict['cause'], path: readonly string[]): void {
    this.conflicts.push({ cause, path: path.map((identity) => identity.split('\u0000').filter((each) => each !== '').join(' ')).join('/') });
  }
}

/** What one side made of a text that the other one left; undefined where both changed it, each in another way. */
export function threeWay<Value>(base: Value, ours: Value, theirs: Value): Value | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}

type Unfilled = Omit<Inner, 'head' | 'tail'> & Partial<Pick<Inner, 'head' | 'tail'>>;

/** A list that both sides begin had nothing in it before. */
function innerOfBase(base: Part | undefined, { layout, column }: Inner): Unfilled | undefined {
  if (base?.inner) return base.inner;
  const isEmpty = !base || base.data === null || (Array.isArray(base.data) && base.data.length === 0);
  return isEmpty && layout.kind === 'list' ? { layout, column, parts: [] } : undefined;
}

/** What both sides lack while one has something new may have been changed in what it is told apart by. */
function mayBeTheSame(base: Parts, ours: Parts, theirs: Parts): boolean {
  const isLost = [...base.keys()].some((identity) => !ours.has(identity) && !theirs.has(identity));
  const isNew = (side: Parts, other: Parts): boolean => [...side.keys()].some((identity) => !base.has(identity) && !other.has(identity));
  return isLost && (isNew(ours, theirs) || isNew(theirs, ours));
}

type Parts = ReadonlyMap<string, Part>;

function byIdentity(parts: readonly Part[]): Parts {
  return new Map(parts.map((part) => [part.identity, part]));
}

function isSameLayout(a: Layout, b: Layout): boolean {
  return a.kind === b.kind && a.inBrackets === b.inBrackets;
}

function dataOf(parts: readonly [string, Merged][], { kind }: Layout): Plain {
  return kind === 'list' ? parts.map(([, { data }]) => data) : Object.fromEntries(parts.map(([identity, { data }]) => [identity, data]));
}
