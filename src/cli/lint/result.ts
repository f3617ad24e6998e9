import { severities, type Severity } from '../../core/finding';
import type { Checked, LintFinding, PlanFigure } from './job';

/** What a format has to show. */
export interface LintResult {
  /** In order. */
  readonly findings: readonly LintFinding[];
  /** How many files were checked. */
  readonly files: number;
  /** Which ones, as people are told them. */
  readonly names: readonly string[];
  readonly counts: Counts;
  readonly figures: readonly PlanFigure[];
  /** From which severity a finding makes the run fail. */
  readonly failOn: Severity;
  /** Are there findings that are counted but, as asked for, not among those to show? */
  readonly quiet: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

export function resultOf({ findings, figures }: Checked, names: readonly string[], { quiet, failOn }: Shown): LintResult {
  const shown = quiet ? findings.filter((finding) => finding.severity === 'error') : findings;
  return { findings: shown, files: names.length, names, counts: countsOf(findings), figures, failOn, quiet: shown.length < findings.length };
}

interface Shown {
  readonly quiet: boolean;
  readonly failOn: Severity;
}

export function countsOf(findings: readonly LintFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The gravest first, else in order. */
export function gravestFirst(findings: readonly LintFinding[]): LintFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Is there a finding as grave as this or graver? */
export function reaches(counts: Counts, severity: Severity): boolean {
  return severities.some((each) => counts[each] > 0 && isAtLeast(each, severity));
}

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
