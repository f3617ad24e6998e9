import type { WarningThreshold } from '../../core/model/indicator-facts';
import type { NoProgressReason } from '../../core/indicators/progress';
import type { TextRange } from '../../core/text/range';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { seriesViews, type SeriesView } from './series';
import { indicatorSources, type IndicatorSource } from './sources';
import { targetsByIndicator, type SetTarget } from './targets';

export interface IndicatorsModel {
  /** In the order context, input, process, outcome, none; empty ones left out. */
  readonly groups: readonly IndicatorGroup[];
}

export type IndicatorLevel = 'context' | 'input' | 'process' | 'outcome';

export interface IndicatorGroup {
  /** Undefined where the indicators name none. */
  readonly level: IndicatorLevel | undefined;
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorView {
  readonly title: string;
  readonly unit: string | undefined;
  /** Differences of percentages are percentage points. */
  readonly isPercentage: boolean;
  readonly direction: string | undefined;
  /** The document that defines it, where that is another one. */
  readonly origin: string | undefined;
  /** Where it is defined; of one that another document defines, the first reference to it. */
  readonly place: TextRange;
  readonly thresholds: readonly WarningThreshold[];
  readonly series: readonly SeriesView[];
  /** Why there is no value to show. */
  readonly noValues: NoProgressReason | undefined;
  /** The CSV file that holds its values, as written. */
  readonly dataFile: string | undefined;
}

/** The indicators that a document defines, then those of other documents that it refers to, by level. */
export function indicatorsModel(context: ViewContext): IndicatorsModel | undefined {
  const targets = new Map(targetsByIndicator(context));
  const groups = new Map<IndicatorLevel | undefined, IndicatorView[]>(LEVELS.map((level) => [level, []]));
  for (const source of indicatorSources(context)) {
    const view = indicatorView(source, targets.get(source.key) ?? [], context);
    groups.get(LEVELS.find((level) => level === source.facts.level))?.push(view);
    // Where an id is given twice, the targets belong to the first one.
    targets.delete(source.key);
  }
  const filled = [...groups].flatMap(([level, indicators]) => (indicators.length > 0 ? [{ level, indicators }] : []));
  return filled.length > 0 ? { groups: filled } : undefined;
}

const LEVELS: readonly (IndicatorLevel | undefined)[] = ['context', 'input', 'process', 'outcome', undefined];

function indicatorView(source: IndicatorSource, targets: readonly SetTarget[], context: ViewContext): IndicatorView {
  const { facts, from, place } = source;
  const { language, summary } = context;
  const isOwn = from?.uri === summary.uri;
  return {
    title: shown(facts.title[language]),
    unit: facts.unit && shown(facts.unit[language]),
    isPercentage: facts.unit !== undefined && /%|prozent|per ?cent/i.test(facts.unit.de),
    direction: facts.direction,
    origin: from && !isOwn ? shown(from.title ?? from.id ?? from.uri) : undefined,
    place,
    thresholds: facts.thresholds.filter(({ above, below }) => above !== undefined || below !== undefined),
    series: seriesViews(source, targets, context),
    noValues: facts.values.length > 0 ? undefined : noValues(source),
    dataFile: facts.dataFile === undefined ? undefined : shown(facts.dataFile),
  };
}

function noValues({ facts, unknown }: IndicatorSource): NoProgressReason {
  if (unknown) return unknown;
  if (facts.isIncomplete) return 'incomplete-values';
  return facts.dataFile === undefined ? 'no-value' : 'data-file';
}
