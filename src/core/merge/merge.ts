import { isSameData } from '../model/same-data';
import { parseYaml } from '../yaml/parse';
import { toPlain, type Plain } from '../yaml/plain';
import { keepsComments } from './comments';
import { framed } from './frame';
import { ofSides, type OfSides, type Side } from './sides';
import { PartMerger, type Conflict, type Merged } from './merge-parts';
import type { Part } from './part';
import { readParts } from './read-parts';

export type { Conflict } from './merge-parts';

/** The merged text, or why there is none. */
export type Merge = { readonly text: string; readonly conflicts?: undefined; readonly rest?: undefined } | Unmerged;

export interface Unmerged {
  readonly text?: undefined;
  readonly conflicts: readonly Conflict[];
  /** What is left to Git; undefined where that is the texts as they are. */
  readonly rest?: {
    /** The three versions, the same in all that goes together. */
    readonly versions: OfSides;
    /** What both sides say together; undefined where they say different things. */
    readonly data: Plain | undefined;
  };
}

/**
 * Merges what two sides made of a document, thing by thing and key by key. What one side changed is taken as it is
 * written there, with its comments. Where both changed the same, or nobody can say for sure, there are conflicts.
 *
 * @param base blank where both sides have begun the document
 */
export function mergeDocuments(base: string, ours: string, theirs: string): Merge {
  const { contents, withFrame } = framed({ base, ours, theirs });
  const [old, our, their] = [base.trim() === '' ? NOTHING : readParts(contents.base), readParts(contents.ours), readParts(contents.theirs)];
  if (!old || !our || !their) return { conflicts: [{ cause: 'unreadable', path: '' }] };
  const merge = (side: Side): { readonly conflicts: readonly Conflict[]; readonly merged: Merged } => {
    const merger = new PartMerger(side);
    return { merged: merger.part(old, our, their, []) ?? NOTHING, conflicts: merger.conflicts };
  };
  const { conflicts, merged: { text, data } } = merge('ours');
  if (conflicts.length > 0) {
    const isOneMeaning = conflicts.every(({ cause }) => cause === 'layout');
    return { conflicts, rest: { versions: ofSides((side) => withFrame(merge(side).merged.text)), data: isOneMeaning ? data : undefined } };
  }
  if (says(text, data) && keepsComments(text, contents)) return { text: withFrame(text) };
  return { conflicts: [{ cause: 'unsafe', path: '' }], rest: { versions: ofSides((side) => withFrame(contents[side])), data } };
}

/** Does a text say what both sides said, which is merged in another way? */
export function settles(text: string, { rest }: Unmerged): boolean {
  return rest?.data !== undefined && says(text, rest.data);
}

function says(text: string, data: Plain): boolean {
  const { root, problems } = parseYaml(text);
  return root !== undefined && problems.length === 0 && isSameData(toPlain(root), data);
}

/** A document before anything was in it. */
const NOTHING: Part = { identity: '', lead: '', text: '', data: {}, inner: { layout: { kind: 'map', inBrackets: false }, column: 0, head: '', parts: [], tail: '' } };
