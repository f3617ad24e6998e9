import type { PlanDocument } from '../model/document';
import { stringOf, type Of } from '../model/read';
import { titleOf } from '../model/title';
import type { Text } from '../text/language';
import { valueOf } from '../yaml/node';
import { weights, type Change, type Covering, type Side } from './change';
import { compareThings, type Difference } from './compare';
import { ChangedThings } from './changed-things';
import { compareTexts } from './content';
import { coveringPlanResolution, coveringResolution, decisionOn } from './decision';
import { isDocument, type Entity } from './entity';
import { Fingerprints } from './fingerprints';
import type { Comparison } from './items';
import { Lookup } from './lookup';
import { pairEntities, type EntityPair, type Pairing } from './pairing';
import { ReferenceTargets } from './identities';
import { pairSentence, sentence } from './sentence';
import { languageOf, scalarValue, sideOf } from './side';
import { textChange } from './text-change';
import { currencyOf, measuredBy, unitOf } from './units';
import type { VersionContext } from './value-words';
import type { Version } from './version';
import { weigh } from './weight';
import { changedWords } from './words';

/**
 * What is different in what two versions of a workspace say: by document, the weightiest first, then by thing and kind.
 * Order, layout, comments, quotes, and what is moved between a plan and a register, make no difference.
 */
export function diffVersions(before: Version, after: Version): Change[] {
  return new Differ(before, after).changes().sort(compareChanges);
}

function compareChanges(a: Change, b: Change): number {
  return compareTexts(a.document, b.document) || weights.indexOf(a.weight) - weights.indexOf(b.weight)
    || compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id) || compareTexts(a.message.de, b.message.de);
}

class Differ {
  private readonly pairing: Pairing;
  private readonly references: ReferenceTargets;
  private readonly fingerprints = new Fingerprints();
  private readonly before: Lookup;
  private readonly after: Lookup;
  /** By the document of either version. */
  private readonly documents: ReadonlyMap<PlanDocument, EntityPair>;
  private readonly things: ChangedThings;

  constructor(before: Version, after: Version) {
    const { targets, ...pairing } = pairEntities(before, after);
    this.pairing = pairing;
    this.references = new ReferenceTargets(targets, pairing);
    [this.before, this.after] = [new Lookup(before), new Lookup(after)];
    const pairs = this.pairing.pairs.filter(({ to }) => isDocument(to));
    this.documents = new Map(pairs.flatMap((pair) => [[pair.from.document, pair] as const, [pair.to.document, pair] as const]));
    this.things = new ChangedThings(this.pairing, this.documents);
  }

  changes(): Change[] {
    const { pairs, removed, added } = this.pairing;
    return [
      ...pairs.flatMap((pair) => [...this.identityChanges(pair), ...this.contentChanges(pair)]),
      ...told(removed).map((entity) => this.wholeChange(entity, undefined)),
      ...told(added).map((entity) => this.wholeChange(undefined, entity)),
    ];
  }

  /** Another id, another document. */
  private identityChanges(pair: EntityPair): Change[] {
    const { from, to } = pair;
    const isMoved = !isDocument(to) && this.documents.get(from.document)?.to.document !== to.document && from.document.kind === to.document.kind;
    return [
      ...(from.id === to.id ? [] : [this.pairChange(pair, 'renamed')]),
      ...(isMoved ? [this.pairChange(pair, 'moved')] : []),
    ];
  }

  private pairChange(pair: EntityPair, what: 'renamed' | 'moved'): Change {
    const [old, now] = what === 'renamed' ? [pair.from.id, pair.to.id] : [pair.from.document.id, pair.to.document.id];
    const said = what === 'renamed' ? [old, now] : [this.oldDocumentId(pair.from), this.oldDocumentId(pair.to)];
    const side = (entity: Entity, value: string | undefined): Side => ({ ...sideOf(entity, valueOf(entity.node, 'id') ?? entity.node), value });
    return this.change(`${pair.to.type}/${what}`, pair, said, {
      from: side(pair.from, old), to: side(pair.to, now), weight: what === 'renamed' ? 'editorial' : 'neutral', message: pairSentence(pair, what),
    });
  }

  private contentChanges(pair: EntityPair): Change[] {
    const { from, to } = pair;
    // The same text says the same, whatever happened around it.
    if (from.document.text === to.document.text && from.id === to.id) return [];
    const comparison: Comparison = { fromTargets: this.references.inOld(from.document), toTargets: this.references.inNew(to.document), fromLanguage: languageOf(from), toLanguage: languageOf(to) };
    const differences = compareThings(to.type, from.node, to.node, to.guide, comparison);
    return differences.filter(({ path }) => path.join() !== 'id').map((difference) => this.contentChange(pair, difference, comparison));
  }

