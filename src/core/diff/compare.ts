import type { DocumentKind } from '../model/shape';
import type { Guide } from '../schema/guide';
import type { Language } from '../text/language';
import { pairOf, valueOf, type ListNode, type MapNode, type Pair, type ScalarNode, type YamlNode } from '../yaml/node';
import { scalarText, textsOf } from './content';
import { itemKey, listIdentity, type ListIdentity } from './identity';
import { isListOfThings } from './entity';

/** One difference of two versions of an element, before it is weighed and put in words. */
export interface Difference {
  /** What kind of element: `goal`, `target`, `funding` … */
  readonly element: string;
  /** The keys from the element to the value; empty for the element itself. */
  readonly path: readonly string[];
  /** The nearest element with the difference in each version: a target, not its goal. */
  readonly fromElement: MapNode | undefined;
  readonly toElement: MapNode | undefined;
  /** What that element stands in, itself an element: the target of an interim target. Undefined in the thing itself. */
  readonly fromOwner: MapNode | undefined;
  readonly toOwner: MapNode | undefined;
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  /** Of the value. */
  readonly guide: Guide | undefined;
  readonly elementGuide: Guide | undefined;
}

export interface Place {
  readonly node: YamlNode;
  /** The key that the value stands at; undefined for an item of a list. */
  readonly pair: Pair | undefined;
}

export interface Comparison {
  /** What the references of both versions lead to, as names that are the same where it is the same thing. */
  readonly fromTargets: ReadonlyMap<ScalarNode, string>;
  readonly toTargets: ReadonlyMap<ScalarNode, string>;
  /** The prose of each version is in this language where it does not say so itself. */
  readonly fromLanguage: Language;
  readonly toLanguage: Language;
}

/** The same element in both versions. */
interface Element {
  readonly name: string;
  readonly from: MapNode;
  readonly to: MapNode;
  readonly guide: Guide | undefined;
  readonly owner: Element | undefined;
}

/** Every difference of two versions of a thing, in the order of the schema's keys. Order, style and comments make none. */
export function compareThings(name: string, from: MapNode, to: MapNode, guide: Guide, comparison: Comparison): Difference[] {
  return [...compareMaps({ name, from, to, guide, owner: undefined }, from, to, guide, [], comparison)];
}

function* compareMaps(element: Element, from: MapNode, to: MapNode, guide: Guide | undefined, path: readonly string[], comparison: Comparison): Iterable<Difference> {
  for (const key of keysOf(from, to, guide)) {
    if (guide && path.length === 0 && isThingOfItsOwn(element, guide, key)) continue;
    const inner = guide?.properties && Object.hasOwn(guide.properties, key) ? guide.properties[key] : undefined;
    yield* compareValues(element, placeAt(from, key), placeAt(to, key), inner, [...path, key], comparison);
  }
}

/** The things of a document are compared one by one, wherever they stand. */
function isThingOfItsOwn({ name }: Element, guide: Guide, key: string): boolean {
  return DOCUMENTS.has(name) && isListOfThings(guide, key);
}

const DOCUMENTS: ReadonlySet<string> = new Set<DocumentKind>(['plan', 'register', 'report', 'assessment', 'calendar']);

/** As the schema orders them, then what it does not know. */
function keysOf(from: MapNode, to: MapNode, guide: Guide | undefined): string[] {
  const there = new Set([...from.pairs, ...to.pairs].map(({ key }) => key.name));
  const known = Object.keys(guide?.properties ?? {}).filter((key) => there.has(key));
  return [...known, ...[...there].filter((key) => !known.includes(key)).sort()];
}

/** An empty value is as good as none. */
function placeAt(map: MapNode, key: string): Place | undefined {
  const pair = pairOf(map, key);
  if (!pair || isEmpty(pair.value)) return undefined;
  return { node: pair.value, pair };
}

function isEmpty(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.value === null;
  return node.kind === 'list' ? node.items.length === 0 : node.pairs.length === 0;
}

function* compareValues(element: Element, from: Place | undefined, to: Place | undefined, guide: Guide | undefined, path: readonly string[], comparison: Comparison): Iterable<Difference> {
  const difference: Difference = { element: element.name, path, ...nodesOf(element), elementGuide: element.guide, from, to, guide };
  const [old, now] = [from?.node, to?.node];
  if (!old && !now) return;
  if (guide?.format === 'text') {
    if (!isSameText(old, now, comparison)) yield difference;
  } else if (old?.kind === 'map' && now?.kind === 'map') {
    yield* compareMaps(element, old, now, guide, path, comparison);
  } else if (isList(old) && isList(now)) {
    yield* compareLists(element, old, now, guide, path, comparison);
  } else if (old?.kind !== 'scalar' || now?.kind !== 'scalar' || identityOf(old, comparison) !== identityOf(now, comparison)) {
    yield difference;
  }
}

