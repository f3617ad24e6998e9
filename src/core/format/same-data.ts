import type { PlanDocument } from '../model/document';
import type { MapNode, Pair, YamlNode } from '../yaml/node';

/** Do both documents say the same, the order of keys aside? Of broken parts, what can be read of them. */
export function saysTheSame(a: PlanDocument, b: PlanDocument): boolean {
  return a.yaml.problems.length === b.yaml.problems.length && isSame(a.root, b.root);
}

function isSame(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value);
  if (a.kind === 'list') return b.kind === 'list' && a.items.length === b.items.length && a.items.every((item, index) => isSame(item, b.items[index]));
  if (b.kind !== 'map' || a.pairs.length !== b.pairs.length) return false;
  const others = byName(b);
  return byName(a).every(({ key, value }, index) => key.name === others[index]?.key.name && isSame(value, others[index].value));
}

/** Keys that are there twice stay in their order. */
function byName({ pairs }: MapNode): Pair[] {
  return [...pairs].sort((a, b) => (a.key.name < b.key.name ? -1 : a.key.name > b.key.name ? 1 : 0));
}
