import type { Place } from './read-collection';
import { INDENT } from './write';

/** How long a line of running text may be, in characters, with its indentation. */
export const LINE_WIDTH = 100;

/** Does the key hold running text, or the running text in one language? */
export function isProse(key: string, { guide, isProse: outer }: Pick<Place, 'guide' | 'isProse'>): boolean {
  if (outer) return key === 'de' || key === 'en';
  const property = guide?.properties && Object.hasOwn(guide.properties, key) ? guide.properties[key] : undefined;
  return property?.format === 'text' && PROSE_KEYS.has(key);
}

const PROSE_KEYS: ReadonlySet<string> = new Set([
  'summary', 'description', 'statement', 'definition', 'note', 'rationale', 'next-step', 'result',
]);

/** Can the text be written as `>-` so that it reads back as it is: one paragraph, broken only between words? */
export function isOneParagraph(text: string): boolean {
  return /^\S(?:.*\S)?$/u.test(text) && !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text);
}

/** One paragraph as lines of at most `width` characters; only a single space between words is a place to break. */
export function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/(?<=\S) (?=\S)/u)) {
    const size = lengthOf(word);
    if (line !== '' && length + 1 + size > width) {
      lines.push(line);
      line = '';
      length = 0;
    }
    length += line === '' ? size : size + 1;
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/**
 * The lines of a folded text with its paragraphs filled where a line is too long. Undefined where there is nothing to
 * do, or where lines that begin or end with a space make more of it than paragraphs.
 */
export function refill(lines: readonly string[], width: number): string[] | undefined {
  if (!lines.some((line) => lengthOf(line) > width)) return undefined;
  if (lines.some((line) => line !== '' && !isOneParagraph(line))) return undefined;
  return paragraphs(lines).flatMap((paragraph) => (paragraph.some((line) => lengthOf(line) > width) ? fill(paragraph.join(' '), width) : paragraph));
}

/** Lines that stand together, and each blank line on its own. */
function paragraphs(lines: readonly string[]): string[][] {
  const result: string[][] = [];
  lines.forEach((line, index) => {
    if (line !== '' && index > 0 && lines[index - 1] !== '') result[result.length - 1]?.push(line);
    else result.push([line]);
  });
  return result;
}

/** In characters as people count them, nearly: code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) length++;
  return length;
}

/** The width of a line of running text below a head in this column. */
export function proseWidth({ column }: Pick<Place, 'column'>): number {
  return Math.max(LINE_WIDTH - column - INDENT, LEAST_WIDTH);
}

const LEAST_WIDTH = 40;
