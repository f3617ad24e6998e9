import type { PositionRange } from '../../core/text/range';
import { UNSAFE } from '../../core/text/visible';
import type { LintFinding } from '../lint/job';
import type { LintResult } from '../lint/result';

/** The format for other programs, stable by version: positions count from 1. */
export function formatJson({ findings, files, counts }: LintResult): string {
  const summary = { files, errors: counts.error, warnings: counts.warning, infos: counts.info, hints: counts.hint };
  return toJson({ version: 1, findings: findings.map(findingJson), summary });
}

/** JSON whose text cannot act on a terminal: what JSON itself leaves unescaped is escaped too. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return `${json.replace(UNSAFE, (character) => (character === '\n' ? character : escape(character)))}\n`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function findingJson({ uri, rule, severity, message, range, path, fix, related }: LintFinding) {
  return {
    file: uri, rule, severity, message, range: rangeJson(range), path, fixable: fix !== undefined,
    related: related.map((place) => ({ file: place.uri, range: rangeJson(place.range), message: place.message })),
  };
}

function rangeJson({ start, end }: PositionRange) {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}