function nodesOf({ from, to, owner }: Element): Pick<Difference, 'fromElement' | 'toElement' | 'fromOwner' | 'toOwner'> {
  return { fromElement: from, toElement: to, fromOwner: owner?.from, toOwner: owner?.to };
}

function isList(node: YamlNode | undefined): node is ListNode | undefined {
  return node === undefined || node.kind === 'list';
}

/** Item by item; a list that is new or gone is as many items that are. */
function* compareLists(element: Element, from: ListNode | undefined, to: ListNode | undefined, guide: Guide | undefined, path: readonly string[], comparison: Comparison): Iterable<Difference> {
  const identity = listIdentity(element.name, path);
  const old = from?.items ?? [];
  const now = to?.items ?? [];
  for (const [before, after] of pairItems(old, now, (item) => itemIdentity(item, identity, guide?.items, comparison))) {
    if (before?.kind === 'map' && after?.kind === 'map') {
      yield* compareMaps({ name: identity.name, from: before, to: after, guide: guide?.items, owner: element }, before, after, guide?.items, [], comparison);
    } else if (before?.kind === 'map' || after?.kind === 'map') {
      yield elementDifference(identity.name, before, after, guide?.items, element);
    } else if (!isSameItem(before, after, guide?.items, comparison)) {
      yield { element: element.name, path, ...nodesOf(element), elementGuide: element.guide, guide: guide?.items, from: itemPlace(before), to: itemPlace(after) };
    }
  }
}

/** An element of a list that is new or gone. */
function elementDifference(name: string, from: YamlNode | undefined, to: YamlNode | undefined, guide: Guide | undefined, owner: Element): Difference {
  return {
    element: name, path: [], guide, elementGuide: guide, from: itemPlace(from), to: itemPlace(to),
    fromElement: from?.kind === 'map' ? from : undefined, toElement: to?.kind === 'map' ? to : undefined,
    fromOwner: owner.from, toOwner: owner.to,
  };
}

function itemPlace(node: YamlNode | undefined): Place | undefined {
  return node && { node, pair: undefined };
}

/** Items with the same identity belong together; what is left over on both sides does where it is one each. */
function pairItems(from: readonly YamlNode[], to: readonly YamlNode[], identityOf: (item: YamlNode) => string): [YamlNode | undefined, YamlNode | undefined][] {
  const waiting = new Map<string, YamlNode[]>();
  for (const item of from) {
    const identity = identityOf(item);
    waiting.set(identity, [...(waiting.get(identity) ?? []), item]);
  }
  const partners = to.map((item): [YamlNode | undefined, YamlNode] => [waiting.get(identityOf(item))?.shift(), item]);
  const left = [...waiting.values()].flat();
  const lonely = partners.filter(([partner]) => partner === undefined);
  const [only] = lonely;
  if (only && lonely.length === 1 && left.length === 1) {
    only[0] = left.pop();
  }
  return [...partners, ...left.map((item): [YamlNode, undefined] => [item, undefined])];
}

function itemIdentity(item: YamlNode, identity: ListIdentity, guide: Guide | undefined, comparison: Comparison): string {
  if (item.kind === 'map') return itemKeyWithTargets(item, identity, comparison);
  if (item.kind === 'scalar') return guide?.format === 'text' ? scalarText(item) : identityOf(item, comparison);
  return '';
}

/** References count by what they lead to. */
function itemKeyWithTargets(item: MapNode, identity: ListIdentity, comparison: Comparison): string {
  const parts = identity.keys.map((key) => {
    const value = valueOf(item, key);
    return value?.kind === 'scalar' ? identityOf(value, comparison) : itemKey(item, { ...identity, keys: [key] });
  });
  return parts.join('\u0000');
}

function isSameItem(from: YamlNode | undefined, to: YamlNode | undefined, guide: Guide | undefined, comparison: Comparison): boolean {
  if (guide?.format === 'text') return isSameText(from, to, comparison);
  return from?.kind === 'scalar' && to?.kind === 'scalar' && identityOf(from, comparison) === identityOf(to, comparison);
}

function identityOf(node: ScalarNode, { fromTargets, toTargets }: Comparison): string {
  return fromTargets.get(node) ?? toTargets.get(node) ?? scalarText(node);
}

function isSameText(from: YamlNode | undefined, to: YamlNode | undefined, { fromLanguage, toLanguage }: Comparison): boolean {
  const [old, now] = [textsOf(from, fromLanguage), textsOf(to, toLanguage)];
  return old.size === now.size && [...old].every(([language, text]) => now.get(language) === text);
}
