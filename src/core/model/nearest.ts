import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody most likely meant: fewest typing errors (Levenshtein 1966), at most a third of the
 * letters (of a word of one or two letters every other would be near), ties broken by the alphabet. Undefined where nothing is near.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const wanted = written.toLowerCase().slice(0, LONGEST);
  let best: string | undefined;
  let bestDistance = wanted.length < 3 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > bestDistance) continue;
    const errors = distance(wanted, candidate.toLowerCase());
    if (errors > bestDistance || (errors === bestDistance && best !== undefined && best <= candidate)) continue;
    [best, bestDistance] = [candidate, errors];
  }
  return best;
}

/** Nothing that a person types as a key or an id is longer. */
const LONGEST = 100;
