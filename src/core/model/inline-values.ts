import { itemsOf, numberOf, scalarOf, spanOf, stringOf, type Of } from './read';
import type { Span } from './time';
import type { Indicator, Value } from './types.generated';
import type { ScalarNode } from '../yaml/node';

/** A value that stands in the plan or register itself. */
export interface InlineValue {
  readonly at: Span;
  /** In the unit of the indicator. */
  readonly value: number;
  /** As written; undefined for the whole territory, or everybody. */
  readonly space: string | undefined;
  readonly group: string | undefined;
  /** Where the date stands. */
  readonly date: ScalarNode;
  readonly node: Of<Value>;
}

/** The values of an indicator in the order of the text; undefined where one of them has no date or no number. */
export function inlineValuesOf(indicator: Of<Indicator>): readonly InlineValue[] | undefined {
  const values = readableValuesOf(indicator);
  return values.length === itemsOf(indicator, 'values').length ? values : undefined;
}

/** The same without those that have no date or no number: for showing what there is, not for judging by it. */
export function readableValuesOf(indicator: Of<Indicator>): readonly InlineValue[] {
  return itemsOf(indicator, 'values').flatMap((node) => inlineValue(node) ?? []);
}

/** The values by space and group: only values of one series can be compared over time. */
export function seriesOf(values: readonly InlineValue[]): readonly (readonly InlineValue[])[] {
  const series = new Map<string, InlineValue[]>();
  for (const value of values) {
    const key = `${value.space ?? ''}|${value.group ?? ''}`;
    const known = series.get(key);
    if (known) known.push(value);
    else series.set(key, [value]);
  }
  return [...series.values()];
}

/** The value that reaches furthest; of several the first. */
export function newestOf(values: readonly InlineValue[]): InlineValue | undefined {
  return values.reduce<InlineValue | undefined>((newest, value) => (newest && newest.at.last >= value.at.last ? newest : value), undefined);
}

function inlineValue(node: Of<Value>): InlineValue | undefined {
  const date = scalarOf(node, 'at');
  const at = spanOf(node, 'at');
  const value = numberOf(node, 'value');
  if (!date || !at || value === undefined || !Number.isFinite(value)) return undefined;
  return { at, value, space: stringOf(node, 'space'), group: stringOf(node, 'group'), date, node };
}
