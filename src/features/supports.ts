import type { PlanDocument, Reference, Thing } from '../core/model/document';
import type { ThingType } from '../core/model/shape';
import type { PositionRange, TextRange } from '../core/text/range';
import { referencesTo } from './occurrences';
import { resolveReference } from './resolve-reference';
import type { Snapshot } from './snapshot';
import { foundOf, thingAround, thingAt, treeThingOf } from './thing-at';

/*
 * What supports what, for editors that show a call hierarchy. “A calls B” reads “A supports B”: outgoing from a measure are
 * its goals, from there the goals above and the goals of other plans that they contribute to; from an indicator the goals
 * whose targets it measures, from a programme the measures that it funds, from a responsibility what it leads. Incoming is
 * the same read backwards: incoming to a goal is everything that works towards it.
 */

/** A thing that supports others or is supported, with the document that it stands in. */
export interface Supporter {
  readonly document: PlanDocument;
  readonly thing: Thing;
}

export interface Support {
  /** The thing at the other end. */
  readonly other: Supporter;
  /** Where that is written, in the document of the supporting thing; its id where the other document says it. */
  readonly ranges: readonly PositionRange[];
}

/** The keys that tie a thing to another, and which of the two supports the other. */
const TIES: Readonly<Partial<Record<ThingType, Readonly<Record<string, 'owner' | 'named'>>>>> = {
  plan: { 'contributes-to': 'owner', 'lead.responsibility': 'named' },
  goal: { parent: 'owner', 'contributes-to': 'owner', 'targets.indicator': 'named', responsible: 'named' },
  measure: { goals: 'owner', 'finance.funding.programme': 'named', 'responsible.lead': 'named' },
};

const TYPES: ReadonlySet<ThingType> = new Set<ThingType>(['plan', 'goal', 'measure', 'indicator', 'programme', 'responsibility']);

/** The thing that the offset names, else the one that it stands in, if it can support or be supported. */
export function supporterAt(snapshot: Snapshot, offset: number): Supporter | undefined {
  const [only, ...others] = thingAt(snapshot, offset)?.found ?? [];
  const document = only && others.length === 0 ? snapshot.documents.get(only.document.uri) : undefined;
  const thing = document && only && treeThingOf(document, only);
  if (document && thing && TYPES.has(thing.type)) return { document, thing };
  let around = thingAround(snapshot.document, offset);
  while (around && !TYPES.has(around.type)) around = around.owner;
  return around && { document: snapshot.document, thing: around };
}

/** @returns a thing of the snapshot's document by its type and id; by its place where it has no id */
export function supporterNamed({ document }: Snapshot, type: string, id: string, start: number): Supporter | undefined {
  const thing = document.things.find((known) => known.type === type && known.id === id && (id !== '' || known.node.start === start));
  return thing && { document, thing };
}

/** What the thing supports. The snapshot is that of its document. */
export function supportedBy(snapshot: Snapshot, thing: Thing): Support[] {
  const self = { document: snapshot.document, thing };
  return grouped(tiesOf(snapshot, thing).filter(({ isSupported }) => !isSupported).map((tie) => ({ other: tie.other, range: rangeIn(self, tie) })));
}

/** What supports the thing. The snapshot is that of its document. */
export function supportersOf(snapshot: Snapshot, thing: Thing): Support[] {
  return grouped(tiesOf(snapshot, thing).filter(({ isSupported }) => isSupported).map((tie) => ({ other: tie.other, range: rangeIn(tie.other, tie) })));
}

/** The id of a thing, or where it begins. */
export function headRange({ idNode, node }: Thing): TextRange {
  return idNode ?? { start: node.start, end: node.pairs[0]?.key.end ?? node.start };
}

interface Tie {
  readonly other: Supporter;
  /** The reference that says so, and the document that it stands in. */
  readonly writtenIn: PlanDocument;
  readonly reference: Reference;
  /** Is the thing that was asked about the one that is supported? */
  readonly isSupported: boolean;
}

function tiesOf(snapshot: Snapshot, thing: Thing): Tie[] {
  return [...tiesWrittenIn(snapshot, thing), ...tiesWrittenElsewhere(snapshot, thing)];
}

/** What the thing itself refers to. */
function tiesWrittenIn(snapshot: Snapshot, thing: Thing): Tie[] {
  const { document, documents } = snapshot;
  return document.references.filter(({ owner }) => owner === thing).flatMap((reference) => {
    const supporter = supporterIn(reference);
    const [found, ...others] = supporter ? resolveReference(snapshot, reference) : [];
    const target = found && others.length === 0 && reference.types.includes(found.thing.type) ? documents.get(found.document.uri) : undefined;
    const other = target && found && treeThingOf(target, found);
    return other ? [{ other: { document: target, thing: other }, writtenIn: document, reference, isSupported: supporter === 'named' }] : [];
  });
}

/** What refers to the thing. */
function tiesWrittenElsewhere(snapshot: Snapshot, thing: Thing): Tie[] {
  return foundOf(snapshot, thing).flatMap((found) => referencesTo(snapshot, found)).flatMap(({ reader: { document }, reference }) => {
    const supporter = supporterIn(reference);
    if (!supporter || !reference.owner || !reference.types.includes(thing.type)) return [];
    return [{ other: { document, thing: reference.owner }, writtenIn: document, reference, isSupported: supporter === 'owner' }];
  });
}

function supporterIn({ owner, role }: Reference): 'owner' | 'named' | undefined {
  const ties = owner && TIES[owner.type];
  return ties && Object.hasOwn(ties, role) ? ties[role] : undefined;
}

function rangeIn({ document, thing }: Supporter, { writtenIn, reference }: Tie): PositionRange {
  return document.lines.range(document === writtenIn ? reference.node : headRange(thing));
}

function grouped(found: readonly { readonly other: Supporter; readonly range: PositionRange }[]): Support[] {
  const groups = new Map<Thing, { other: Supporter; ranges: PositionRange[] }>();
  for (const { other, range } of found) {
    const group = groups.get(other.thing) ?? { other, ranges: [] };
    if (!group.ranges.some(({ start }) => start.line === range.start.line && start.character === range.start.character)) group.ranges.push(range);
    groups.set(other.thing, group);
  }
  return [...groups.values()];
}
