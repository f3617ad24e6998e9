/** How many items two lists have in common at their beginning, and how many more at their end. */
export function sameEnds(some: readonly unknown[], others: readonly unknown[]): { readonly before: number; readonly behind: number } {
  const shorter = Math.min(some.length, others.length);
  let before = 0;
  while (before < shorter && some[before] === others[before]) before++;
  let behind = 0;
  while (behind < shorter - before && some[some.length - behind - 1] === others[others.length - behind - 1]) behind++;
  return { before, behind };
}
