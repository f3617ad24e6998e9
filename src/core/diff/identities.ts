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
  private readonly partner: ReadonlyMap<PlanDocument, PlanDocument>;
  private readonly old: NamedSide;
  private readonly now: NamedSide;

  constructor(before: Version, after: Version, pairing: Pairing) {
    const documents = pairing.pairs.filter(({ to }) => isDocument(to));
    this.partner = new Map(documents.flatMap(({ from, to }) => [[from.document, to.document], [to.document, from.document]] as const));
    const oldNames = new Map(pairing.pairs.map(({ from, to }: EntityPair) => [to, nameOf(from)]));
    this.old = namedSide(before, [...pairing.pairs.map(({ from }) => from), ...pairing.removed], nameOf);
    this.now = namedSide(after, [...oldNames.keys(), ...pairing.added], (entity) => oldNames.get(entity) ?? `new ${nameOf(entity)}`);
  }

  /** By the node of the reference, for the references of a document of the older version. */
  inOld(document: PlanDocument): ReadonlyMap<ScalarNode, string> {
    return this.namesIn(document, this.old, this.now);
  }

  /** The same for the newer version. */
  inNew(document: PlanDocument): ReadonlyMap<ScalarNode, string> {
    return this.namesIn(document, this.now, this.old);
  }

  /** What leads nowhere in one version because its target is gone or not there yet still means what it means in the other. */
  private namesIn(document: PlanDocument, side: NamedSide, other: NamedSide): ReadonlyMap<ScalarNode, string> {
    const known = side.known.get(document);
    if (known) return known;
    const partner = this.partner.get(document);
    const names = new Map(document.references.map((reference) => [reference.node, nameFor(reference, document, side) ?? nameFor(reference, partner, other) ?? `? ${reference.target}`]));
    side.known.set(document, names);
    return names;
  }
}

interface NamedSide {
  readonly version: Version;
  /** What was asked for already. */
  readonly known: Map<PlanDocument, ReadonlyMap<ScalarNode, string>>;
  /** By URI and id. */
  readonly names: ReadonlyMap<string, string>;
}

function namedSide(version: Version, entities: readonly Entity[], name: (entity: Entity) => string): NamedSide {
  return { version, known: new Map(), names: new Map(entities.map((entity) => [placeOf(entity.document.uri, entity.id), name(entity)])) };
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
