import type { Severity } from '../../core/finding';
import type { LintFinding } from '../lint/job';
import type { LintResult } from '../lint/result';
import type { PositionRange } from '../../core/text/range';
import { visible } from '../../core/text/visible';

/** Workflow commands, which GitHub shows as annotations beside the lines of a change. */
export function formatGithub({ findings }: LintResult): string {
  return findings.map((finding) => `${command(finding)}\n`).join('');
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

function command({ uri, rule, severity, message, range }: LintFinding): string {
  return workflowCommand(COMMANDS[severity], { uri, range, title: rule, message });
}

/** What an annotation says, and where. */
export interface Annotation {
  /** Path from the root of the repository. */
  readonly uri: string;
  readonly range: PositionRange;
  readonly title: string;
  readonly message: string;
}

export function workflowCommand(name: string, { uri, range: { start, end }, title, message }: Annotation): string {
  const properties = {
    file: uri, line: start.line + 1, col: start.character + 1,
    endLine: end.line + 1, endColumn: end.character + 1, title,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

/** Line breaks are the format's own; every other control is made visible. */
function escapeData(text: string): string {
  const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return visible(escaped);
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
