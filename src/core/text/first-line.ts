import type { TextRange } from './range';

/** The part of a range in its first line: a finding that covers many lines points at nothing. */
export function firstLineOf(text: string, { start, end }: TextRange): TextRange {
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineBreak < 0 ? end : start + lineBreak };
}
