import type { PlanDocument, Reference } from '../model/document';
import type { ScalarNode } from '../yaml/node';
import { isDocument, type EntityPair, type Pairing } from './pairing';
import type { Entity } from './entity';
import type { Version } from './version';

/**
 * What each reference of both versions leads to, as a name that is the same where it is the same thing: then a rename, a
 * move into a register or another way to write it makes no difference to those who refer to it.
 */
export class ReferenceTargets {
  private readonly names = new Map<ScalarNode, string>();

  constructor(before: Version, after: Version, pairing: Pairing) {
    const partner = new Map(pairing.pairs.filter(({ to }) => isDocument(to)).flatMap(({ from, to }) => [[from.document, to.document], [to.document, from.document]] as const));
    const oldNames = new Map(pairing.pairs.map(({ from, to }: EntityPair) => [to, nameOf(from)]));
    const old = namedSide(before, [...pairing.pairs.map(({ from }) => from), ...pairing.removed], nameOf);
    const now = namedSide(after, [...oldNames.keys(), ...pairing.added], (entity) => oldNames.get(entity) ?? `new ${nameOf(entity)}`);
    this.add(old, now, partner);
    this.add(now, old, partner);
  }

  /** Undefined for what is no reference. */
  nameOf(node: ScalarNode): string | undefined {
    return this.names.get(node);
  }

  /** What leads nowhere in one version because its target is gone or not there yet still means what it means in the other. */
  private add(side: NamedSide, other: NamedSide, partner: ReadonlyMap<PlanDocument, PlanDocument>): void {
    for (const document of side.version.documents) {
      for (const reference of document.references) {
        const name = nameFor(reference, document, side) ?? nameFor(reference, partner.get(document), other) ?? `? ${reference.target}`;
        this.names.set(reference.node, name);
      }
    }
  }
}

interface NamedSide {
  readonly version: Version;
  /** By URI and id. */
  readonly names: ReadonlyMap<string, string>;
}

function namedSide(version: Version, entities: readonly Entity[], name: (entity: Entity) => string): NamedSide {
  return { version, names: new Map(entities.map((entity) => [placeOf(entity.document.uri, entity.id), name(entity)])) };
}

function nameFor({ target, types }: Reference, document: PlanDocument | undefined, { version: { summaries, index }, names }: NamedSide): string | undefined {
  const summary = document && summaries.get(document);
  const resolution = summary && index.resolve(summary, target, types);
  return resolution?.kind === 'found' ? names.get(placeOf(resolution.found.document.uri, resolution.found.thing.id)) ?? `shipped ${target}` : undefined;
}

function nameOf(entity: Entity): string {
  return isDocument(entity) ? `${entity.type} ${entity.id}` : `${entity.type} ${entity.document.id ?? entity.document.uri}/${entity.id}`;
}

function placeOf(uri: string, id: string): string {
  return `${uri}#${id}`;
}
