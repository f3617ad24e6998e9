import type { Shape } from '../../model/shape';
import type { DocumentSummary } from '../../model/summary';
import { isSpan, readDate } from '../../model/time';
import type { WorkspaceIndex } from '../../model/workspace-index';
import { slugOf } from '../../text/slug';
import { scalarSource } from '../../yaml/quote';

/** A value as it should be written: as a person reads it, and as YAML source. */
export interface RightValue {
  readonly text: string;
  readonly source: string;
}

/** The value in the notation of its format, where what was meant is beyond doubt. */
export function formatFix(value: string, shape: Shape, workspace: WorkspaceIndex, from: DocumentSummary): RightValue | undefined {
  const text = rightText(value.trim(), shape, workspace, from);
  if (text === undefined || text === value) return undefined;
  return { text, source: shape.format === 'date' ? text : scalarSource(text) };
}

function rightText(value: string, shape: Shape, workspace: WorkspaceIndex, from: DocumentSummary): string | undefined {
  switch (shape.format) {
    case 'date': return isoDate(value);
    case 'reference': return idOfTitle(value, shape, workspace, from);
    case 'url': return /^www\.\S+$/.test(value) ? `https://${value}` : undefined;
    case 'path': return /^[^:/\\][^:]*$/.test(value) ? value.replace(/\\/g, '/') : undefined;
    case 'currency': return value === '€' || /^euro$/i.test(value) ? 'EUR' : /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined;
    default: return undefined;
  }
}

/** German dates, and ISO dates without their zeros. */
function isoDate(value: string): string | undefined {
  return candidates(value).find((candidate) => isSpan(readDate(candidate)));
}

function candidates(value: string): string[] {
  const day = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(value);
  const month = /^(\d{1,2})[./](\d{4})$/.exec(value);
  const short = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(value);
  const schoolYear = /^(\d{4})[-/–](?:\d{2})?(\d{2})$/.exec(value);
  const quarter = /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?q([1-4]))$/i.exec(value);
  return [
    ...(day ? [`${day[3]}-${two(day[2])}-${two(day[1])}`] : []),
    ...(month ? [`${month[2]}-${two(month[1])}`] : []),
    ...(short ? [[short[1], two(short[2]), ...(short[3] === undefined ? [] : [two(short[3])])].join('-')] : []),
    ...(schoolYear ? [`${schoolYear[1]}/${schoolYear[2]}`] : []),
    ...(quarter ? [`${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`] : []),
  ];
}

/** Somebody wrote the title of a thing instead of its id. */
function idOfTitle(value: string, { refersTo = [] }: Shape, workspace: WorkspaceIndex, from: DocumentSummary): string | undefined {
  const slug = slugOf(value);
  const reachable = workspace.reachable(from, refersTo);
  const titled = reachable.filter(({ thing }) => thing.id === slug || thing.title?.toLowerCase() === value.toLowerCase());
  const ids = new Set(titled.map(({ thing }) => thing.id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
