import { isSameData } from '../model/same-data';
import { BYTE_ORDER_MARK } from '../text/decode';
import { parseYaml } from '../yaml/parse';
import { toPlain } from '../yaml/plain';
import { PartMerger, threeWay, type Conflict } from './merge-parts';
import { readParts } from './read-parts';

export type { Conflict } from './merge-parts';

/** The merged text, or why there is none. */
export type Merge =
  | { readonly text: string; readonly conflicts?: undefined }
  | { readonly text?: undefined; readonly conflicts: readonly Conflict[] };

/**
 * Merges what two sides made of a document, thing by thing and key by key. What one side changed is taken as it is
 * written there, with its comments. Where both changed the same, or nobody can say for sure, there are conflicts.
 */
export function mergeDocuments(base: string, ours: string, theirs: string): Merge {
  const [old, our, their] = [base, ours, theirs].map((text) => readParts(framed(text)));
  if (!old || !our || !their) return { conflicts: [{ cause: 'unreadable', path: '' }] };
  const merger = new PartMerger();
  const { text, data } = merger.part(old, our, their, []);
  if (merger.conflicts.length > 0) return { conflicts: merger.conflicts };
  const { root, problems } = parseYaml(text);
  if (!root || problems.length > 0 || !isSameData(toPlain(root), data)) return { conflicts: [{ cause: 'unsafe', path: '' }] };
  return { text: withFrame(text, base, ours, theirs) };
}

/** So that the parts of a text can stand in any order. */
function framed(text: string): string {
  const content = hasMark(text) ? text.slice(1) : text;
  return endsWithBreak(content) ? content : `${content}${content.includes('\r\n') ? '\r\n' : '\n'}`;
}

function withFrame(text: string, ...sides: [string, string, string]): string {
  const [mark, end] = [hasMark, endsWithBreak].map((has) => threeWay(...(sides.map(has) as [boolean, boolean, boolean])));
  return (mark ? BYTE_ORDER_MARK : '') + (end ? text : text.replace(/\r?\n$/, ''));
}

function hasMark(text: string): boolean {
  return text.startsWith(BYTE_ORDER_MARK);
}

function endsWithBreak(text: string): boolean {
  return text.endsWith('\n');
}
