import type { PlanDocument } from '../model/document';
import { titleOf } from '../model/title';
import type { ChangedThing, ThingPlace } from './change';
import type { Entity } from './entity';
import { isDocument, type EntityPair, type Pairing } from './pairing';

/** What changes are about, each thing once. */
export class ChangedThings {
  private readonly known = new Map<Entity, ChangedThing>();
  /** Documents that only one version has. */
  private readonly unpaired: ReadonlyMap<PlanDocument, Partial<EntityPair>>;

  /** @param paired by the document of either version */
  constructor({ removed, added }: Pairing, private readonly paired: ReadonlyMap<PlanDocument, EntityPair>) {
    this.unpaired = new Map<PlanDocument, Partial<EntityPair>>([
      ...removed.filter(isDocument).map((from) => [from.document, { from }] as const),
      ...added.filter(isDocument).map((to) => [to.document, { to }] as const),
    ]);
  }

  /** At least one version has it. */
  of(from: Entity | undefined, to: Entity | undefined): ChangedThing {
    const entity = to ?? from;
    if (!entity) throw new TypeError('a thing is in one version at least');
    const known = this.known.get(entity) ?? { type: entity.type, id: entity.id, title: titleOf(entity.node), from: from && placeOf(from), to: to && placeOf(to) };
    this.known.set(entity, known);
    return known;
  }

  documentOf({ document }: Entity): ChangedThing {
    const { from, to } = this.paired.get(document) ?? this.unpaired.get(document) ?? {};
    return this.of(from, to);
  }
}

/** Its first key, so that an editor marks one line and not fifty. */
function placeOf({ document, node }: Entity): ThingPlace {
  const { start, end } = node.pairs[0]?.key ?? node;
  return { uri: document.uri, range: document.lines.range({ start, end }) };
}
