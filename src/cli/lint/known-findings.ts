import { fingerprintOf } from './identity';
import type { LintFinding } from './job';

/**
 * The findings beyond those that are known; of equal ones the last are the new ones.
 *
 * @param known how many there are of each fingerprint
 * @param mayBeKnown findings for which this is false are always new
 */
export function beyondKnown(findings: readonly LintFinding[], known: ReadonlyMap<string, number>, mayBeKnown: (finding: LintFinding) => boolean = () => true): LintFinding[] {
  const left = new Map(known);
  return findings.filter((finding) => {
    const fingerprint = fingerprintOf(finding.identity);
    const count = mayBeKnown(finding) ? left.get(fingerprint) ?? 0 : 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
}

/** How many there are of each fingerprint. */
export function knownFrom(findings: readonly LintFinding[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { identity } of findings) {
    const fingerprint = fingerprintOf(identity);
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  }
  return known;
}
