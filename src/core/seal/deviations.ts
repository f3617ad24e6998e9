import { append } from '../model/append';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import type { Plain } from '../yaml/plain';
import { identityOf, IDENTITY, isPlainMap, plainIdentity, type PlainMap } from './identity';

/** Something that is not what a resolution decided. */
export interface Deviation {
  /** The key of the value; of an item that is gone, that of its list. */
  readonly field: string;
  /** The value, or what names the item that is gone. */
  readonly decided: Plain;
  readonly isGone: boolean;
  /** What stands there now; undefined where nothing does. */
  readonly now: ScalarNode | undefined;
  /** The goal, target, measure or plan that it belongs to. */
  readonly owner: MapNode;
}

/** What a plan says otherwise than was decided, in the order of the decision; what came in addition is none of it. */
export function deviationsOf(plan: MapNode, decided: PlainMap): Deviation[] {
  return inMap(plan, plan, decided);
}

function inMap(map: YamlNode | undefined, owner: MapNode, decided: PlainMap): Deviation[] {
  return Object.entries(decided).flatMap(([field, value]) => {
    const found = map?.kind === 'map' && !IDENTITY.includes(field) ? valueOf(map, field) : undefined;
    if (IDENTITY.includes(field)) return [];
    if (Array.isArray(value)) return inList(found, owner, value.filter(isPlainMap), field);
    if (isPlainMap(value)) return inMap(found, owner, value);
    const now = found?.kind === 'scalar' && found.value !== null ? found : undefined;
    return now && String(now.value) === String(value) ? [] : [{ field, decided: value, isGone: false, now, owner }];
  });
}

/** A goal may have several targets for one indicator; each decision is held against the one that is most like it. */
function inList(list: YamlNode | undefined, owner: MapNode, decided: readonly PlainMap[], field: string): Deviation[] {
  const left = new Map<string, MapNode[]>();
  if (list?.kind === 'list') for (const item of list.items) if (item.kind === 'map') append(left, identityOf(item), item);
  return decided.flatMap((item) => {
    const candidates = left.get(plainIdentity(item)) ?? [];
    const [best] = candidates.map((map) => ({ map, deviations: inMap(map, map, item) })).sort((a, b) => a.deviations.length - b.deviations.length);
    if (!best) return [{ field, decided: item['id'] ?? item['indicator'] ?? '', isGone: true, now: undefined, owner }];
    candidates.splice(candidates.indexOf(best.map), 1);
    return best.deviations;
  });
}
