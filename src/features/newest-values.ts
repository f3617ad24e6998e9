import type { SeriesValue } from '../core/model/indicator-facts';

/** The newest value of each space and group: the whole territory first, then in the order of the text. */
export function newestValues(values: readonly SeriesValue[]): SeriesValue[] {
  const newest = new Map<string, SeriesValue>();
  for (const value of values) {
    const key = `${value.space ?? ''}|${value.group ?? ''}`;
    const known = newest.get(key);
    if (!known || value.at.last > known.at.last) newest.set(key, value);
  }
  const isWhole = ({ space, group }: SeriesValue): boolean => space === undefined && group === undefined;
  const all = [...newest.values()];
  return [...all.filter(isWhole), ...all.filter((value) => !isWhole(value))];
}
