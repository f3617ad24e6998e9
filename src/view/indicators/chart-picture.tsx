/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Language } from '../../core/text/language';
import type { ChartLayout, ChartPoint, ChartSeries } from './chart';
import { Mark, seriesMarks } from './marks';
import { pointText } from './words';

interface ChartProps {
  readonly chart: ChartLayout;
  /** What the chart shows, in words. */
  readonly label: string;
  readonly language: Language;
  readonly y: number;
}

/** Values over time as a line, beside the way from baseline to target and the early-warning thresholds. */
export function Chart({ chart, label, language, y }: ChartProps): VNode {
  return (
    <g role="img" aria-label={label} transform={`translate(0 ${y})`}>
      <Axes chart={chart} />
      {chart.thresholds.map((threshold, index) => <line key={index} class={threshold.isCritical ? 'threshold is-critical' : 'threshold'} x1={chart.left} x2={chart.right} y1={threshold.y} y2={threshold.y} />)}
      {chart.paths.map(({ steps, place }, index) => (
        <g key={index} data-start={place.start} data-end={place.end}>
          <path class="planned" d={pathOf(steps)} />
          {steps.map((step, number) => <Mark key={number} name={step.role} x={step.x} y={step.y} />)}
        </g>
      ))}
      {chart.series.map((series, index) => <Series key={index} series={series} index={index} language={language} />)}
    </g>
  );
}

function Axes({ chart }: { readonly chart: ChartLayout }): VNode {
  return (
    <g>
      {chart.valueTicks.map(({ y, label }) => (
        <g key={y}>
          <line class="line" x1={chart.left} x2={chart.right} y1={y} y2={y} />
          <text class="faint small" x={chart.left - 6} y={y + 4} text-anchor="end">{label}</text>
        </g>
      ))}
      <line class="axis" x1={chart.left} x2={chart.right} y1={chart.bottom} y2={chart.bottom} />
      {chart.dateTicks.map(({ x, label }) => <text key={x} class="faint small" x={x} y={chart.bottom + 19} text-anchor="middle">{label}</text>)}
    </g>
  );
}

interface SeriesProps {
  readonly series: ChartSeries;
  readonly index: number;
  readonly language: Language;
}

/** Marks of every value only where they do not run together, else of the newest. */
const MOST_MARKS = 40;

function Series({ series: { label, points }, index, language }: SeriesProps): VNode {
  const name = seriesMarks[index] ?? 'series-1';
  const marked = points.length > MOST_MARKS ? points.slice(-1) : points;
  return (
    <g>
      <path class={`series ${name}`} d={pathOf(points)} />
      {marked.map(({ x, y, point }, number) => (
        <g key={number} data-start={point.place.start} data-end={point.place.end}>
          <title>{[label, pointText(point, language)].filter((part) => part !== undefined).join(', ')}</title>
          <Mark name={name} x={x} y={y} />
        </g>
      ))}
    </g>
  );
}

function pathOf(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
