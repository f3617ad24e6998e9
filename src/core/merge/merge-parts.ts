import type { Plain } from '../yaml/plain';
import { mergeOrder } from './order';
import { saidIn, type Inner, type Layout, type Part } from './part';
import { threeWay, type Side } from './sides';

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

/** Merges three versions of a document, and collects what does not go together. */
export class PartMerger {
  readonly conflicts: Conflict[] = [];

  /** @param side what is taken where two changes do not go together, so that Git can show them */
  constructor(private readonly side: Side) {}

  /** Undefined where there is nothing on the side that is taken. */
  part(base: Part | undefined, ours: Part, theirs: Part, path: readonly string[]): Merged | undefined {
    const lead = this.lead(base, ours, theirs, path);
    if (ours.text === theirs.text || base?.text === theirs.text) return { ...ours, lead };
    if (base?.text === ours.text) return { ...theirs, lead };
    const merged = ours.inner && theirs.inner && this.inner(innerOfBase(base, ours.inner), ours.inner, theirs.inner, path);
    if (!merged) this.add('changed', path);
    if (merged?.text !== undefined) return { text: merged.text, data: merged.data, lead };
    const whole = this.taken(base, ours, theirs);
    return whole && { text: whole.text, data: merged?.data ?? whole.data, lead };
  }

  private lead(base: Part | undefined, ours: Part, theirs: Part, path: readonly string[]): string {
    const lead = threeWay({ base: base?.lead, ours: ours.lead, theirs: theirs.lead });
    if (lead !== undefined) return lead;
    const [old, our, their] = [base, ours, theirs].map((part) => part && saidIn(part.lead));
    if (our === their || old === their) return ours.lead;
    if (old === our) return theirs.lead;
    this.add('changed', path);
    return this.taken(base, ours, theirs)?.lead ?? '';
  }

  /** Undefined where the part has to be taken as a whole; a text alone that is, where both sides go together all the same. */
  private inner(base: Unfilled | undefined, ours: Inner, theirs: Inner, path: readonly string[]): Partly | undefined {
    if (!base || !isSameLayout(ours.layout, theirs.layout) || !isSameLayout(base.layout, ours.layout)) return undefined;
    const head = threeWay({ base: base.head, ours: ours.head, theirs: theirs.head });
    const tail = threeWay({ base: base.tail, ours: ours.tail, theirs: theirs.tail });
    if (head === undefined || tail === undefined) return undefined;
    const isShifted = base.column !== ours.column || base.column !== theirs.column;
    if (isShifted) this.add('layout', path);
    const { parts, isCertain } = this.parts(base.parts, ours.parts, theirs.parts, ours.layout.kind, path);
    const data = dataOf(parts, ours.layout);
    if (isShifted || !isCertain) return { text: undefined, data };
    const text = written(parts.map(([, part]) => part), ours, head);
    if (text === undefined) this.add('layout', path);
    return { text: text === undefined ? undefined : head + text + tail, data };
  }

  private parts(base: readonly Part[], ours: readonly Part[], theirs: readonly Part[], kind: Layout['kind'], path: readonly string[]): { parts: [string, Merged][]; isCertain: boolean } {
    const [old, our, their] = [byIdentity(base), byIdentity(ours), byIdentity(theirs)];
    const isUncertain = kind === 'list' && mayBeTheSame(old, our, their);
    if (isUncertain) this.add('changed', path);
    const merged = new Map<string, Merged | undefined>();
    for (const identity of new Set([...our.keys(), ...their.keys()])) {
      const versions = [old.get(identity), our.get(identity), their.get(identity)] as const;
      if (!isRemoved(...versions)) merged.set(identity, this.either(...versions, [...path, identity]));
    }
    const order = mergeOrder([...old.keys()], [...our.keys()], [...their.keys()], new Set(merged.keys()));
    if (!order) this.add('order', path);
    const parts = (order ?? [...merged.keys()]).flatMap((identity): [string, Merged][] => {
      const part = merged.get(identity);
      return part ? [[identity, part]] : [];
    });
    return { parts, isCertain: order !== undefined && !isUncertain };
  }

  private either(base: Part | undefined, ours: Part | undefined, theirs: Part | undefined, path: readonly string[]): Merged | undefined {
    if (ours && theirs) return this.part(base, ours, theirs, path);
    if (!base) return ours ?? theirs;
    this.add('changed', path);
    return this.taken(base, ours, theirs);
  }

  private taken(base: Part | undefined, ours: Part | undefined, theirs: Part | undefined): Part | undefined {
    return { base, ours, theirs }[this.side];
  }

  private add(cause: Conflict['cause'], path: readonly string[]): void {
    this.conflicts.push({ cause, path: path.map((identity) => identity.split('\u0000').filter((each) => each !== '').join(' ')).join('/') });
  }
}

interface Partly {
  readonly text: string | undefined;
  readonly data: Plain;
}

/** By one side, and the other has left it as it was. */
function isRemoved(base: Part | undefined, ours: Part | undefined, theirs: Part | undefined): boolean {
  const left = ours ?? theirs;
  return base !== undefined && left !== undefined && !(ours && theirs) && base.text === left.text && saidIn(base.lead) === saidIn(left.lead);
}

/** Undefined where a comment would stand where none can. */
function written(parts: readonly Merged[], { layout, column }: Inner, head: string): string | undefined {
  const beginsInLine = layout.inBrackets || (head !== '' && !head.endsWith('\n'));
  if (beginsInLine && saidIn(parts[0]?.lead ?? '') !== '') return undefined;
  const before = ({ lead }: Merged): string => (layout.inBrackets ? lead || ', ' : lead + ' '.repeat(column));
  return parts.map((part, index) => (index === 0 && beginsInLine ? '' : before(part)) + part.text).join('');
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
