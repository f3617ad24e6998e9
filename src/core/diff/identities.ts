import type { PlanDocument } from '../model/document';
import type { MapNode, ScalarNode } from '../yaml/node';
import { isDocument, type Entity } from './entity';
import type { Pairing } from './pairing';
import type { Targets, VersionSide } from './targets';

/**
 * What each reference of both versions leads to, as a name that is the same where it is the same thing: then a rename, a
 * move into a register or another way to write it makes no difference to those who refer to it.
 */
export class ReferenceTargets {
  private readonly names: Readonly<Record<VersionSide, ReadonlyMap<MapNode, string>>>;
  private readonly known = { old: new Map<PlanDocument, NamesByNode>(), new: new Map<PlanDocument, NamesByNode>() };

  constructor(private readonly targets: Targets, { pairs, removed, added }: Pairing) {
    const oldDocuments = new Map(pairs.filter(({ to }) => isDocument(to)).map(({ from, to }) => [to.document, from.document]));
    const oldName = (entity: Entity): string => nameOf(entity, entity.document);
    this.names = {
      old: new Map([...pairs.map(({ from }) => from), ...removed].map((entity) => [entity.node, oldName(entity)])),
      new: new Map([
        ...pairs.map(({ from, to }) => [to.node, oldName(from)] as const),
        ...added.map((entity) => [entity.node, `new ${nameOf(entity, oldDocuments.get(entity.document) ?? entity.document)}`] as const),
      ]),
    };
  }

  /** By the node of the reference, for the references of a document of the older version. */
  inOld(document: PlanDocument): NamesByNode {
    return this.namesIn(document, 'old');
  }

  /** The same for the newer version. */
  inNew(document: PlanDocument): NamesByNode {
    return this.namesIn(document, 'new');
  }

  private namesIn(document: PlanDocument, side: VersionSide): NamesByNode {
    const known = this.known[side].get(document)
      ?? new Map(document.references.map((reference) => [reference.node, this.name(reference.target, this.targets.of(reference, document, side))]));
    this.known[side].set(document, known);
    return known;
  }

  private name(written: string, target: ReturnType<Targets['of']>): string {
    if (target === undefined) return `? ${written}`;
    return (target === 'elsewhere' ? undefined : this.names[target.side].get(target.entity.node)) ?? `shipped ${written}`;
  }
}

type NamesByNode = ReadonlyMap<ScalarNode, string>;

/** @param document whose id the name has: the older one, so that the name stays when the document gets another id */
function nameOf(entity: Entity, document: PlanDocument): string {
  return isDocument(entity) ? `${entity.type} ${entity.id}` : `${entity.type} ${document.id ?? document.uri}/${entity.id}`;
}
