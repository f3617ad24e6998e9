/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Language } from '../../core/text/language';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { IndicatorsModel, IndicatorView } from './model';
import type { SeriesView } from './series';
import type { TargetView } from './targets';
import { changeText, datedText, indicatorTexts, levelText, passedText, pointText, progressText, reasonTexts, standingOf, thresholdText, unitAndDirection } from './words';

/** One row for each target; for series without a target one each. */
export function IndicatorsTable({ model, language }: ViewProps<IndicatorsModel>): VNode {
  const { indicator, values, goal, baseline, milestone, target, progress, thresholds } = indicatorTexts;
  const heads = [indicator, values, goal, baseline, milestone, target, progress, thresholds];
  return (
    <table>
      <caption>{indicatorTexts.title[language]}</caption>
      <thead><tr>{heads.map((head) => <th key={head.en} scope="col">{head[language]}</th>)}</tr></thead>
      {model.groups.map(({ level, indicators }) => (
        <tbody key={level ?? ''}>
          <tr><th scope="rowgroup" colSpan={heads.length}>{levelText(level, language)}</th></tr>
          {indicators.flatMap((each, number) => rowsOf(each).map((row, index) => <Row key={`${number} ${index}`} indicator={each} row={row} language={language} />))}
        </tbody>
      ))}
    </table>
  );
}

interface TableRow {
  readonly series: SeriesView | undefined;
  readonly target: TargetView | undefined;
}

function rowsOf({ series }: IndicatorView): TableRow[] {
  const rows = series.flatMap((each): TableRow[] => (each.targets.length === 0 ? [{ series: each, target: undefined }] : each.targets.map((target) => ({ series: each, target }))));
  return rows.length > 0 ? rows : [{ series: undefined, target: undefined }];
}

interface RowProps {
  readonly indicator: IndicatorView;
  readonly row: TableRow;
  readonly language: Language;
}

function Row({ indicator, row: { series, target }, language }: RowProps): VNode {
  const { baseline, milestones = [], target: aim } = target?.aim ?? {};
  return (
    <tr {...placeAttributes(target?.place ?? indicator.place)} role={undefined}>
      <th scope="row">{indicator.title}<br /><span class="faint small">{unitAndDirection(indicator, language)}</span></th>
      <td>{valuesText(indicator, series, language)}</td>
      <td>{target?.goal ?? '–'}</td>
      <td>{baseline ? datedText(baseline, language) : '–'}</td>
      <td>{milestones.map((milestone) => datedText(milestone, language)).join('; ') || '–'}</td>
      <td>{aim ? datedText(aim, language) : '–'}</td>
      <td>{target ? targetText(target, language) : series?.change ? changeText(series.change, indicator, language) : '–'}</td>
      <td>{thresholdsText(indicator, series, language)}</td>
    </tr>
  );
}

function valuesText({ noValues, dataFile }: IndicatorView, series: SeriesView | undefined, language: Language): string {
  const label = series?.label === undefined ? '' : `${series.label}: `;
  if (series && series.points.length > 0) return label + series.points.map((point) => pointText(point, language)).join('; ');
  return noValues === undefined ? `${label}–` : `${reasonTexts[noValues][language]} ${dataFile ?? ''}`.trim();
}

function targetText(target: TargetView, language: Language): string {
  const standing = standingOf(target, language);
  return [progressText(target.progress, language), standing && `${standing.sign} ${standing.text}`].filter((part) => part !== undefined).join('; ');
}

function thresholdsText({ thresholds }: IndicatorView, series: SeriesView | undefined, language: Language): string {
  const passed = series ? passedText(series, language) : '';
  return [...thresholds.map((threshold) => thresholdText(threshold, language)), passed].filter((text) => text !== '').join('; ') || '–';
}
