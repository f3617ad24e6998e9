import type { ThingType } from '../../core/model/shape';
import { shippedSummary } from '../../core/model/shipped';
import type { DocumentSummary } from '../../core/model/summary';
import type { Found } from '../../core/model/workspace-index';
import type { Guide } from '../../core/schema/guide';
import type { Snapshot } from '../snapshot';
import type { ScalarProposal } from './completion';
import { originOf, thingProposal } from './things';

/** Who asks for references, and where. */
export interface ReferencePlace {
  /** Keys to the reference, list positions left out. */
  readonly role: readonly string[];
  readonly types: NonNullable<Guide['refersTo']>;
}

/**
 * What a reference could name: first of its own document, then of the registers, then what ships with Planwerk, then of
 * other plans. An id that would lead elsewhere, or to two places, is written with its document.
 */
export function referenceProposals(snapshot: Snapshot, { role, types }: ReferencePlace): ScalarProposal[] {
  const wanted = new Set(types);
  const near = isUpward(role) ? [] : nearThings(snapshot, wanted);
  const shipped = isUpward(role) ? [] : shippedThings(snapshot, wanted);
  const others = staysInPlan(role) ? [] : otherThings(snapshot, wanted);
  const documents = documentProposals(snapshot, wanted);
  // What may be nearly anything, as evidence may, is hardly ever a term.
  return wanted.size > MOST_TYPES ? [...near, ...others, ...documents, ...shipped] : [...near, ...shipped, ...others, ...documents];
}

const MOST_TYPES = 3;

/** Documents by their ids, each once, without the one that asks. */
function documentProposals(snapshot: Snapshot, wanted: ReadonlySet<ThingType>): ScalarProposal[] {
  const { index, summary } = snapshot;
  const ids = new Set<string>(summary.id === undefined ? [] : [summary.id]);
  return index.documents.flatMap((document) => {
    const [thing] = document.things;
    if (!thing || thing.id !== document.id || !wanted.has(thing.type) || ids.has(thing.id)) return [];
    ids.add(thing.id);
    return thingProposal(snapshot, { document, thing }, thing.id);
  });
}

/** A goal contributes to one of another plan, never of its own. */
function isUpward(role: readonly string[]): boolean {
  return role.at(-1) === 'contributes-to';
}

/** Above a thing, and in a phase, stand only things of the same plan. */
function staysInPlan(role: readonly string[]): boolean {
  return ['parent', 'field-of-action', 'products', 'participation'].includes(role.at(-1) ?? '');
}

/** What can be named without a document, as far as it cannot be mistaken. */
function nearThings(snapshot: Snapshot, wanted: ReadonlySet<ThingType>): ScalarProposal[] {
  const { index, summary } = snapshot;
  const registers = index.documents.filter((document) => document.kind === 'register' && document !== summary);
  const own = registers.length > 0 ? distinct(summary) : new Map();
  const times = new Map<string, number>();
  for (const register of registers) for (const id of distinct(register).keys()) times.set(id, (times.get(id) ?? 0) + 1);
  const named = (found: Found): string | undefined => (own.has(found.thing.id) || (times.get(found.thing.id) ?? 0) > 1 ? qualified(found) : found.thing.id);
  return [
    ...proposals(snapshot, [summary], wanted, ({ thing }) => thing.id),
    ...proposals(snapshot, registers, wanted, named),
  ];
}

/** What the workspace defines itself goes before it. */
function shippedThings(snapshot: Snapshot, wanted: ReadonlySet<ThingType>): ScalarProposal[] {
  const { index, summary } = snapshot;
  return proposals(snapshot, [shippedSummary], wanted, (found) => (index.find(summary, found.thing.id, [found.thing.type])?.thing === found.thing ? found.thing.id : undefined));
}

function otherThings(snapshot: Snapshot, wanted: ReadonlySet<ThingType>): ScalarProposal[] {
  const { index, summary } = snapshot;
  const others = index.documents.filter((document) => document.kind !== 'register' && document.uri !== summary.uri);
  const named = namedDocuments(summary);
  const isNamed = ({ id }: DocumentSummary): boolean => id !== undefined && named.has(id);
  return proposals(snapshot, [...others.filter(isNamed), ...others.filter((document) => !isNamed(document))], wanted, qualified);
}

/** The plans that the document says it is about or works with. */
function namedDocuments({ references }: DocumentSummary): Set<string> {
  return new Set(references.filter(({ types }) => types.length === 1 && types[0] === 'plan').map(({ target }) => target));
}

function proposals(snapshot: Snapshot, documents: readonly DocumentSummary[], wanted: ReadonlySet<ThingType>, nameOf: (found: Found) => string | undefined): ScalarProposal[] {
  const found: ScalarProposal[] = [];
  for (const document of documents) {
    const origins = new Map<ThingType, string>();
    for (const thing of distinct(document).values()) {
      const name = wanted.has(thing.type) ? nameOf({ document, thing }) : undefined;
      if (name === undefined) continue;
      const origin = origins.get(thing.type) ?? originOf(snapshot, { document, thing });
      origins.set(thing.type, origin);
      found.push(thingProposal(snapshot, { document, thing }, name, origin));
    }
  }
  return found;
}

function qualified({ document, thing }: Found): string | undefined {
  return document.id === undefined ? undefined : `${document.id}/${thing.id}`;
}

/** The first thing of each id; the document itself and phases have names of another kind. */
function distinct(document: DocumentSummary): Map<string, DocumentSummary['things'][number]> {
  const things = new Map<string, DocumentSummary['things'][number]>();
  for (const thing of document.things) {
    if (thing.type === 'phase' || thing.type === document.kind || things.has(thing.id)) continue;
    things.set(thing.id, thing);
  }
  return things;
}
