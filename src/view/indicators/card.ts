import type { TargetAim } from '../../core/indicators/target-aim';
import { say, type Language } from '../../core/text/language';
import type { TextRange } from '../../core/text/range';
import { wrapText } from '../drawing/text';
import { CHART_HEIGHT, chartLayout, type ChartLayout } from './chart';
import { seriesMarks, type MarkName } from './marks';
import type { IndicatorView } from './model';
import type { SeriesView } from './series';
import type { TargetView } from './targets';
import { changeText, datedText, indicatorTexts, passedText, pointText, progressText, reasonTexts, standingOf, thresholdText, unitAndDirection } from './words';

/** One indicator as it is drawn: parts one below the other, each of rows one below the other. */
export interface Card {
  readonly parts: readonly CardPart[];
  readonly height: number;
}

export interface CardPart {
  /** Where a click leads; undefined where single marks in it lead somewhere. */
  readonly place: TextRange | undefined;
  /** The part in words. */
  readonly label: string;
  readonly rows: readonly CardRow[];
  readonly height: number;
}

export type CardRow =
  | { readonly kind: 'text'; readonly text: string; readonly className: string; readonly mark: MarkName | undefined; readonly indent: number; readonly height: number }
  | { readonly kind: 'chart'; readonly chart: ChartLayout; readonly height: number }
  | { readonly kind: 'bar'; readonly share: number; readonly className: string; readonly height: number };

const LINE = 17;
const SMALL_LINE = 15;
const MARK_WIDTH = 16;
const GAP = 8;
const MOST_TARGETS = 3;
const MOST_MILESTONES = 6;
const MOST_THRESHOLDS = 4;

export function cardOf(indicator: IndicatorView, width: number, language: Language): Card {
  const drawn = drawnSeries(indicator);
  const chart = chartLayout(indicator, drawn, width, language);
  const targets = indicator.series.flatMap(({ label, targets: ofSeries }) => ofSeries.map((target) => ({ target, series: label })));
  const parts = [
    headPart(indicator, width, language),
    valuesPart(indicator, drawn, chart, width, language),
    ...targets.slice(0, MOST_TARGETS).map(({ target, series }) => targetPart(target, series, width, language)),
    morePart(targets.length, indicator, width, language),
  ].filter((part) => part.rows.length > 0);
  return { parts, height: parts.reduce((sum, part) => sum + part.height + GAP, 0) - GAP };
}

/** As many series as there are marks; those with targets go before the others. */
function drawnSeries({ series }: IndicatorView): SeriesView[] {
  return [...series.filter(({ targets }) => targets.length > 0), ...series.filter(({ targets }) => targets.length === 0)].slice(0, seriesMarks.length);
}

function headPart(indicator: IndicatorView, width: number, language: Language): CardPart {
  const { title, origin, place } = indicator;
  const unit = unitAndDirection(indicator, language);
  const from = origin === undefined ? undefined : say(indicatorTexts.from, language, { document: origin });
  const rows = [
    ...textRows(title, width, { className: 'strong', lines: 3 }),
    ...textRows(unit, width, { className: indicator.unit === undefined ? 'gap-text small' : 'faint small', lines: 2 }),
    ...(from === undefined ? [] : textRows(from, width, { className: 'faint small', lines: 2 })),
  ];
  return part(place, [title, unit, from].filter((text) => text !== undefined).join(', '), rows);
}

function valuesPart(indicator: IndicatorView, drawn: readonly SeriesView[], chart: ChartLayout | undefined, width: number, language: Language): CardPart {
  const missing = indicator.noValues === undefined ? undefined : missingText(indicator, language);
  const label = drawn.flatMap(({ label: name, points }) => (points.length === 0 ? [] : [`${name ?? indicatorTexts.values[language]}: ${points.slice(-20).map((point) => pointText(point, language)).join('; ')}`])).join('. ');
  const rows: CardRow[] = [
    ...(chart ? [{ kind: 'chart', chart, height: CHART_HEIGHT + 6 } as const] : []),
    ...(missing === undefined ? [] : textRows(missing, width, { className: 'gap-text small', lines: 3 })),
    ...drawn.flatMap((series, index) => seriesRows(series, index, indicator, width, language)),
    ...hiddenRows(indicator.series.length - drawn.length, width, language),
    ...indicator.thresholds.slice(0, MOST_THRESHOLDS).flatMap((threshold) => textRows(thresholdText(threshold, language), width, { className: 'small', lines: 1, mark: threshold.level === 'critical' ? 'critical' : 'threshold' })),
  ];
  return part(chart ? undefined : indicator.place, label === '' ? missing ?? '' : label, rows);
}

