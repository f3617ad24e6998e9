import type { PlanDocument, Thing } from '../core/model/document';
import { placeOf, type Of } from '../core/model/read';
import { shippedSummary } from '../core/model/shipped';
import type { Found } from '../core/model/workspace-index';
import type { PositionRange, TextRange } from '../core/text/range';
import { documentLinks } from './document-links';
import type { Snapshot } from './snapshot';
import { thingAt, treeThingOf } from './thing-at';
import { wholeRange } from './whole-range';

/** Where an id or a path leads. */
export interface Definition {
  /** The whole id or path, in the snapshot's document. */
  readonly origin: TextRange;
  readonly targets: readonly Target[];
}

export interface Target {
  readonly uri: string;
  /** All that defines the thing, to look at. */
  readonly range: PositionRange;
  /** Its id, where the cursor goes. */
  readonly selection: PositionRange;
}

/**
 * What is named at the offset: for a reference the id that it leads to, or all where it is ambiguous; for an id itself; for
 * a path of a file in the workspace its first line. Undefined where nothing is named, and for what has no file: the shipped
 * vocabulary.
 */
export function definition(snapshot: Snapshot, offset: number): Definition | undefined {
  const at = thingAt(snapshot, offset);
  const here = at ? { origin: at.node, targets: at.found.flatMap((found) => targetOf(snapshot, found)) } : fileAt(snapshot, offset);
  return here && here.targets.length > 0 ? here : undefined;
}

function targetOf({ documents }: Snapshot, found: Found): Target[] {
  const { document: { uri }, thing: { place } } = found;
  if (uri === shippedSummary.uri) return [];
  const document = documents.get(uri);
  const thing = document && treeThingOf(document, found);
  return [{ uri, range: document && thing ? document.lines.range(wholeOf(document, thing)) : place, selection: place }];
}

/** Of a document its head, up to the title. */
function wholeOf({ text }: PlanDocument, { node, owner, idNode }: Thing): TextRange {
  const end = owner ? wholeRange(text, node).end : placeOf(node as Of<{ title: string }>, 'title').end;
  return { start: Math.min(node.start, idNode?.start ?? node.start), end: Math.max(end, idNode?.end ?? end) };
}

function fileAt(snapshot: Snapshot, offset: number): Definition | undefined {
  const link = documentLinks(snapshot, { start: offset, end: offset }).find(({ isFile }) => isFile);
  return link && { origin: { start: link.start, end: link.end }, targets: [{ uri: link.target, range: FILE_START, selection: FILE_START }] };
}

const FILE_START: PositionRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
