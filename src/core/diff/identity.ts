/** By the key that a list stands at: what its items are called in the kind of a change, and what tells them apart. */
export interface ListIdentity {
  readonly name: string;
  /** `x/y`: `y` of the map at `x`. */
  readonly keys: readonly string[];
}

/** Lists of maps that have no ids of their own, or whose ids count inside their owner only. `x/y`: the list at `y` of an item of `x`. */
const identities: Readonly<Record<string, ListIdentity>> = {
  'targets': { name: 'target', keys: ['indicator', 'space', 'group'] },
  'target/milestones': { name: 'target-milestone', keys: ['by'] },
  'milestones': { name: 'milestone', keys: ['id'] },
  'per-year': { name: 'year-cost', keys: ['year'] },
  'funding': { name: 'funding', keys: ['programme', 'budget-line', 'from', 'to'] },
  'values': { name: 'value', keys: ['at', 'space', 'group'] },
  'thresholds': { name: 'threshold', keys: ['level'] },
  'cycle/phases': { name: 'phase', keys: ['phase'] },
  'phases': { name: 'model-phase', keys: ['id'] },
  'interfaces': { name: 'interface', keys: ['to'] },
  'items': { name: 'item', keys: ['condition'] },
  'entries': { name: 'entry', keys: ['title', 'type'] },
  // Of planwerk.lock.yaml.
  'resolutions': { name: 'resolution', keys: ['plan', 'resolution/date', 'resolution/paper'] },
};

/** @param owner name of the element that the list stands in @param path the keys from there to the list */
export function listIdentity(owner: string, path: readonly string[]): ListIdentity {
  const last = path.at(-1) ?? '';
  return identities[`${owner}/${last}`] ?? identities[path.slice(-2).join('/')] ?? identities[last] ?? { name: last, keys: ['id', 'title', 'name'] };
}
