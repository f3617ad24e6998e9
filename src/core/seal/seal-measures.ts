import { itemsOf, stringOf, type Of } from '../model/read';
import type { Plan } from '../model/types.generated';
import { lineBreakOf } from '../text/line-break';
import type { TextEdit } from '../text/range';
import { toPlain } from '../yaml/plain';
import { valueOf } from '../yaml/node';
import type { AdoptedPlan } from './block';
import type { Fields } from './decided';
import { isPlainMap } from './identity';
import { KEY } from './lock';
import { blockFor, openLock, sealing, type OpenLock } from './seal';
import { isLater, recordedBy, type SealedBy } from './sealed';

/**
 * Puts measures that were decided anew, each by a later resolution of its own, into the plan's block as they are now.
 * Everything else in the block stays what the plan's resolution decided. Undefined where there is none.
 *
 * @param lock with the block of the plan's resolution
 */
export function sealingOfMeasures(lock: OpenLock, plan: AdoptedPlan, fields: Fields): TextEdit | undefined {
  const recorded = measuresIn(lock, plan);
  const later = measuresIn(openLock(KEY + ':\n' + sealing(openLock(''), plan, fields).text), plan).filter(({ id, by }) => {
    const before = recorded.find((measure) => measure.id === id)?.by ?? plan.by;
    return by !== undefined && isLater(by, before);
  });
  if (later.length === 0) return undefined;
  const lineBreak = lineBreakOf(lock.text);
  const kept = recorded.filter(({ id }) => !later.some((measure) => measure.id === id));
  const text = [...kept, ...later].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ lines }) => lines).map((line) => line + lineBreak).join('');
  const [first, last] = [recorded[0], recorded.at(-1)];
  if (first && last) return { start: first.start, end: last.end, text };
  const end = blockFor(plan, lock.blocks)?.end ?? lock.text.length;
  return { start: end, end, text: `    measures:${lineBreak}${text}` };
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

function measuresIn({ text, parsed, blocks }: OpenLock, plan: AdoptedPlan): RecordedMeasure[] {
  const block = blockFor(plan, blocks);
  const list = parsed.root && valueOf(parsed.root, KEY);
  if (!block || list?.kind !== 'list') return [];
  const item = list.items.find(({ start }) => start > block.start && start < block.end);
  const measures = item?.kind === 'map' ? itemsOf(item as Of<Plan>, 'measures') : [];
  const starts = measures.map(({ start }) => text.lastIndexOf('\n', start) + 1);
  return measures.map((measure, at) => {
    const [start = 0, end = endOfLine(text, measure.end)] = starts.slice(at, at + 2);
    const plain = toPlain(measure);
    const lines = text.slice(start, end).replace(/\r?\n$/, '').split(/\r?\n/);
    return { id: stringOf(measure, 'id') ?? '', by: isPlainMap(plain) ? recordedBy(plain) : undefined, lines, start, end };
  });
}

function endOfLine(text: string, end: number): number {
  const at = text.indexOf('\n', end - 1);
  return at < 0 ? text.length : at + 1;
}
