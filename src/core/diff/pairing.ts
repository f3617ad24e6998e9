import { append } from '../model/append';
import { entitiesOf, isDocument, type Entity } from './entity';
import { contentOf } from './content';
import { Contents } from './contents';
import { Targets, type VersionSide } from './targets';
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
 * another document; else the one with exactly its content, in its document before others, which then has a new id.
 */
export function pairEntities(before: Version, after: Version): Pairing & { readonly targets: Targets } {
  const matching = new Matching(entitiesOf(before), entitiesOf(after));
  matching.documents(({ id }) => id);
  matching.documents(({ document }) => document.uri);
  matching.documents(({ node }) => contentOf(node));
  const targets = new Targets(before, after, matching.pairs);
  const contents = new Contents(matching.pairs, targets);
  matching.things((entity) => `${entity.id} ${matching.documentKey(entity)}`);
  matching.things(({ id }) => id);
  for (let round = 0; round < MOST_ROUNDS && matchContents(matching, contents); round++);
  return { ...matching.result(), targets };
}

/** A chain of so many things that refer to each other is found one by one where each has a new id; the rest at once. */
const MOST_ROUNDS = 20;

/** Was there anything? The surest comes first, for what it finds makes others sure. */
function matchContents(matching: Matching, contents: Contents): boolean {
  const inDocument = (keyOf: KeyOf): boolean => matching.things((entity, side) => withPrefix(matching.documentKey(entity), keyOf(entity, side)));
  const anywhere = (keyOf: KeyOf): boolean => matching.things((entity, side) => (entity.node.pairs.length > 1 ? keyOf(entity, side) : undefined));
  const certain: KeyOf = (entity, side) => contents.certain(entity, side);
  const likely: KeyOf = (entity, side) => contents.likely(entity, side);
  return inDocument((entity) => contents.written(entity)) || inDocument(certain) || inDocument(likely) || anywhere(certain) || anywhere(likely);
}

function withPrefix(prefix: string, key: string | undefined): string | undefined {
  return key === undefined ? undefined : `${prefix} ${key}`;
}

type KeyOf = (entity: Entity, side: VersionSide) => string | undefined;

class Matching {
  readonly pairs: EntityPair[] = [];
  private before: readonly Entity[];
  private after: readonly Entity[];
  private readonly oldDocuments = new Map<unknown, string>();

  constructor(before: readonly Entity[], after: readonly Entity[]) {
    this.before = before;
    this.after = after;
  }

  documents(keyOf: KeyOf): boolean {
    return this.match((entity, side) => (isDocument(entity) ? withPrefix(entity.type, keyOf(entity, side)) : undefined));
  }

  things(keyOf: KeyOf): boolean {
    return this.match((entity, side) => (isDocument(entity) ? undefined : withPrefix(entity.type, keyOf(entity, side))));
  }

  /** Pairs what has the same key, one by one in the order of the text. Was there anything? */
  private match(keyOf: KeyOf): boolean {
    if (this.before.length === 0 || this.after.length === 0) return false;
    const waiting = new Map<string, Entity[]>();
    for (const entity of this.before) {
      const key = keyOf(entity, 'old');
      if (key !== undefined) append(waiting, key, entity);
    }
    const matched = new Set<Entity>();
    for (const to of this.after) {
      const from = waiting.get(keyOf(to, 'new') ?? '')?.shift();
      if (!from) continue;
      this.add({ from, to });
      matched.add(from).add(to);
    }
    this.before = this.before.filter((entity) => !matched.has(entity));
    this.after = this.after.filter((entity) => !matched.has(entity));
    return matched.size > 0;
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
