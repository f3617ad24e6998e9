import { isBroken } from '../../core/model/document';
import { isIdStyle } from '../../core/model/id-style';
import { shippedSummary } from '../../core/model/shipped';
import type { Found } from '../../core/model/workspace-index';
import { say, type TextData } from '../../core/text/language';
import type { TextEdit, TextRange } from '../../core/text/range';
import { slugOf } from '../../core/text/slug';
import { quoted, scalarSource } from '../../core/yaml/quote';
import { renameTexts } from '../../l10n/rename';
import type { Snapshot } from '../snapshot';
import { thingAt } from '../thing-at';
import { pathBelow } from '../workspace-root';
import { changedMeaning } from './changed-meaning';
import { idPartsOf, placeOfPart, type IdPart } from './id-parts';
import { occurrencesOf, wordPlaces, type Occurrences } from './occurrences';
import { takenBy } from './taken';

/** Why something cannot be renamed, in the language of the snapshot. */
export interface Refused {
  readonly refused: string;
}

/** An id that can be renamed: where it stands, without quotes, and how it reads now. */
export interface Renameable extends TextRange {
  readonly id: string;
}

/** The edits of each document, by URI. */
export interface Renamed {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/** Can the id at the offset be renamed, in its definition or in a reference? */
export function prepareRename(snapshot: Snapshot, offset: number): Renameable | Refused {
  const named = namedAt(snapshot, offset);
  if ('refused' in named) return named;
  const { id, start, end } = named;
  return { id, start, end };
}

/** Gives the thing that is named at the offset another id, wherever the workspace names it. */
export function rename(snapshot: Snapshot, offset: number, newId: string): Renamed | Refused {
  const named = namedAt(snapshot, offset);
  if ('refused' in named) return named;
  const id = newId.trim();
  const { target } = named;
  if (id === target.thing.id) return { edits: new Map() };
  if (!isIdStyle(id)) return refuse(snapshot, 'malformed', { id, proposal: slugOf(id) ?? 'ausbildungsmesse' });
  if (scalarSource(id) !== id) return refuse(snapshot, 'reserved', { id });
  const taken = takenBy(snapshot.index, target, id);
  if (taken) return refuse(snapshot, taken.message, { id, title: taken.title, type: taken.type });
  const occurrences = occurrencesOf(snapshot, target);
  const changed = changedMeaning(snapshot.index, target, id, occurrences);
  if (changed) return refuse(snapshot, 'changedMeaning', { id, ...referenceAt(snapshot, changed) });
  return { edits: new Map(occurrences.map((found) => [found.reader.document.uri, editsOf(found, id)])) };
}

interface Named extends Renameable {
  readonly target: Found;
}

function namedAt(snapshot: Snapshot, offset: number): Named | Refused {
  const { document } = snapshot;
  const here = thingAt(snapshot, offset);
  if (!here) return refuse(snapshot, 'nothing');
  if (isBroken(document, here.node)) return refuse(snapshot, 'broken', lineOf(snapshot, document.uri, here.node.start));
  const parts = here.kind === 'reference' ? idPartsOf(snapshot, here.reference) : [{ id: here.thing.id, at: 0, found: here.found }];
  const placed = parts.map((part) => ({ part, place: placeOfPart(document, here.node, part.at, part.id.length) ?? here.node }));
  const { part, place } = placed.find(({ place: { end } }) => offset <= end) ?? placed[placed.length - 1] ?? { part: undefined, place: here.node };
  if (!part) return refuse(snapshot, 'nothing');
  const target = targetOf(snapshot, part);
  return 'refused' in target ? target : { id: part.id, start: place.start, end: place.end, target };
}

function targetOf(snapshot: Snapshot, { id, found }: IdPart): Found | Refused {
  const [target, second] = found;
  if (!target) return refuse(snapshot, 'unknown', { id });
  if (second) return refuse(snapshot, 'ambiguous', { id });
  if (target.document.uri === shippedSummary.uri) return refuse(snapshot, 'shipped', { id });
  const broken = brokenMention(snapshot, id);
  return broken ? refuse(snapshot, 'brokenElsewhere', { id, ...broken }) : target;
}

/** What could not be read may well name the thing, and would be left behind. */
function brokenMention(snapshot: Snapshot, id: string): TextData | undefined {
  for (const { uri, text, yaml } of snapshot.documents.values()) {
    for (const { start, end } of yaml.broken) {
      const [at] = wordPlaces(text.slice(start, end), id);
      if (at !== undefined) return lineOf(snapshot, uri, start + at);
    }
  }
  return undefined;
}

function editsOf({ places, rewritten }: Occurrences, id: string): TextEdit[] {
  return [
    ...places.map(({ start, end }) => ({ start, end, text: id })),
    ...rewritten.map(({ node: { start, end, style }, before, after }) => ({ start, end, text: style === 'quoted' ? quoted(before + id + after) : scalarSource(before + id + after) })),
  ].sort((a, b) => a.start - b.start);
}

function referenceAt({ root, documents }: Snapshot, { uri, position }: { readonly uri: string; readonly position: number }): TextData {
  const document = documents.get(uri);
  const reference = document?.references[position];
  const line = document && reference ? document.lines.lineAt(reference.node.start) + 1 : 1;
  return { target: reference?.target ?? '', file: pathBelow(uri, root), line };
}

function lineOf({ root, documents }: Snapshot, uri: string, offset: number): TextData {
  return { file: pathBelow(uri, root), line: (documents.get(uri)?.lines.lineAt(offset) ?? 0) + 1 };
}

function refuse({ language }: Snapshot, message: keyof typeof renameTexts, data: TextData = {}): Refused {
  return { refused: say(renameTexts[message], language, data) };
}

