import type { LineIndex } from '../../core/text/lines';
import type { TextRange } from '../../core/text/range';

/** Where a section can begin: what was typed of its name, and what has to stand around it. */
export interface SectionPlace {
  readonly range: TextRange;
  readonly before: string;
  readonly after: string;
}

/** Undefined inside a line, a table or a block of code. */
export function sectionPlace(text: string, lines: LineIndex, offset: number): SectionPlace | undefined {
  const line = lines.lineAt(offset);
  const start = lines.lineStart(line);
  const end = lines.lineEnd(line);
  if (!/^[\p{L}\d-]*$/u.test(text.slice(start, end)) || isInCode(text.slice(0, start))) return undefined;
  const above = line === 0 ? '' : text.slice(lines.lineStart(line - 1), lines.lineEnd(line - 1));
  const below = text.slice(end).replace(/^\r\n|^[\r\n]/, '');
  if (above.startsWith('|')) return undefined;
  return { range: { start, end }, before: above.trim() === '' ? '' : '\n', after: /^[ \t]*\S/.test(below) ? '\n' : '' };
}

/** Is a fence open at the end of the text? */
function isInCode(text: string): boolean {
  let fence: string | undefined;
  for (const [, mark = ''] of text.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
    if (fence === undefined) fence = mark;
    else if (mark[0] === fence[0] && mark.length >= fence.length) fence = undefined;
  }
  return fence !== undefined;
}
