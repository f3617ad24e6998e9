/**
 * The order of what both sides keep. What one side added follows what it followed there; at the same place ours comes
 * before theirs. Undefined where both sides have sorted anew, and differently.
 */
export function mergeOrder(base: readonly string[], ours: readonly string[], theirs: readonly string[], kept: ReadonlySet<string>): string[] | undefined {
  const sides = sidesOf(base, ours, theirs);
  if (!sides) return undefined;
  const [leading, following] = sides;
  const order = leading.filter((identity) => kept.has(identity));
  const [there, inFollowing] = [new Set(order), new Set(following)];
  let before: string | undefined;
  for (const identity of following.filter((each) => kept.has(each))) {
    if (!there.has(identity)) order.splice(placeBehind(before, order, inFollowing), 0, identity);
    before = identity;
  }
  return order;
}

/** First the side whose order holds: the one that changed it, else ours. */
function sidesOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]): [readonly string[], readonly string[]] | undefined {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const common = (side: readonly string[]): string => JSON.stringify(side.filter((each) => inBase.has(each) && inOurs.has(each) && inTheirs.has(each)));
  const [old, our, their] = [common(base), common(ours), common(theirs)];
  if (old === their || our === their) return [ours, theirs];
  return old === our ? [theirs, ours] : undefined;
}

/** What the leading side added at the same place stays in front. */
function placeBehind(before: string | undefined, order: readonly string[], inFollowing: ReadonlySet<string>): number {
  let at = before === undefined ? 0 : order.indexOf(before) + 1;
  while (at < order.length && !inFollowing.has(order[at] ?? '')) at++;
  return at;
}
