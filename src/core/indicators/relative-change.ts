/** By how much a value has changed in relation to what it was, or why that cannot be said. */
export type RelativeChange =
  | { readonly kind: 'computed'; readonly share: number }
  | { readonly kind: 'not-computable'; readonly reason: 'from-zero' | 'sign-change' | 'too-large' };

/**
 * Relative change: (to − from) / |from|, the usual rate of change in statistics. From zero there is none, and across
 * zero it misleads: from −1 to 2 would be +300 %.
 *
 * @returns a share: 0.25 for a quarter more
 */
export function relativeChange(from: number, to: number): RelativeChange {
  if (from === 0) return { kind: 'not-computable', reason: 'from-zero' };
  if (Math.sign(to) === -Math.sign(from)) return { kind: 'not-computable', reason: 'sign-change' };
  const share = (to - from) / Math.abs(from);
  return Number.isFinite(share) ? { kind: 'computed', share } : { kind: 'not-computable', reason: 'too-large' };
}
