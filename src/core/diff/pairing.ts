import { entitiesOf, type Entity } from './entity';
import { contentOf } from './content';
import type { Version } from './version';

/** The same thing in both versions. */
export interface EntityPair {
  readonly from: Entity;
  readonly to: Entity;
}

/** What is the same, what is gone and what is new. */
export interface Pairing {
  readonly pairs: readonly EntityPair[];
  readonly removed: readonly Entity[];
  readonly added: readonly Entity[];
}

/**
 * Finds for each thing what it was before: the thing of the same type and id in the same document; else with that id in
 * another document; else the one in its document with exactly its content, which then has a new id.
 */
export function pairEntities(before: Version, after: Version): Pairing {
  const matching = new Matching(entitiesOf(before), entitiesOf(after));
  matching.match((entity) => (isDocument(entity) ? `${entity.type} ${entity.id}` : undefined));
  matching.match((entity) => (isDocument(entity) ? `${entity.type} ${entity.document.uri}` : undefined));
  matching.match((entity) => (isDocument(entity) ? undefined : `${entity.type} ${entity.id} ${matching.documentKey(entity)}`));
  matching.match((entity) => (isDocument(entity) ? undefined : `${entity.type} ${entity.id}`));
  matching.match((entity) => (isDocument(entity) ? undefined : `${entity.type} ${matching.documentKey(entity)} ${contentOf(entity.node)}`));
  return matching.result();
}

export function isDocument({ node, document }: Entity): boolean {
  return node === document.root;
}

class Matching {
  private readonly pairs: EntityPair[] = [];
  private before: readonly Entity[];
  private after: readonly Entity[];
  private readonly oldDocuments = new Map<unknown, string>();

  constructor(before: readonly Entity[], after: readonly Entity[]) {
    this.before = before;
    this.after = after;
  }

  /** Pairs what has the same key, one by one in the order of the text. */
  match(keyOf: (entity: Entity) => string | undefined): void {
    const waiting = new Map<string, Entity[]>();
    for (const entity of this.before) append(waiting, keyOf(entity), entity);
    const matched = new Set<Entity>();
    for (const to of this.after) {
      const from = waiting.get(keyOf(to) ?? '')?.shift();
      if (!from) continue;
      this.add({ from, to });
      matched.add(from).add(to);
    }
    this.before = this.before.filter((entity) => !matched.has(entity));
    this.after = this.after.filter((entity) => !matched.has(entity));
  }

  /** What the document of an entity was called before. */
  documentKey({ document }: Entity): string {
    return this.oldDocuments.get(document) ?? document.id ?? document.uri;
  }

  result(): Pairing {
    return { pairs: this.pairs, removed: this.before, added: this.after };
  }

  private add(pair: EntityPair): void {
    this.pairs.push(pair);
    if (isDocument(pair.to)) this.oldDocuments.set(pair.to.document, pair.from.document.id ?? pair.from.document.uri);
  }
}

function append(map: Map<string, Entity[]>, key: string | undefined, entity: Entity): void {
  if (key === undefined) return;
  const known = map.get(key);
  if (known) known.push(entity);
  else map.set(key, [entity]);
}
