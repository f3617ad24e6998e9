import { append } from '../../core/model/append';

export interface Branch {
  readonly id: string;
  readonly parent: string | undefined;
}

/**
 * Branches in the order in which a tree is read: each before those under it, siblings in the order given. What hangs
 * under itself, as goals in a circle do, stands at the end with a branch of the circle on top.
 */
export function inTreeOrder<Kind extends Branch>(branches: readonly Kind[]): (Kind & { readonly depth: number })[] {
  const known = new Set(branches.map(({ id }) => id));
  const below = new Map<string | undefined, Kind[]>();
  for (const branch of branches) append(below, isUnder(branch, known) ? branch.parent : undefined, branch);
  const ordered: (Kind & { readonly depth: number })[] = [];
  const seen = new Set<string>();
  const visit = (top: Kind): void => {
    const waiting = [{ branch: top, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { branch, depth } = next;
      if (seen.has(branch.id)) continue;
      seen.add(branch.id);
      ordered.push({ ...branch, parent: depth === 0 ? undefined : branch.parent, depth });
      for (const child of (below.get(branch.id) ?? []).toReversed()) waiting.push({ branch: child, depth: depth + 1 });
    }
  };
  for (const branch of [...(below.get(undefined) ?? []), ...branches]) visit(branch);
  return ordered;
}

function isUnder({ parent }: Branch, known: ReadonlySet<string>): boolean {
  return parent !== undefined && known.has(parent);
}