function missingText({ noValues, dataFile }: IndicatorView, language: Language): string {
  const text = reasonTexts[noValues ?? 'no-value'][language];
  return dataFile === undefined || dataFile === '' ? text : `${text} ${dataFile}`;
}

function seriesRows(series: SeriesView, index: number, indicator: IndicatorView, width: number, language: Language): CardRow[] {
  const newest = series.points.at(-1);
  if (!newest) return [];
  const name = series.label ?? (indicator.series.length > 1 ? indicatorTexts.whole[language] : indicatorTexts.newest[language]);
  const mark = seriesMarks[index];
  return [
    ...textRows(`${name}: ${datedText(newest, language)}`, width, { className: 'small', lines: 2, mark }),
    ...textRows(passedText(series, language), width, { className: 'gap-text small', lines: 3, indent: MARK_WIDTH }),
    ...(series.change && series.targets.length === 0 ? textRows(changeText(series.change, indicator, language), width, { className: 'faint small', lines: 2, indent: MARK_WIDTH }) : []),
  ];
}

function hiddenRows(number: number, width: number, language: Language): CardRow[] {
  return number > 0 ? textRows(say(indicatorTexts.moreSeries, language, { number }), width, { className: 'faint small', lines: 1 }) : [];
}

function targetPart(target: TargetView, series: string | undefined, width: number, language: Language): CardPart {
  const { aim, progress } = target;
  const goal = `${indicatorTexts.goal[language]}${series === undefined ? '' : ` (${series})`}: ${target.goal}`;
  const standing = standingOf(target, language);
  const text = progressText(progress, language);
  const planned = plannedValues(aim, language);
  const isComputed = progress.kind === 'computed';
  const rows: CardRow[] = [
    ...textRows(goal, width, { className: 'faint small', lines: 2 }),
    ...planned.flatMap((value) => textRows(value.text, width, { className: 'small', lines: 2, mark: value.mark })),
    ...(isComputed ? [{ kind: 'bar', share: progress.share, className: standing?.className ?? 'is-open', height: 20 } as const] : []),
    ...textRows(text, width, { className: isComputed ? '' : progress.reason === 'trend-only' ? 'faint small' : 'gap-text small', lines: 3 }),
    ...(standing ? textRows(`${standing.sign} ${standing.text}`, width, { className: `${standing.className} state-text small`, lines: 3 }) : []),
  ];
  return part(target.place, [goal, ...planned.map((value) => value.text), text, standing?.text].filter((each) => each !== undefined).join('; '), rows);
}

interface PlannedValue {
  readonly mark: MarkName;
  readonly text: string;
}

function plannedValues({ baseline, milestones, target }: TargetAim, language: Language): PlannedValue[] {
  const values = [['baseline', baseline ? [baseline] : []], ['milestone', milestones.slice(0, MOST_MILESTONES)], ['target', target ? [target] : []]] as const;
  return values.filter(([, dated]) => dated.length > 0).map(([mark, dated]) => (
    { mark, text: `${indicatorTexts[mark][language]} ${dated.map((value) => datedText(value, language)).join(', ')}` }
  ));
}

function morePart(count: number, { noValues }: IndicatorView, width: number, language: Language): CardPart {
  const text = count > MOST_TARGETS ? say(indicatorTexts.moreTargets, language, { number: count - MOST_TARGETS }) : count === 0 && noValues === undefined ? indicatorTexts.noTarget[language] : '';
  return part(undefined, text, text === '' ? [] : textRows(text, width, { className: 'faint small', lines: 2 }));
}

interface TextLook {
  readonly className: string;
  /** At most. */
  readonly lines: number;
  readonly mark?: MarkName | undefined;
  readonly indent?: number;
}

function textRows(text: string, width: number, { className, lines, mark, indent = mark ? MARK_WIDTH : 0 }: TextLook): CardRow[] {
  const isSmall = className.includes('small');
  const wrapped = wrapText(text, width - indent, isSmall ? 11.5 : 13.5, lines);
  return wrapped.map((line, index) => ({ kind: 'text', text: line, className, indent, mark: index === 0 ? mark : undefined, height: isSmall ? SMALL_LINE : LINE }));
}

function part(place: TextRange | undefined, label: string, rows: readonly CardRow[]): CardPart {
  return { place, label, rows, height: rows.reduce((sum, row) => sum + row.height, 0) };
}
