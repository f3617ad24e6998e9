import { append } from './append';
import type { DocumentSummary, ThingSummary } from './summary';
import type { ThingType } from './shape';

/** A thing, and the document that it is defined in. */
export interface Found {
  readonly document: DocumentSummary;
  readonly thing: ThingSummary;
}

/** What a reference leads to. */
export type Resolution =
  | FoundResolution
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Found[] }
  | { readonly kind: 'unknown' };

interface FoundResolution {
  readonly kind: 'found';
  readonly found: Found;
}

const DOCUMENT_TYPES: ReadonlySet<ThingType> = new Set<ThingType>(['plan', 'register', 'report', 'assessment', 'calendar']);

/**
 * All documents of a workspace by what they define. A reference is looked up in its own document, then in the
 * registers, then in the vocabulary that ships with Planwerk, then among the documents themselves; `document-id/id`
 * only in that document.
 */
export class WorkspaceIndex {
  readonly documents: readonly DocumentSummary[];
  private readonly byDocumentId = new Map<string, Found[]>();
  private readonly own = new Map<DocumentSummary, Map<string, FoundResolution>>();
  private readonly registered = new Map<string, Found[]>();
  private readonly resolutions = new Map<DocumentSummary, readonly Resolution[]>();
  /** By the URI of the document referred to, then by id. */
  private readonly incoming = new Map<string, Map<string, IncomingReference[]>>();
  private readonly derivations = new Map<unknown, unknown>();

  /** @param shipped the vocabulary as a register, asked last so that a workspace may define its own. */
  constructor(documents: readonly DocumentSummary[], private readonly shipped: DocumentSummary) {
    this.documents = [...documents].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    for (const document of this.documents) this.addDocument(document);
    for (const document of this.documents) this.addReferences(document);
  }

  /** The documents with this id: more than one only where the workspace is wrong. */
  documentsWithId(id: string): readonly DocumentSummary[] {
    return (this.byDocumentId.get(id) ?? []).map((found) => found.document);
  }

  /** Follows a reference as written in `from`. */
  resolve(from: DocumentSummary, target: string, types: readonly ThingType[]): Resolution {
    if (types.every((type) => DOCUMENT_TYPES.has(type))) return resolutionOf(this.byDocumentId.get(target) ?? []);
    const slash = target.indexOf('/');
    if (slash >= 0) return this.resolveQualified(target.slice(0, slash), target.slice(slash + 1));
    const own = this.thingsOf(from).get(target);
    if (own) return own;
    const inRegisters = (this.registered.get(target) ?? []).filter((found) => found.document !== from);
    if (inRegisters.length > 0) return resolutionOf(inRegisters);
    const shipped = this.thingsOf(this.shipped).get(target);
    return shipped ?? resolutionOf(this.documentsOf(target, types));
  }

  /** What each reference of a document of the workspace leads to. */
  resolutionsOf(document: DocumentSummary): readonly Resolution[] {
    return this.resolutions.get(document) ?? document.references.map(({ target, types }) => this.resolve(document, target, types));
  }

  /** The thing that a reference leads to, if it is one and of one of the types. */
  find(from: DocumentSummary, target: string | undefined, types: readonly ThingType[]): Found | undefined {
    if (target === undefined) return undefined;
    const resolution = this.resolve(from, target, types);
    return resolution.kind === 'found' && types.includes(resolution.found.thing.type) ? resolution.found : undefined;
  }

  /** Every reference in the workspace that leads to this thing. */
  referencesTo(document: DocumentSummary, id: string): readonly IncomingReference[] {
    return this.incoming.get(document.uri)?.get(id) ?? [];
  }

  /** The phases of a cycle model, in order. */
  phasesOf(model: Found): readonly ThingSummary[] {
    return model.document.things.filter((thing) => thing.type === 'phase' && thing.owner === model.thing.id);
  }

  /** All things that a reference in `from` could name without another document's id: for proposing the nearest. */
  reachable(from: DocumentSummary, types: readonly ThingType[]): readonly Found[] {
    if (types.every((type) => DOCUMENT_TYPES.has(type))) {
      return [...this.byDocumentId.values()].flat().filter((found) => types.includes(found.thing.type));
    }
    const registers = this.documents.filter((document) => document.kind === 'register' && document !== from);
    return [from, ...registers, this.shipped].flatMap((document) => [...this.thingsOf(document).values()].map(({ found }) => found))
      .filter((found) => types.includes(found.thing.type));
  }

  /** What `compute` makes of the whole workspace, made once however many documents ask for it. */
  derived<Value>(compute: (workspace: WorkspaceIndex) => Value): Value {
    if (!this.derivations.has(compute)) this.derivations.set(compute, compute(this));
    return this.derivations.get(compute) as Value;
  }

  /** What may be a thing or a whole document, as evidence may, is one of these where it is no thing. */
  private documentsOf(id: string, types: readonly ThingType[]): readonly Found[] {
    return (this.byDocumentId.get(id) ?? []).filter(({ thing }) => types.includes(thing.type));
  }

  private resolveQualified(documentId: string, id: string): Resolution {
    const documents = this.documentsWithId(documentId);
    return resolutionOf(documents.flatMap((document) => this.thingsOf(document).get(id)?.found ?? []));
  }

  private addDocument(document: DocumentSummary): void {
    const things = this.thingsOf(document);
    const self = document.things.find((thing) => DOCUMENT_TYPES.has(thing.type));
    if (document.id !== undefined && self) append(this.byDocumentId, document.id, { document, thing: self });
    if (document.kind !== 'register') return;
    for (const [id, { found }] of things) append(this.registered, id, found);
  }

  private addReferences(document: DocumentSummary): void {
    const resolutions = this.resolutionsOf(document);
    this.resolutions.set(document, resolutions);
    document.references.forEach(({ target, types, role, ownerType, owner }, index) => {
      const resolution = resolutions[index];
      if (resolution?.kind !== 'found') return;
      const { found } = resolution;
      append(this.incomingOf(found.document.uri), found.thing.id, { from: document, target, types, role, ownerType, owner });
    });
  }

  private incomingOf(uri: string): Map<string, IncomingReference[]> {
    const known = this.incoming.get(uri) ?? new Map<string, IncomingReference[]>();
    this.incoming.set(uri, known);
    return known;
  }

  /** The things of a document by id, the first of each; a phase belongs to its model and has no name of its own. */
  private thingsOf(document: DocumentSummary): Map<string, FoundResolution> {
    const known = this.own.get(document);
    if (known) return known;
    const things = new Map<string, FoundResolution>();
    for (const thing of document.things) {
      if (thing.type !== 'phase' && !DOCUMENT_TYPES.has(thing.type) && !things.has(thing.id)) things.set(thing.id, { kind: 'found', found: { document, thing } });
    }
    this.own.set(document, things);
    return things;
  }
}

export interface IncomingReference {
  readonly from: DocumentSummary;
  readonly target: string;
  readonly types: readonly ThingType[];
  readonly role: string;
  readonly ownerType: ThingType | undefined;
  readonly owner: string | undefined;
}

function resolutionOf(found: readonly Found[]): Resolution {
  const [first] = found;
  if (!first) return { kind: 'unknown' };
  return found.length === 1 ? { kind: 'found', found: first } : { kind: 'ambiguous', candidates: found };
}
