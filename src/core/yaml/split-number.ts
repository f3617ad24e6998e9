import type { MapNode, Pair } from './node';

/**
 * `{ cost: 1,5 Mio. }` is read as `{ cost: 1, 5 Mio.: }`: the pair that holds the rest of the number in the pair at
 * `index`, if it is split like this.
 */
export function restOfNumber({ pairs }: MapNode, index: number): Pair | undefined {
  const whole = pairs[index]?.value;
  const rest = pairs[index + 1];
  if (!rest || whole?.kind !== 'scalar' || typeof whole.value !== 'number' || whole.end !== rest.key.start - 1) return undefined;
  return /^\d/.test(rest.key.name) && rest.value.kind === 'scalar' && rest.value.value === null ? rest : undefined;
}
