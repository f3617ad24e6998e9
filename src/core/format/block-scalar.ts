import type { ScalarNode } from '../yaml/node';
import { proseWidth, refill } from './prose';
import type { ReadText } from './read-text';
import type { Place } from './read-collection';
import type { Source } from './source';
import { unusual } from './unusual';
import { indent } from './write';

/** A text after `|` or `>`: its lines as they are, moved to where they belong; `>` is filled where it is running text. */
export function readBlockScalar(source: Source, { start }: ScalarNode, place: Place): ReadText {
  const header = HEADER.exec(source.rest(start)) ?? unusual();
  const [, mark = '', comment = ''] = header;
  const { lines, end } = contentLines(source, source.lineAt(start) + 1, mark.endsWith('+'), place.written);
  const filled = mark.startsWith('>') && place.isProse ? refill(lines, proseWidth(place)) : undefined;
  return { value: { kind: 'text', lines: [mark + comment, ...(filled ?? lines).map(indent)], isBelow: false }, headComment: '', end };
}

/** With a number behind it, the indentation is part of the text: that is rare, and left alone. */
const HEADER = /^([|>][-+]?)( +#[^]*?|)[ \t]*$/;

/** The lines without their indentation. Blank ones at the end belong to the text only where `+` keeps them. */
function contentLines(source: Source, first: number, keepsEnd: boolean, column: number): { lines: string[]; end: number } {
  let begin = first;
  while (begin < source.lineCount && /^ *$/.test(source.line(begin))) begin++;
  const found = begin < source.lineCount ? indentOf(source.line(begin)) : 0;
  const own = found > column ? found : Infinity;
  const lines: string[] = [];
  let end = first;
  for (let line = first; line < source.lineCount; line++) {
    const text = source.line(line);
    if (!/^ *$/.test(text) && indentOf(text) < own) break;
    lines.push(text.slice(own));
    if (keepsEnd || lines[lines.length - 1] !== '') end = line + 1;
  }
  return { lines: lines.slice(0, end - first), end };
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
