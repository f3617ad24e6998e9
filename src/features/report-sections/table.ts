import { escapeMarkdown } from '../../core/text/markdown';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A Markdown table; the cells are Markdown, empty ones become a dash. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | undefined)[])[]): string {
  const rule = columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
  return [columns.map(({ title }) => title), rule, ...rows].map(line).join('\n');
}

/** Text of a plan in a cell or heading, whole: a report quotes, it does not shorten. Never at the start of a line, so a number begins no list. */
export function cell(text: string | undefined): string | undefined {
  return text === undefined || HARMLESS.test(text) ? text : escapeMarkdown(text, LONGEST).replace(/^(\d+)\\([.)])/, '$1$2');
}

/** Most cells; telling that they need no escaping is much faster than escaping them. */
const HARMLESS = /^\p{L}[\p{L}\p{N} ,;()%/–−]*$/u;

/** In UTF-16 units; more than anybody reads in a cell. */
const LONGEST = 4000;

function line(cells: readonly (string | undefined)[]): string {
  return `| ${cells.map((text) => text || '–').join(' | ')} |`;
}
