import type { ThingType } from '../../core/model/shape';
import { scalarOf, type KeyOf, type Of } from '../../core/model/read';
import type { Snapshot } from '../snapshot';
import { cell } from './table';

/** What people call the thing that a reference means, as a cell; the reference itself where it leads nowhere. */
export function nameOf({ index, summary }: Snapshot, reference: string | undefined, type: ThingType): string | undefined {
  return cell(index.find(summary, reference, [type])?.thing.title ?? reference);
}

/** What stands at a key, as a cell. */
export function writtenAt<T, Key extends KeyOf<T>>(node: Of<T> | undefined, key: Key): string | undefined {
  const value = scalarOf(node, key)?.value;
  return value === undefined || value === null ? undefined : cell(String(value));
}
