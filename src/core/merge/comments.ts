import type { OfSides } from './sides';

/**
 * Does a merged text hold the comments that it should? Where both sides put something below the same heading, each has
 * it above what is new, and it would be there twice.
 */
export function keepsComments(merged: string, { base, ours, theirs }: OfSides): boolean {
  const [now, ...versions] = [merged, base, ours, theirs].map(commentsIn);
  const all = new Set([now, ...versions].flatMap((comments) => [...(comments?.keys() ?? [])]));
  return [...all].every((comment) => {
    const [old = 0, our = 0, their = 0] = versions.map((comments) => comments.get(comment) ?? 0);
    const [count, together] = [now?.get(comment) ?? 0, our + their - old];
    return count <= Math.max(our, their, together) && count >= Math.min(our, their, together);
  });
}

/** How often each comment stands in lines of its own. */
function commentsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, comment = ''] of text.matchAll(/^[ \t]*(#.*?)\s*$/gm)) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  return counts;
}
