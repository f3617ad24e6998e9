import type { Language } from '../../core/text/language';
import { message as say } from '../../core/text/message';
import type { PositionRange } from '../../core/text/range';
import { visible } from '../../core/text/visible';
import { teamsTexts } from '../../l10n/cli-teams';

/** What an annotation of GitHub says, and where. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Path from the root of the repository. */
  readonly uri: string;
  readonly range: PositionRange;
  readonly title: string;
  readonly message: string;
}

/** A workflow command each, in order. Where GitHub will not show all, a notice before them says so. @param command that names all of them */
export function annotationLog(annotations: readonly Annotation[], command: 'lint' | 'diff', language: Language): string {
  return [...tooMany(annotations, command, language), ...annotations.map(workflowCommand)].map((line) => `${line}\n`).join('');
}

/** GitHub shows as many of each level, of one step. */
const MOST_SHOWN = 10;

function tooMany(annotations: readonly Annotation[], command: string, language: Language): string[] {
  const count = (level: Annotation['level']): number => annotations.filter((annotation) => annotation.level === level).length;
  const [errors, warnings, notices] = [count('error'), count('warning'), count('notice')];
  if (Math.max(errors, warnings, notices) <= MOST_SHOWN) return [];
  // This one is a notice itself.
  const shown = Math.min(errors, MOST_SHOWN) + Math.min(warnings, MOST_SHOWN) + Math.min(notices, MOST_SHOWN - 1);
  const text = say(teamsTexts.tooManyAnnotations, language, { shown, all: annotations.length, most: MOST_SHOWN, command });
  return [`::notice title=Planwerk::${escapeData(text)}`];
}

function workflowCommand({ level, uri, range: { start, end }, title, message }: Annotation): string {
  const properties = {
    file: uri, line: start.line + 1, col: start.character + 1,
    endLine: end.line + 1, endColumn: end.character + 1, title,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${escapeData(message)}`;
}

/** Line breaks are the format's own; every other control is made visible. */
function escapeData(text: string): string {
  const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return visible(escaped);
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
