import { append } from '../model/append';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import type { Plain } from '../yaml/plain';
import { identityOf, IDENTITY, isPlainMap, plainIdentity, scalarIn, type PlainMap } from './identity';
import { adoptedBy, isLater, recordedBy, type SealedBy, type SealedResolution } from './sealed';

/** Something that is not what a resolution decided. */
export interface Deviation {
  /** The key of the value; of an item that is gone, and of one that has no name, that of its list. */
  readonly field: string;
  /** The key of what is told as decided: of the value, or of what names the item that is gone. */
  readonly key: string;
  /** The value, or what names the item that is gone. */
  readonly decided: Plain;
  readonly isGone: boolean;
  /** What stands there now; undefined where nothing does. */
  readonly now: ScalarNode | undefined;
  /** The goal, target, measure, milestone or plan that it belongs to. */
  readonly owner: MapNode;
  /** What decided it. */
  readonly by: SealedBy;
}

/**
 * What a plan says otherwise than was decided, in the order of the decision; what came in addition is none of it, nor
 * is what a later resolution of a measure's own decided.
 *
 * @param text that the plan stands in
 */
export function deviationsOf(plan: MapNode, held: SealedResolution, text: string): Deviation[] {
  return inMap(plan, held.decided, { owner: plan, by: held, text });
}

interface Holder extends Pick<Deviation, 'owner' | 'by'> {
  /** The list of an item without a name. */
  readonly list?: string;
  readonly text: string;
}

function inMap(map: YamlNode | undefined, decided: PlainMap, holder: Holder): Deviation[] {
  const { owner, by, list } = holder;
  return Object.entries(decided).flatMap(([field, value]) => {
    if (IDENTITY.includes(field) || field === 'resolution') return [];
    const found = map?.kind === 'map' ? valueOf(map, field) : undefined;
    if (Array.isArray(value)) return inList(found, value, field, holder);
    if (isPlainMap(value)) return inMap(found, value, holder);
    const now = scalarIn(found);
    return now && String(now.value) === String(value) ? [] : [{ field: list ?? field, key: field, decided: value, isGone: false, now, owner, by }];
  });
}

function inList(list: YamlNode | undefined, decided: readonly Plain[], field: string, { owner, by, text }: Holder): Deviation[] {
  const items = list?.kind === 'list' ? list.items : [];
  const values = new Set(items.map((item) => scalarIn(item)).map((scalar) => String(scalar?.value)));
  const matched = match(items, decided, { owner, by, list: field, text });
  return decided.flatMap((item) => {
    if (isPlainMap(item) ? matched.has(item) : values.has(String(item))) return matched.get(item) ?? [];
    return [{ field, ...(isPlainMap(item) ? nameOf(item) : { key: field, decided: item }), isGone: true, now: undefined, owner, by }];
  });
}

/** Several items may look alike (targets for one indicator, values on the way): those most like each other belong together. */
function match(items: readonly YamlNode[], decided: readonly Plain[], holder: Holder): ReadonlyMap<Plain, Deviation[]> {
  const candidates = new Map<string, MapNode[]>();
  for (const item of items) if (item.kind === 'map') append(candidates, identityOf(item), item);
  const pairs = decided.filter(isPlainMap).flatMap((item) =>
    (candidates.get(plainIdentity(item)) ?? []).slice(0, MOST_ALIKE).map((map) => ({ item, map, deviations: inItem(map, item, holder) })));
  const matched = new Map<Plain, Deviation[]>();
  const taken = new Set<MapNode>();
  for (const { item, map, deviations } of pairs.sort((a, b) => a.deviations.length - b.deviations.length)) {
    if (matched.has(item) || taken.has(map)) continue;
    matched.set(item, deviations);
    taken.add(map);
  }
  return matched;
}

/** Nobody plans more of a kind; the bound keeps broken files from taking for ever. */
const MOST_ALIKE = 100;

function inItem(map: MapNode, item: PlainMap, holder: Holder): Deviation[] {
  const by = recordedBy(item) ?? holder.by;
  const own = adoptedBy(map, holder.text);
  if (own && isLater(own, by)) return [];
  return inMap(map, item, NAMES.some((name) => item[name] !== undefined) ? { owner: map, by, text: holder.text } : { ...holder, by });
}

const NAMES = ['id', 'indicator', 'title'];

function nameOf(item: PlainMap): Pick<Deviation, 'key' | 'decided'> {
  const key = [...IDENTITY, 'title', 'by', 'value', 'due', 'amount'].find((name) => item[name] !== undefined) ?? '';
  return { key, decided: item[key] ?? '' };
}
