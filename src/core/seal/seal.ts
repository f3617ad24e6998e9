import { lineBreakOf } from '../text/line-break';
import { valueOf, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node';
import { parseYaml } from '../yaml/parse';
import { scalarSource } from '../yaml/quote';
import { identityOf } from './identity';
import { KEY, readLock, type LockBlock } from './lock';
import { isSameResolution, type SealedBy } from './sealed';

/** A plan with the resolution that adopted it. */
export interface AdoptedPlan {
  readonly id: string;
  readonly by: SealedBy;
  readonly root: MapNode;
  /** Of the document. */
  readonly text: string;
}

/** Is what this resolution decided on the plan in the lock file? */
export function isSealed(lock: string, plan: AdoptedPlan): boolean {
  return readLock(parseYaml(lock)).blocks.some((block) => isOf(block, plan));
}

/**
 * The lock file with the block of the plan's resolution, in its place or at that of the block that it had. All other
 * lines stay what they are.
 *
 * @param lock the text of the file, empty for a new one, and without problems
 */
export function seal(lock: string, plan: AdoptedPlan): string {
  const text = lock.trim() === '' ? HEAD : lock;
  const { blocks } = readLock(parseYaml(text));
  const lineBreak = lineBreakOf(text);
  const own = blocks.find((block) => isOf(block, plan));
  const next = blocks.find((block) => orderOf(block.sealed.plan, block.sealed) > orderOf(plan.id, plan.by));
  const { start, end } = own ?? { start: next?.start ?? text.length, end: next?.start ?? text.length };
  const before = text.slice(0, start);
  return before + (/\n$/.test(before) ? '' : lineBreak) + blockOf(plan).map((line) => line + lineBreak).join('') + text.slice(end);
}

/** Keys of a plan, and of what stands below them. */
interface Fields {
  readonly [key: string]: true | Fields;
}

/**
 * What a resolution decides: which goals there are and what they aim at, which measures, by whom, when and at what
 * cost. Everything else may change without a council.
 */
const DECIDED: Fields = {
  goals: { id: true, targets: { indicator: true, space: true, group: true, target: { value: true, by: true } } },
  measures: { id: true, responsible: { lead: true }, schedule: { start: true, end: true }, finance: { cost: true } },
};

const HEAD = `# Was Beschlüsse festgelegt haben: ein Block je Beschluss, geschrieben von „planwerk seal“.
# What resolutions have decided: one block a resolution, written by "planwerk seal".
${KEY}:
`;

function isOf({ sealed }: LockBlock, { id, by }: AdoptedPlan): boolean {
  return sealed.plan === id && isSameResolution(sealed, by);
}

function orderOf(plan: string, { date, paper }: SealedBy): string {
  return [plan, date, paper].join(' ');
}

function blockOf({ id, root, text }: AdoptedPlan): string[] {
  const resolution = { resolution: { body: true, date: true, paper: true } } as const;
  return asItem([`plan: ${scalarSource(id)}`, ...linesOf(root, { ...resolution, ...DECIDED }, text)]).map((line) => `  ${line}`);
}

function linesOf(map: MapNode, fields: Fields, text: string): string[] {
  return Object.entries(fields).flatMap(([key, inner]) => {
    const value = valueOf(map, key);
    if (value?.kind === 'scalar') return inner === true && value.value !== null ? [`${key}: ${sourceOf(value, text)}`] : [];
    const lines = value && inner !== true ? innerLines(value, inner, text) : [];
    return lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [];
  });
}

function innerLines(value: YamlNode, fields: Fields, text: string): string[] {
  if (value.kind === 'map') return linesOf(value, fields, text);
  return value.kind === 'list' ? sortedItems(value.items).flatMap((item) => asItem(linesOf(item, fields, text))) : [];
}

/** In an order that does not depend on the one in the plan. */
function sortedItems(items: readonly YamlNode[]): MapNode[] {
  const identities = new Map(items.filter((item) => item.kind === 'map').map((item) => [item, identityOf(item)]));
  return [...identities].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([item]) => item);
}

function asItem(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? '- ' : '  ') + line);
}

/** As written in the plan where that means the same here. */
function sourceOf(scalar: ScalarNode, text: string): string {
  const written = text.slice(scalar.start, scalar.end);
  if (scalar.style === 'plain' && /^[-\p{L}\p{N}][\p{L}\p{N}./_+-]*$/u.test(written)) return written;
  return typeof scalar.value === 'string' ? scalarSource(scalar.value) : String(scalar.value);
}
