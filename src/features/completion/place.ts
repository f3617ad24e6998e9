import type { TextRange } from '../../core/text/range';
import { blockPlace } from './block-place';
import { readFlow } from './flow';
import { flowPlace } from './flow-place';
import type { Neighbour } from './neighbours';
import type { Rows } from './rows';

/** What could be written at a place of a text: found from the text alone, without knowing the format. */
export interface Place {
  /** `entry`: a key of the map at the path, or an item of the list there. `value`: the value at the path. */
  readonly kind: 'entry' | 'value';
  /** Keys, and `0` for an item of a list. */
  readonly path: readonly string[];
  /** What is replaced: the word at the cursor. */
  readonly range: TextRange;
  readonly word: string;
  /** What is missing before it: the space after a colon, comma or dash. */
  readonly lead: '' | ' ';
  readonly isFlow: boolean;
  /** The quotation mark that the word stands in. */
  readonly quote: Quote | undefined;
  /** The word is a key already: a colon follows it. */
  readonly hasColon: boolean;
  /** Of the keys of the map; of a value the column of what holds it, its key or dash. Nothing in flow style. */
  readonly column: number;
  /** The first in its item, where whole items can begin. */
  readonly beginsItem: boolean;
  /** The other keys of the map, or the other items of the list. */
  readonly neighbours: () => readonly Neighbour[];
}

export interface Quote {
  readonly mark: string;
  readonly isClosed: boolean;
}

/** Undefined where nothing can be proposed: in comments, texts, and where the layout fits nothing. */
export function placeAt(rows: Rows, offset: number): Place | undefined {
  const row = rows.at(offset);
  if (offset < rows.start(row)) return undefined;
  return placeInFlowDocument(rows, offset) ?? blockPlace(rows, offset);
}

/** A document in braces has no lines to go by. */
function placeInFlowDocument(rows: Rows, offset: number): Place | undefined {
  for (let row = 0; row < rows.count; row++) {
    const indent = rows.indent(row);
    if (indent === undefined || rows.line(row) === '---') continue;
    const start = rows.start(row) + indent;
    if (rows.text[start] !== '{' || start >= offset) return undefined;
    const reading = readFlow(rows.text, start, offset);
    return reading.frames.length > 0 ? flowPlace(rows, reading, [], offset, rows.text.length) : undefined;
  }
  return undefined;
}
