/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { textWidth } from '../drawing/text';
import type { ViewProps } from '../view';
import { axisOf, zoomOf, type Axis, type Zoom } from './axis';
import { Band, bandHeight, placedPhases, placedResolutions } from './band';
import { frameOf, rowsOf, type Frame } from './layout';
import { ChartRow } from './rows';
import type { TimelineModel } from './model';
import { words } from './words';

/** The timeline, by quarters where the panel is wide enough for them, else by years. */
export function TimelinePicture(props: ViewProps<TimelineModel>): VNode {
  const frame = frameOf(Math.min(props.width, 1400));
  return <TimelineChart {...props} frame={frame} zoom={zoomOf(props.model.span, frame.right - frame.left)} />;
}

export interface ChartProps extends ViewProps<TimelineModel> {
  readonly frame: Frame;
  readonly zoom: Zoom;
}

const TODAY_HEIGHT = 20;
const LEGEND_HEIGHT = 30;

function TimelineChart({ model, language, frame, zoom }: ChartProps): VNode {
  const axis = axisOf(model.span, zoom, frame.left, frame.right);
  const phases = placedPhases(model, axis, frame, language);
  const resolutions = placedResolutions(model, axis, frame);
  const rows = rowsOf(model, frame, say(words.noField, language));
  const axisBottom = TODAY_HEIGHT + (axis.years.length > 0 ? 36 : 20);
  const rowsTop = axisBottom + bandHeight(phases, resolutions, frame);
  const bottom = rowsTop + rows.height;
  const height = bottom + LEGEND_HEIGHT + (rows.hidden > 0 ? 24 : 0);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${frame.width} ${height}`} width={frame.width} height={height} role="group" aria-label={model.title}>
      <AxisLines axis={axis} frame={frame} top={TODAY_HEIGHT} bottom={bottom} />
      <Today today={model.today} axis={axis} frame={frame} language={language} bottom={bottom} />
      <Band phases={phases} resolutions={resolutions} frame={frame} language={language} y={axisBottom} />
      {rows.placed.map((placed, index) => <ChartRow key={index} placed={placed} axis={axis} frame={frame} today={model.today} language={language} top={rowsTop} />)}
      {rows.hidden > 0 && <text class="faint" x={10} y={bottom + 20}>{say(words.more, language, { number: rows.hidden })}</text>}
      <Legend language={language} frame={frame} y={height - 12} />
    </svg>
  );
}

function AxisLines({ axis, frame, top, bottom }: { axis: Axis; frame: Frame; top: number; bottom: number }): VNode {
  const labels = top + (axis.years.length > 0 ? 28 : 12);
  return (
    <g>
      {axis.ticks.map(({ day, label }) => (
        <g key={day}>
          <line class="line" x1={axis.begin(day)} x2={axis.begin(day)} y1={labels - 8} y2={bottom} />
          <text class="faint small" x={axis.begin(day) + 4} y={labels}>{label}</text>
        </g>
      ))}
      {axis.years.filter((year, index, years) => hasRoom(axis, year.day, years[index + 1]?.day, frame)).map(({ day, label }) => (
        <g key={day}>
          <line class="axis" x1={axis.begin(day)} x2={axis.begin(day)} y1={top} y2={labels + 6} />
          <text class="small strong" x={axis.begin(day) + 4} y={top + 11}>{label}</text>
        </g>
      ))}
      <line class="axis" x1={frame.left} x2={frame.right} y1={labels + 6} y2={labels + 6} />
    </g>
  );
}

function hasRoom(axis: Axis, day: string, next: string | undefined, frame: Frame): boolean {
  return (next === undefined ? frame.right : axis.begin(next)) - axis.begin(day) >= textWidth('2026', 12) + 4;
}

interface TodayProps {
  readonly today: string;
  readonly axis: Axis;
  readonly frame: Frame;
  readonly language: Language;
  readonly bottom: number;
}

function Today({ today, axis, frame, language, bottom }: TodayProps): VNode {
  if (today < axis.span.first) return <text class="small faint" x={frame.left} y={12}>{say(words.todayBefore, language, { date: today })}</text>;
  if (today > axis.span.last) return <text class="small faint" x={frame.right} y={12} text-anchor="end">{say(words.todayAfter, language, { date: today })}</text>;
  const x = axis.begin(today);
  const label = `${say(viewTexts.today, language)} ${today}`;
  const half = textWidth(label, 12) / 2;
  return (
    <g>
      <line class="today" x1={x} x2={x} y1={16} y2={bottom} />
      <text class="small strong" x={Math.min(frame.right - half, Math.max(frame.left + half, x))} y={12} text-anchor="middle">{label}</text>
    </g>
  );
}

function Legend({ language, frame, y }: { language: Language; frame: Frame; y: number }): VNode {
  const x = frame.narrow ? 10 : frame.left;
  return (
    <text class="small faint" x={x} y={y}>{`◆ ${say(words.milestone, language)} · ▼ ${say(viewTexts.resolution, language)} · ┄ ${say(words.lateBy, language)}`}</text>
  );
}
