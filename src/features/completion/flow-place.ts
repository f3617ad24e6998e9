import type { TextRange } from '../../core/text/range';
import { readFlow, type FlowFrame, type FlowPart, type FlowReading } from './flow';
import type { Neighbour } from './neighbours';
import type { Place } from './place';
import type { Rows } from './rows';

/** The place of the cursor between brackets. @param path to the outermost bracket @param limit where the brackets end at last */
export function flowPlace(rows: Rows, reading: FlowReading, path: readonly string[], offset: number, limit: number): Place | undefined {
  const { frames, part, quote, isComment } = reading;
  const frame = frames.at(-1);
  if (!frame || isComment || isBehindQuotation(part, quote) || isBehindBracket(part)) return undefined;
  const steps = [...path, ...stepsTo(frames, reading)];
  const neighbours = (): Neighbour[] => partsOf(rows.text, frame, offset, limit);
  const common = { isFlow: true, column: 0, lead: leadOf(rows.text, part, offset), beginsItem: !frame.isMap, neighbours } as const;
  const start = part && part.value !== '' ? part.valueStart : offset;
  const range = rangeAt(rows.text, quote === undefined ? start : start + 1, offset, quote);
  const word = rows.text.slice(range.start, range.end);
  if (/[\r\n]/.test(word)) return undefined;
  const mark = quote === undefined ? undefined : { mark: quote, isClosed: rows.text[range.end] === quote };
  if (!frame.isMap) return part?.key === undefined ? { ...common, kind: 'entry', path: [...steps, '0'], range, word, quote: mark, hasColon: false } : undefined;
  if (part?.key !== undefined) return { ...common, kind: 'value', path: [...steps, part.key], range, word, quote: mark, hasColon: false };
  const hasColon = /^[ \t]*:/.test(rows.text.slice(range.end, range.end + 20));
  return mark ? undefined : { ...common, kind: 'entry', path: steps, range, word, quote: undefined, hasColon };
}

/** From the outermost bracket to the innermost: the key that each stands at, or its being an item. */
function stepsTo(frames: readonly FlowFrame[], { parts }: FlowReading): string[] {
  return frames.slice(0, -1).flatMap((frame, index) => (frame.isMap ? parts[index]?.key ?? [] : '0'));
}

/** The space after a colon or comma. */
function leadOf(text: string, part: FlowPart | undefined, offset: number): '' | ' ' {
  const isAfterColon = part?.key !== undefined && part.value === '' && text[offset - 1] === ':';
  return isAfterColon || (part === undefined && text[offset - 1] === ',') ? ' ' : '';
}

function isBehindQuotation(part: FlowPart | undefined, quote: string | undefined): boolean {
  return quote === undefined && part !== undefined && /^["']/.test(part.value);
}

function isBehindBracket(part: FlowPart | undefined): boolean {
  return part !== undefined && /^[{[]/.test(part.value);
}

/** The word around the cursor, up to what ends it. */
function rangeAt(text: string, start: number, offset: number, quote: string | undefined): TextRange {
  const rest = text.slice(offset, offset + LONGEST_WORD);
  const inside = quote === undefined ? /^(?:[^\s,[\]{}:#]|:(?=\S)|[ \t](?=[^\s,[\]{}#]))*/ : quote === '"' ? /^(?:[^"\\\r\n]|\\.)*/ : /^[^'\r\n]*/;
  const closed = quote !== undefined && !rest.slice(inside.exec(rest)?.[0].length ?? 0).startsWith(quote);
  return { start, end: closed ? offset : offset + (inside.exec(rest)?.[0].length ?? 0) };
}

const LONGEST_WORD = 500;

/** What else stands between the brackets. */
function partsOf(text: string, frame: FlowFrame, offset: number, limit: number): Neighbour[] {
  const { outermost } = readFlow(text, frame.start, limit);
  return (outermost?.parts ?? []).filter(({ start, end }) => offset < start || end < offset)
    .map(({ key, value, valueStart }) => ({ name: key ?? (frame.isMap ? value : ''), value: value.trim(), offset: valueStart }));
}
