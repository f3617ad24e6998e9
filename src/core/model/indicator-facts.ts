import { has, itemsOf, mapOf, numberOf, stringOf, textOf, type KeyOf, type Of } from './read';
import type { Span } from './time';
import { titleOf } from './title';
import type { Indicator, Threshold } from './types.generated';
import type { Text } from '../text/language';
import { readableValuesOf, type InlineValue } from './inline-values';

/** What is known of an indicator wherever it is defined. Plain data, so that a register can tell it to every plan. */
export interface IndicatorFacts {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text | undefined;
  /** `context`, `input`, `process`, `outcome`, or anything in a broken document; so is the direction. */
  readonly level: string | undefined;
  readonly direction: string | undefined;
  readonly thresholds: readonly WarningThreshold[];
  /** Those that can be read, in the order of the text. */
  readonly values: readonly SeriesValue[];
  /** One of the values has no date or no number. */
  readonly isIncomplete: boolean;
  /** The CSV file that holds the values, as written. */
  readonly dataFile: string | undefined;
}

export interface SeriesValue {
  readonly at: Span;
  /** The date as written: `2017/18`. */
  readonly written: string;
  /** In the unit of the indicator. */
  readonly value: number;
  /** As written; undefined for the whole territory, or everybody. */
  readonly space: string | undefined;
  readonly group: string | undefined;
  readonly isProvisional: boolean;
}

/** A value from which an indicator needs attention; it is passed above the one or below the other. */
export interface WarningThreshold {
  /** `warning` or `critical`, or anything in a broken document. */
  readonly level: string | undefined;
  readonly above: number | undefined;
  readonly below: number | undefined;
}

export function indicatorFacts(indicator: Of<Indicator>): IndicatorFacts {
  const values = readableValuesOf(indicator);
  return {
    id: stringOf(indicator, 'id') ?? '',
    title: titleOf(indicator),
    unit: bothOf(indicator, 'unit'),
    level: stringOf(indicator, 'level'),
    direction: stringOf(indicator, 'direction'),
    thresholds: itemsOf(indicator, 'thresholds').map(threshold),
    values: values.map(seriesValue),
    isIncomplete: values.length < itemsOf(indicator, 'values').length,
    dataFile: has(indicator, 'data') ? stringOf(mapOf(indicator, 'data'), 'file') ?? '' : undefined,
  };
}

/** The thresholds that a value lies beyond, each with the limit that it passes only. */
export function passedThresholds(value: number, thresholds: readonly WarningThreshold[]): WarningThreshold[] {
  return thresholds.flatMap(({ level, above, below }) => {
    const passed = { level, above: above !== undefined && value > above ? above : undefined, below: below !== undefined && value < below ? below : undefined };
    return passed.above === undefined && passed.below === undefined ? [] : [passed];
  });
}

function bothOf(indicator: Of<Indicator>, key: KeyOf<Indicator>): Text | undefined {
  const de = textOf(indicator, key, 'de');
  return de === undefined ? undefined : { de, en: textOf(indicator, key, 'en') ?? de };
}

function threshold(node: Of<Threshold>): WarningThreshold {
  return { level: stringOf(node, 'level'), above: finite(numberOf(node, 'above')), below: finite(numberOf(node, 'below')) };
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function seriesValue({ at, date, value, space, group, node }: InlineValue): SeriesValue {
  const isProvisional = node.pairs.some((pair) => pair.key.name === 'provisional' && pair.value.kind === 'scalar' && pair.value.value === true);
  return { at, written: String(date.value), value, space, group, isProvisional };
}
