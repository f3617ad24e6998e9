import type { PlanDocument, Reference } from '../model/document';
import type { DocumentSummary } from '../model/summary';
import type { ScalarNode } from '../yaml/node';
import { entitiesOf, isDocument, type Entity } from './entity';
import type { EntityPair } from './pairing';
import type { Version } from './version';

/** Which of the two versions something stands in. */
export type VersionSide = 'old' | 'new';

/** What a reference leads to; `elsewhere`: what ships with Planwerk, or what is no entity. */
export type Target = { readonly entity: Entity; readonly side: VersionSide } | 'elsewhere';

/**
 * What the references in both versions lead to. What leads nowhere in one version because its target is gone or not there
 * yet still means what it means in the other.
 */
export class Targets {
  private readonly sides: Readonly<Record<VersionSide, TargetsOfSide>>;

  /** @param pairs in which the documents are found already */
  constructor(before: Version, after: Version, pairs: readonly EntityPair[]) {
    const documents = pairs.filter(({ to }) => isDocument(to));
    this.sides = {
      old: new TargetsOfSide('old', before, new Map(documents.map(({ from, to }) => [from.document, to.document]))),
      new: new TargetsOfSide('new', after, new Map(documents.map(({ from, to }) => [to.document, from.document]))),
    };
  }

  of(reference: Reference, document: PlanDocument, side: VersionSide): Target | undefined {
    const [own, other] = side === 'old' ? [this.sides.old, this.sides.new] : [this.sides.new, this.sides.old];
    return own.find(reference, own.summaryOf(document)) ?? other.find({ ...reference, target: own.inOther(reference.target) }, other.summaryOf(own.partnerOf(document)) ?? own.summaryOf(document));
  }

  /** By the node of the reference; undefined for a scalar that is none. */
  at(node: ScalarNode, document: PlanDocument, side: VersionSide): Target | undefined {
    return this.sides[side].known(document, (reference) => this.of(reference, document, side)).get(node);
  }
}

class TargetsOfSide {
  private entities: ReadonlyMap<string, Entity> | undefined;
  private readonly targets = new Map<PlanDocument, ReadonlyMap<ScalarNode, Target>>();
  /** What documents with another id are called in the other version. */
  private readonly otherIds: ReadonlyMap<string, string>;

  constructor(private readonly side: VersionSide, private readonly version: Version, private readonly partners: ReadonlyMap<PlanDocument, PlanDocument>) {
    this.otherIds = new Map([...partners].flatMap(([own, other]) => (own.id === undefined || other.id === undefined || own.id === other.id ? [] : [[own.id, other.id]])));
  }

  summaryOf(document: PlanDocument | undefined): DocumentSummary | undefined {
    return document && this.version.summaries.get(document);
  }

  partnerOf(document: PlanDocument): PlanDocument | undefined {
    return this.partners.get(document);
  }

  find({ target, types }: Reference, from: DocumentSummary | undefined): Target | undefined {
    const resolution = from && this.version.index.resolve(from, target, types);
    if (resolution?.kind !== 'found') return undefined;
    this.entities ??= new Map(entitiesOf(this.version).map((entity) => [placeOf(entity.document.uri, entity.id), entity]));
    const entity = this.entities.get(placeOf(resolution.found.document.uri, resolution.found.thing.id));
    return entity ? { entity, side: this.side } : 'elsewhere';
  }

  /** A target as written, where its document has another id in the other version. */
  inOther(target: string): string {
    const [document = '', ...rest] = target.split('/');
    return rest.length === 0 ? target : [this.otherIds.get(document) ?? document, ...rest].join('/');
  }

  known(document: PlanDocument, targetOf: (reference: Reference) => Target | undefined): ReadonlyMap<ScalarNode, Target> {
    const known = this.targets.get(document) ?? new Map(document.references.flatMap((reference) => {
      const target = targetOf(reference);
      return target === undefined ? [] : [[reference.node, target] as const];
    }));
    this.targets.set(document, known);
    return known;
  }
}

function placeOf(uri: string, id: string): string {
  return `${uri}#${id}`;
}
