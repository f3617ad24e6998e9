import type { LineIndex } from '../../core/text/lines';
import type { PositionRange } from '../../core/text/range';

/** The part of a line around a finding, as written; `start` and `end` say what of it is meant. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cut here, so that a file that is one enormous line does not travel with each of its findings. */
export function excerptOf(lines: LineIndex, range: PositionRange): Excerpt {
  const line = lines.line(range.start.line);
  const start = Math.min(range.start.character, line.length);
  const end = range.end.line > range.start.line ? line.length : Math.min(range.end.character, line.length);
  if (line.length <= LONGEST) return { text: line, start, end };
  const first = boundary(line, Math.min(Math.max(0, start - BEFORE), line.length - LONGEST));
  const last = boundary(line, first + LONGEST);
  const before = first > 0 ? CUT : '';
  const text = before + line.slice(first, last) + (last < line.length ? CUT : '');
  const moved = before.length - first;
  return { text, start: start + moved, end: Math.min(end, last) + moved };
}

/** As many characters fit a terminal beside the line's number. */
const LONGEST = 100;
const BEFORE = 30;
const CUT = '…';

/** A place that does not tear a surrogate pair apart. */
function boundary(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
