import { itemsOf, stringOf, type Of } from '../model/read';
import type { Plan } from '../model/types.generated';
import { lineBreakOf } from '../text/line-break';
import { toPlain } from '../yaml/plain';
import { parseYaml } from '../yaml/parse';
import { valueOf } from '../yaml/node';
import type { AdoptedPlan } from './block';
import type { Fields } from './decided';
import { isPlainMap } from './identity';
import { KEY, readLock } from './lock';
import { blockFor, seal } from './seal';
import { isLater, recordedBy, type SealedBy } from './sealed';

/**
 * The lock file where measures that were decided anew, each by a later resolution of its own, stand in the plan's block
 * as they are now. Everything else in the block stays what the plan's resolution decided.
 *
 * @param lock with the block of the plan's resolution
 */
export function sealMeasures(lock: string, plan: AdoptedPlan, fields: Fields): string {
  const recorded = measuresIn(lock, plan);
  const later = measuresIn(seal('', plan, fields), plan).filter(({ id, by }) => {
    const before = recorded.find((measure) => measure.id === id)?.by ?? plan.by;
    return by !== undefined && isLater(by, before);
  });
  if (later.length === 0) return lock;
  const lineBreak = lineBreakOf(lock);
  const kept = recorded.filter(({ id }) => !later.some((measure) => measure.id === id));
  const lines = [...kept, ...later].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((measure) => measure.lines).map((line) => line + lineBreak).join('');
  const [first, last] = [recorded[0], recorded.at(-1)];
  if (first && last) return lock.slice(0, first.start) + lines + lock.slice(last.end);
  const end = blockFor(plan, readLock(parseYaml(lock)).blocks)?.end ?? lock.length;
  const before = lock.slice(0, end);
  return `${before}${/\n$/.test(before) ? '' : lineBreak}    measures:${lineBreak}${lines}${lock.slice(end)}`;
}

interface RecordedMeasure {
  readonly id: string;
  /** The resolution of its own that it was recorded with. */
  readonly by: SealedBy | undefined;
  readonly lines: readonly string[];
  /** Of its first line. */
  readonly start: number;
  /** Of its last line, with the line break. */
  readonly end: number;
}

function measuresIn(lock: string, plan: AdoptedPlan): RecordedMeasure[] {
  const parsed = parseYaml(lock);
  const block = blockFor(plan, readLock(parsed).blocks);
  const list = parsed.root && valueOf(parsed.root, KEY);
  if (!block || list?.kind !== 'list') return [];
  const item = list.items.find(({ start }) => start > block.start && start < block.end);
  const measures = item?.kind === 'map' ? itemsOf(item as Of<Plan>, 'measures') : [];
  const starts = measures.map(({ start }) => lock.lastIndexOf('\n', start) + 1);
  return measures.map((measure, at) => {
    const [start = 0, end = endOfLine(lock, measure.end)] = starts.slice(at, at + 2);
    const plain = toPlain(measure);
    const lines = lock.slice(start, end).replace(/\r?\n$/, '').split(/\r?\n/);
    return { id: stringOf(measure, 'id') ?? '', by: isPlainMap(plain) ? recordedBy(plain) : undefined, lines, start, end };
  });
}

function endOfLine(text: string, end: number): number {
  const at = text.indexOf('\n', end - 1);
  return at < 0 ? text.length : at + 1;
}
