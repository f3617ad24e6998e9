import type { DocumentKind } from '../model/shape';
import type { Guide } from '../schema/guide';
import type { Language } from '../text/language';
import { pairOf, type ListNode, type MapNode, type Pair, type YamlNode } from '../yaml/node';
import { textsOf } from './content';
import { listIdentity } from './identity';
import { identityOf, itemContent, itemIdentity, pairItems, type Comparison } from './items';
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
  /** What that element stands in, itself an element: the target of an interim value. Undefined in the thing itself. */
  readonly fromOwner: MapNode | undefined;
  readonly toOwner: MapNode | undefined;
  readonly from: Place | undefined;
  readonly to: Place | undefined;
  /** Of the value. */
  readonly guide: Guide | undefined;
  readonly elementGuide: Guide | undefined;
  /** What tells the element, and the item of a list, apart in the thing. The same whatever else changes. */
  readonly identity: string;
  /** All that the value says, whichever way it is written; empty where it is not there. */
  readonly fromContent: string;
  readonly toContent: string;
}

export interface Place {
  readonly node: YamlNode;
  /** The key that the value stands at; undefined for an item of a list. */
  readonly pair: Pair | undefined;
}

/** The same element in both versions. */
interface Element {
  readonly name: string;
  readonly from: MapNode;
  readonly to: MapNode;
  readonly guide: Guide | undefined;
  readonly owner: Element | undefined;
  readonly identity: string;
}

/** Every difference of two versions of a thing, in the order of the schema's keys. Order, style and comments make none. */
export function compareThings(name: string, from: MapNode, to: MapNode, guide: Guide, comparison: Comparison): Difference[] {
  return [...compareMaps({ name, from, to, guide, owner: undefined, identity: '' }, from, to, guide, [], comparison)];
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
  const [old, now] = [from?.node, to?.node];
  const difference = (): Difference => ({ element: element.name, path, ...placeOf(element), ...contentsOf(old, now, guide, comparison), from, to, guide });
  if (guide?.format === 'text') {
    if (!isSameText(old, now, comparison)) yield difference();
  } else if (old?.kind === 'map' && now?.kind === 'map') {
    yield* compareMaps(element, old, now, guide, path, comparison);
  } else if (isList(old) && isList(now)) {
    yield* compareLists(element, old, now, guide, path, comparison);
  } else if (!isSameItem(old, now, guide, comparison)) {
    yield difference();
  }
}

function placeOf({ from, to, owner, guide, identity }: Element): Pick<Difference, 'fromElement' | 'toElement' | 'fromOwner' | 'toOwner' | 'elementGuide' | 'identity'> {
  return { fromElement: from, toElement: to, fromOwner: owner?.from, toOwner: owner?.to, elementGuide: guide, identity };
}

function contentsOf(from: YamlNode | undefined, to: YamlNode | undefined, guide: Guide | undefined, comparison: Comparison): Pick<Difference, 'fromContent' | 'toContent'> {
  return { fromContent: itemContent(from, guide, comparison.fromLanguage, comparison), toContent: itemContent(to, guide, comparison.toLanguage, comparison) };
}

function isList(node: YamlNode | undefined): node is ListNode | undefined {
  return node === undefined || node.kind === 'list';
}

/** Item by item; a list that is new or gone is as many items that are. */
function* compareLists(element: Element, from: ListNode | undefined, to: ListNode | undefined, guide: Guide | undefined, path: readonly string[], comparison: Comparison): Iterable<Difference> {
  const identity = listIdentity(element.name, path);
  const identityIn = (language: Language) => (item: YamlNode): string => itemIdentity(item, identity, guide?.items, language, comparison);
  const pairs = pairItems(from?.items ?? [], to?.items ?? [], identityIn(comparison.fromLanguage), identityIn(comparison.toLanguage));
  for (const [before, after] of pairs) {
    const areElements = guide?.items?.format !== 'text' && isMapOrNone(before) && isMapOrNone(after);
    const apart = before ? identityIn(comparison.fromLanguage)(before) : after ? identityIn(comparison.toLanguage)(after) : '';
    const inner = { name: identity.name, identity: [element.identity, path.join('/'), apart].join('\u0000') };
    if (areElements) yield* compareElements(inner, before, after, guide?.items, element, comparison);
    else if (!isSameItem(before, after, guide?.items, comparison)) {
      const contents = contentsOf(before, after, guide?.items, comparison);
      yield { element: element.name, path, ...placeOf(element), ...contents, guide: guide?.items, from: itemPlace(before), to: itemPlace(after) };
    }
  }
}

function* compareElements(inner: Pick<Element, 'name' | 'identity'>, from: MapNode | undefined, to: MapNode | undefined, guide: Guide | undefined, owner: Element, comparison: Comparison): Iterable<Difference> {
  if (from && to) yield* compareMaps({ ...inner, from, to, guide, owner }, from, to, guide, [], comparison);
  else yield elementDifference(inner, from, to, guide, owner, comparison);
}

function isMapOrNone(node: YamlNode | undefined): node is MapNode | undefined {
  return node === undefined || node.kind === 'map';
}

/** An element of a list that is new or gone. */
function elementDifference({ name, identity }: Pick<Element, 'name' | 'identity'>, from: MapNode | undefined, to: MapNode | undefined, guide: Guide | undefined, owner: Element, comparison: Comparison): Difference {
  return {
    element: name, identity, path: [], ...contentsOf(from, to, guide, comparison), guide, elementGuide: guide, from: itemPlace(from), to: itemPlace(to),
    fromElement: from, toElement: to, fromOwner: owner.from, toOwner: owner.to,
  };
}

function itemPlace(node: YamlNode | undefined): Place | undefined {
  return node && { node, pair: undefined };
}

function isSameItem(from: YamlNode | undefined, to: YamlNode | undefined, guide: Guide | undefined, comparison: Comparison): boolean {
  if (guide?.format === 'text') return isSameText(from, to, comparison);
  return from?.kind === 'scalar' && to?.kind === 'scalar' && identityOf(from, comparison) === identityOf(to, comparison);
}

function isSameText(from: YamlNode | undefined, to: YamlNode | undefined, { fromLanguage, toLanguage }: Comparison): boolean {
  const [old, now] = [textsOf(from, fromLanguage), textsOf(to, toLanguage)];
  return old.size === now.size && [...old].every(([language, text]) => now.get(language) === text);
}
