import { scalarOf, type Of } from '../../core/model/read';
import { shown } from '../drawing/shown';

interface StartAndEnd {
  readonly start?: string | number;
  readonly end?: string | number;
}

/** Start and end as written: `2018-01 – 2018-06`; `…` for the one that is missing. */
export function writtenSpan<T extends StartAndEnd>(map: Of<T> | undefined): string | undefined {
  const dates = map as Of<StartAndEnd> | undefined;
  const [start, end] = [written(dates, 'start'), written(dates, 'end')];
  if (start === undefined && end === undefined) return undefined;
  return start === end ? start : `${start ?? '…'} – ${end ?? '…'}`;
}

function written(map: Of<StartAndEnd> | undefined, key: 'start' | 'end'): string | undefined {
  const value = scalarOf(map, key)?.value;
  return value === undefined ? undefined : shown(String(value));
}