  private contentChange(pair: EntityPair, difference: Difference, comparison: Comparison): Change {
    const { from, to } = pair;
    const { from: old, to: now, guide } = difference;
    const kind = kindOf(difference);
    const measured = measuredBy(difference, pair, { before: this.before, after: this.after }, comparison);
    const weight = weigh({ kind, difference, indicator: measured.from, isComparable: measured.isComparable, from: scalarValue(old?.node), to: scalarValue(now?.node) });
    const before: VersionContext = { titleOf: this.before.titlesFor(from.document), unit: unitOf(measured.from), currency: currencyOf(from) };
    const after: VersionContext = { titleOf: this.after.titlesFor(to.document), unit: unitOf(measured.to), currency: currencyOf(to) };
    const text = guide?.format === 'text' ? textChange(old?.node, now?.node, languageOf(from), languageOf(to)) : undefined;
    const message = sentence({ difference, weight, thing: to, before, after, text, decision: decisionOn(kind, from, before.titleOf) });
    const words = text?.from === undefined || text.to === undefined ? {} : { words: changedWords(text.from, text.to) };
    return { ...this.change(kind, pair, [difference.identity, difference.fromContent, difference.toContent], { from: old && sideOf(from, old.node), to: now && sideOf(to, now.node), weight, message }), ...words };
  }

  /** A thing that is new or gone. */
  private wholeChange(from: Entity | undefined, to: Entity | undefined): Change {
    const entity = to ?? from;
    if (!entity) throw new TypeError('a change has at least one side');
    const difference = wholeDifference(entity, from, to);
    const kind = kindOf(difference);
    const weight = weigh({ kind, difference, indicator: undefined, isComparable: true, from: undefined, to: undefined });
    const titles = (to ? this.after : this.before).titlesFor(entity.document);
    const context: VersionContext = { titleOf: titles, unit: undefined, currency: currencyOf(entity) };
    const decision = from && decisionOn(kind, from, titles);
    const message = sentence({ difference, weight, thing: entity, before: context, after: context, text: undefined, decision });
    return this.change(kind, { from, to }, [], { from: from && sideOf(from, from.node), to: to && sideOf(to, to.node), weight, message });
  }

  /** @param said what tells it from other changes of its kind in the thing, the same whatever else changes */
  private change(kind: string, { from, to }: Partial<EntityPair>, said: readonly (string | undefined)[], known: Pick<Change, 'from' | 'to' | 'weight' | 'message'>): Change {
    const [thing, old] = [to ?? from, from ?? to];
    if (!thing || !old) throw new TypeError('a change has at least one side');
    const home = this.documents.get(thing.document)?.to.document ?? thing.document;
    const document = home.id ?? '';
    return {
      kind, document, id: thing.id, ...known,
      field: fieldOfAction(thing), thing: this.things.of(from, to), within: this.things.documentOf(thing),
      fingerprint: this.fingerprints.of([kind, this.oldDocumentId(old), old.id, ...said]),
      coveredBy: coveringResolution(from, to, this.after.titlesFor(thing.document)) ?? this.planResolution(thing),
    };
  }

  /** A document that gets another id keeps the one it had here. */
  private oldDocumentId({ document }: Entity): string | undefined {
    return (this.documents.get(document)?.from.document ?? document).id;
  }

  private planResolution({ document }: Entity): Covering | undefined {
    const pair = this.documents.get(document);
    return pair && coveringPlanResolution(pair.from, pair.to, this.after.titlesFor(pair.to.document));
  }
}

/** What comes or goes with its whole document is told by the document alone; a register that only takes things in says nothing new. */
function told(entities: readonly Entity[]): readonly Entity[] {
  const documents = new Set(entities.filter(isDocument).map(({ document }) => document));
  const filled = new Set(entities.filter((entity) => !isDocument(entity)).map(({ document }) => document));
  return entities.filter((entity) => (isDocument(entity) ? entity.type !== 'register' || filled.has(entity.document) : !documents.has(entity.document)));
}

function wholeDifference({ type, guide }: Entity, from: Entity | undefined, to: Entity | undefined): Difference {
  return {
    element: type, path: [], guide, elementGuide: guide, identity: '', fromContent: '', toContent: '',
    fromElement: from?.node, toElement: to?.node, fromOwner: undefined, toOwner: undefined,
    from: from && { node: from.node, pair: undefined }, to: to && { node: to.node, pair: undefined },
  };
}

/** A target's own value is `target/value`, for the keys `targets.target` say the same twice. */
function kindOf({ element, path, to }: Difference): string {
  if (path.length === 0) return `${element}/${to ? 'added' : 'removed'}`;
  const keys = element === 'target' && path[0] === 'target' && path.length > 1 ? path.slice(1) : path;
  return `${element}/${keys.join('-')}`;
}

function fieldOfAction({ document, node }: Entity): Text | undefined {
  const id = stringOf(node as Of<{ 'field-of-action'?: string }>, 'field-of-action');
  const field = id === undefined ? undefined : document.things.find((thing) => thing.type === 'field-of-action' && thing.id === id);
  return field && titleOf(field.node);
}
