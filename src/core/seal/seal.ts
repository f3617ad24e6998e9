import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/range';
import { valueOf } from '../yaml/node';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { blockOf, type AdoptedPlan } from './block';
import { decidedFields, type Fields } from './decided';
import { KEY, readLock, type LockBlock } from './lock';
import { isSameResolution } from './sealed';

/** A lock file that blocks can be added to, read once for however many plans. */
export interface OpenLock {
  /** With a line break at its end. */
  readonly text: string;
  readonly parsed: ParsedYaml;
  readonly blocks: readonly LockBlock[];
}

/** @param lock the text of the file, empty for a new one, and without problems */
export function openLock(lock: string): OpenLock {
  const text = begun(lock);
  const parsed = parseYaml(text);
  return { text, parsed, blocks: readLock(parsed).blocks };
}

function begun(lock: string): string {
  if (lock.trim() === '') return HEAD;
  const { root } = parseYaml(lock);
  const list = root && valueOf(root, KEY);
  const text = lock + (/\n$/.test(lock) ? '' : lineBreakOf(lock));
  if (!list) return text + KEY + ':' + lineBreakOf(lock);
  return list.kind === 'list' && list.items.length === 0 ? text.slice(0, list.start).trimEnd() + text.slice(list.end) : text;
}

/** Is what this resolution decided on the plan in the lock file? */
export function isSealed({ blocks }: OpenLock, plan: AdoptedPlan): boolean {
  return blockFor(plan, blocks) !== undefined;
}

/** Puts the block of the plan's resolution in its place, or in that of the block that it had; all other lines stay what they are. */
export function sealing({ text, blocks }: OpenLock, plan: AdoptedPlan, fields: Fields = decidedFields()): TextEdit {
  const at = blocks.find(({ sealed }) => isBefore(plan, { id: sealed.plan, by: sealed }))?.lead ?? text.length;
  const { start, end } = blockFor(plan, blocks) ?? { start: at, end: at };
  return { start, end, text: blockOf(plan, fields).map((line) => line + lineBreakOf(text)).join('') };
}

/** Does the block of a plan stand before that of another one, or of another resolution on it? */
export function isBefore(a: Pick<AdoptedPlan, 'id' | 'by'>, b: Pick<AdoptedPlan, 'id' | 'by'>): boolean {
  return orderOf(a) < orderOf(b);
}

function orderOf({ id, by: { date, paper } }: Pick<AdoptedPlan, 'id' | 'by'>): string {
  return [id, date, paper].join(' ');
}

/** The block of the plan's resolution. */
export function blockFor({ id, by }: AdoptedPlan, blocks: readonly LockBlock[]): LockBlock | undefined {
  return blocks.find(({ sealed }) => sealed.plan === id && isSameResolution(sealed, by));
}

const HEAD = `# Was Beschlüsse festgelegt haben: ein Block je Beschluss, geschrieben von „planwerk seal“.
# What resolutions have decided: one block a resolution, written by "planwerk seal".
${KEY}:
`;
