import { severities, type Severity } from '../../core/finding';
import type { LintFinding } from './job';

/** What a format has to show. */
export interface LintResult {
  /** In order. */
  readonly findings: readonly LintFinding[];
  /** How many files were checked. */
  readonly files: number;
  readonly counts: Counts;
  /** Are there findings that are counted but, as asked for, not among those to show? */
  readonly quiet: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

export function resultOf(findings: readonly LintFinding[], files: number, quiet: boolean): LintResult {
  const shown = quiet ? findings.filter((finding) => finding.severity === 'error') : findings;
  return { findings: shown, files, counts: count(findings), quiet: shown.length < findings.length };
}

function count(findings: readonly LintFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Is there a finding as grave as this or graver? */
export function reaches(counts: Counts, severity: Severity): boolean {
  return severities.slice(0, severities.indexOf(severity) + 1).some((each) => counts[each] > 0);
}
