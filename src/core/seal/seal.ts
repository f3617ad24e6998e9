import { lineBreakOf } from '../text/line-break';
import { valueOf } from '../yaml/node';
import { parseYaml } from '../yaml/parse';
import { blockOf, type AdoptedPlan } from './block';
import { decidedFields, type Fields } from './decided';
import { KEY, readLock, type LockBlock } from './lock';
import { isSameResolution, type SealedBy } from './sealed';

/** Is what this resolution decided on the plan in the lock file? */
export function isSealed(lock: string, plan: AdoptedPlan): boolean {
  return blockFor(plan, readLock(parseYaml(lock)).blocks) !== undefined;
}

/**
 * The lock file with the block of the plan's resolution, in its place or at that of the block that it had. All other
 * lines stay what they are.
 *
 * @param lock the text of the file, empty for a new one, and without problems
 */
export function seal(lock: string, plan: AdoptedPlan, fields: Fields = decidedFields()): string {
  const text = begun(lock);
  const { blocks } = readLock(parseYaml(text));
  const lineBreak = lineBreakOf(text);
  const own = blockFor(plan, blocks);
  const next = blocks.find((block) => orderOf(block.sealed.plan, block.sealed) > orderOf(plan.id, plan.by));
  const { start, end } = own ?? { start: next?.lead ?? text.length, end: next?.lead ?? text.length };
  const before = text.slice(0, start);
  return before + (/\n$/.test(before) ? '' : lineBreak) + blockOf(plan, fields).map((line) => line + lineBreak).join('') + text.slice(end);
}

/** With a list that blocks can be added to. */
function begun(lock: string): string {
  if (lock.trim() === '') return HEAD;
  const { root } = parseYaml(lock);
  const list = root && valueOf(root, KEY);
  if (!list) return `${lock}${/\n$/.test(lock) ? '' : lineBreakOf(lock)}${KEY}:${lineBreakOf(lock)}`;
  return list.kind === 'list' && list.items.length === 0 ? lock.slice(0, list.start).trimEnd() + lock.slice(list.end) : lock;
}

const HEAD = `# Was Beschlüsse festgelegt haben: ein Block je Beschluss, geschrieben von „planwerk seal“.
# What resolutions have decided: one block a resolution, written by "planwerk seal".
${KEY}:
`;

/** The block of the plan's resolution. */
export function blockFor({ id, by }: AdoptedPlan, blocks: readonly LockBlock[]): LockBlock | undefined {
  return blocks.find(({ sealed }) => sealed.plan === id && isSameResolution(sealed, by));
}

function orderOf(plan: string, { date, paper }: SealedBy): string {
  return [plan, date, paper].join(' ');
}
