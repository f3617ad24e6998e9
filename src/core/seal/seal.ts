import { lineBreakOf } from '../text/line-break';
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
  const text = lock.trim() === '' ? HEAD : lock;
  const { blocks } = readLock(parseYaml(text));
  const lineBreak = lineBreakOf(text);
  const own = blockFor(plan, blocks);
  const next = blocks.find((block) => orderOf(block.sealed.plan, block.sealed) > orderOf(plan.id, plan.by));
  const { start, end } = own ?? { start: next?.start ?? text.length, end: next?.start ?? text.length };
  const before = text.slice(0, start);
  return before + (/\n$/.test(before) ? '' : lineBreak) + blockOf(plan, fields).map((line) => line + lineBreak).join('') + text.slice(end);
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
