import type { Severity } from '../../core/finding';
import { uniqueFingerprints } from '../lint/identity';
import type { LintResult } from '../lint/result';
import { toJson } from './json';
import { repositoryPaths } from './repository-path';
import type { Look } from '.';

/** GitLab's Code Quality report: an array, each fingerprint once, paths from the root of the repository. */
export function formatGitlab({ findings }: LintResult, { host }: Look): string {
  const inRepository = repositoryPaths(host.cwd);
  const fingerprints = uniqueFingerprints(findings.map(({ identity }) => identity));
  return toJson(findings.map(({ uri, rule, severity, message, range }, index) => ({
    description: message, check_name: rule, fingerprint: fingerprints[index], severity: SEVERITIES[severity],
    location: { path: inRepository(uri), lines: { begin: range.start.line + 1, end: range.end.line + 1 } },
  })));
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' };
