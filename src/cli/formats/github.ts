import type { Severity } from '../../core/finding';
import { annotationLog, type Annotation } from './annotation';
import { annotationPaths } from './repository-path';
import type { LintFinding } from '../lint/job';
import { gravestFirst, type LintResult } from '../lint/result';
import type { Look } from '.';

/** Workflow commands, which GitHub shows as annotations beside the lines of a change: the gravest first, since it shows only some. */
export function formatGithub({ findings }: LintResult, { language, host }: Look): string {
  const inRepository = annotationPaths(host);
  return annotationLog(gravestFirst(findings).map((finding) => annotation(finding, inRepository)), 'lint', language);
}

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

function annotation({ uri, rule, severity, message, range }: LintFinding, inRepository: (uri: string) => string): Annotation {
  return { level: LEVELS[severity], uri: inRepository(uri), range, title: rule, message };
}
