import { ruleFailed } from '../../core/rules/internal/rule-failed';
import { fingerprintOf } from './identity';
import type { Checked, LintFinding } from './job';

/**
 * The findings beyond those that are known; of equal ones the last are the new ones.
 *
 * @param known how many there are of each fingerprint
 */
export function beyondKnown(findings: readonly LintFinding[], known: ReadonlyMap<string, number>): LintFinding[] {
  const left = new Map(known);
  return findings.filter((finding) => {
    const fingerprint = fingerprintOf(finding.identity);
    const count = isLasting(finding) ? left.get(fingerprint) ?? 0 : 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
}

/** Each is a part of the same findings: what an older revision had says nothing about what the baseline knows. */
export function inBoth(one: Checked, other: Checked): Checked {
  const wanted = new Set(other.findings);
  return { ...one, findings: one.findings.filter((finding) => wanted.has(finding)) };
}

/** A check that has failed is never something to get used to. */
export function isLasting({ rule }: LintFinding): boolean {
  return rule !== ruleFailed.id;
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
