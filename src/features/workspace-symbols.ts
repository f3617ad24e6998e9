import type { DocumentSummary, ThingSummary } from '../core/model/summary';
import type { ThingType } from '../core/model/shape';
import type { WorkspaceIndex } from '../core/model/workspace-index';
import type { PositionRange } from '../core/text/range';
import { tame } from '../core/text/language';
import { isPast } from './document-symbols/past';
import { matcherOf, type Match } from './matching';

/** A thing of some document, found by its title or id. */
export interface FoundSymbol {
  /** Title and id: editors look for what was typed once more, in the name alone. */
  readonly name: string;
  readonly type: ThingType;
  readonly isPast: boolean;
  readonly uri: string;
  readonly range: PositionRange;
  /** The title of its document; empty for documents. */
  readonly container: string;
}

/**
 * The things that answer a question, best first, then by their titles and places; at most `LIMIT`. Of several words each
 * has to be found, in the title, the id or the title of the document.
 */
export function workspaceSymbols(indexes: readonly WorkspaceIndex[], question: string): FoundSymbol[] {
  const matches = question.split(/\s+/).filter((word) => word !== '').map(matcherOf);
  const found = indexes.flatMap(({ documents }) => documents.flatMap((document) => symbolsIn(document, matches)));
  return found.sort(compare).slice(0, LIMIT).map(({ symbol }) => symbol);
}

export const LIMIT = 300;

interface Ranked {
  readonly rank: number;
  readonly symbol: FoundSymbol;
}

function symbolsIn(document: DocumentSummary, matches: readonly Match[]): Ranked[] {
  const inTitle = matches.map((match) => match(document.title ?? ''));
  return document.things.flatMap((thing) => {
    const rank = rankOf(thing, matches, inTitle);
    return rank === undefined ? [] : [{ rank, symbol: symbolOf(document, thing) }];
  });
}

/** What is found only by the title of its document comes last. */
function rankOf({ title = '', id }: ThingSummary, matches: readonly Match[], inDocument: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  let own = matches.length === 0;
  for (const [at, match] of matches.entries()) {
    const ranks = [match(title), match(id)].filter((rank) => rank !== undefined);
    if (ranks.length > 0) own = true;
    else if (inDocument[at] === undefined) return undefined;
    sum += ranks.length > 0 ? Math.min(...ranks) : BY_DOCUMENT;
  }
  return own ? sum : undefined;
}

const BY_DOCUMENT = 5;

function symbolOf(document: DocumentSummary, { type, id, title, place, attributes }: ThingSummary): FoundSymbol {
  const name = title === undefined || title === id ? tame(id) : `${tame(title, LONGEST_TITLE)} (${tame(id)})`;
  const isDocument = type === document.kind;
  return { name, type, isPast: isPast(type, attributes.status), uri: document.uri, range: place, container: isDocument ? '' : tame(document.title ?? document.id ?? '') };
}

const LONGEST_TITLE = 120;

function compare({ rank, symbol: a }: Ranked, { rank: other, symbol: b }: Ranked): number {
  return rank - other || compareTexts(a.name, b.name) || compareTexts(a.uri, b.uri) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
