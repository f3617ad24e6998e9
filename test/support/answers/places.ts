import { LineIndex } from '../../../src/core/text/lines';
import type { PositionRange } from '../../../src/core/text/range';
import type { Question } from './answer';

/** `armut.plan.yaml:7 - id: [teilhabe]`: the first line of a place, the place in brackets; `… 12` where it ends in line 12. */
export function describePlace(uri: string, range: PositionRange, question: Question): string {
  const lines = new LineIndex(question.textOf(uri));
  const line = lines.line(range.start.line);
  const isShort = range.start.line === range.end.line;
  const end = isShort ? range.end.character : line.length;
  const shown = `${line.slice(0, range.start.character)}[${line.slice(range.start.character, end)}${isShort ? ']' : `…${range.end.line + 1}]`}${line.slice(end)}`;
  return `${question.fileOf(uri)}:${range.start.line + 1} ${shown.trim()}`;
}

/** `7-12`: the lines of a range, one-based. */
export function describeLines({ start, end }: PositionRange): string {
  return start.line === end.line ? `${start.line + 1}` : `${start.line + 1}-${end.line + 1}`;
}

/** The text of a range in the file with the cursor, line breaks written as ⏎. */
export function textIn(range: PositionRange, { uri, textOf }: Question): string {
  const text = textOf(uri);
  const lines = new LineIndex(text);
  return text.slice(lines.offset(range.start), lines.offset(range.end)).replace(/\r?\n/g, '⏎');
}
