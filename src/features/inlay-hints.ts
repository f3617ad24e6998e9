import type { Reference } from '../core/model/document';
import { tame } from '../core/text/language';
import type { TextRange } from '../core/text/range';
import { slugOf } from '../core/text/slug';
import { resolveReference } from './resolve-reference';
import type { Snapshot } from './snapshot';
import { ThingNodes } from './thing-nodes';

/** A title behind the id that stands for it. */
export interface InlayHint {
  /** Offset of the end of the id. */
  readonly at: number;
  /** Bounded, on one line. */
  readonly label: string;
  /** The whole title, where the label is shorter. */
  readonly title: string | undefined;
}

/** The titles of what the references in the range lead to; none where the id says the title already. */
export function inlayHints(snapshot: Snapshot, range: TextRange): InlayHint[] {
  const nodes = new ThingNodes(snapshot);
  const references = snapshot.document.references.filter(({ node }) => range.start <= node.end && node.end <= range.end);
  return references.flatMap((reference) => hintOf(reference, snapshot, nodes) ?? []);
}

const LONGEST = 40;
const LONGEST_TITLE = 500;

function hintOf(reference: Reference, snapshot: Snapshot, nodes: ThingNodes): InlayHint | undefined {
  const [found, ...others] = resolveReference(snapshot, reference);
  if (!found || others.length > 0 || !reference.types.includes(found.thing.type)) return undefined;
  const title = tame(nodes.nameOf(found), LONGEST_TITLE);
  const label = tame(title, LONGEST);
  if (label === '' || title === found.thing.id || slugOf(title) === found.thing.id) return undefined;
  return { at: reference.node.end, label, title: label === title ? undefined : title };
}
