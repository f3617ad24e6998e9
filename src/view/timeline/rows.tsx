/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { cutText } from '../drawing/text';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import { placeAttributes } from '../place';
import type { Axis } from './axis';
import { milestoneLabels, type Frame, type MilestoneLabel, type PlacedRow } from './layout';
import type { MeasureRow } from './measure-row';
import { describeMeasure, describeMilestone, describeResolution, words } from './words';

interface RowProps {
  readonly placed: PlacedRow;
  readonly axis: Axis;
  readonly frame: Frame;
  readonly today: string;
  readonly language: Language;
  readonly top: number;
}

export function ChartRow({ placed, axis, frame, today, language, top }: RowProps): VNode {
  const { measure } = placed;
  const y = top + placed.y;
  return measure ? <Measure row={measure} placed={placed} axis={axis} frame={frame} today={today} language={language} y={y} /> : <GroupHeading placed={placed} frame={frame} y={y} />;
}

function GroupHeading({ placed, frame, y }: { placed: PlacedRow; frame: Frame; y: number }): VNode {
  const { lines, group } = placed;
  return (
    <g {...(group.place === undefined ? {} : placeAttributes(group.place))}>
      <title>{group.title}</title>
      <line class="axis" x1={0} x2={frame.width} y1={y + 6} y2={y + 6} />
      <text class="strong halo" x={10} y={y + 24}>{lines[0]}</text>
    </g>
  );
}

interface MeasureProps {
  readonly row: MeasureRow;
  readonly placed: PlacedRow;
  readonly axis: Axis;
  readonly frame: Frame;
  readonly today: string;
  readonly language: Language;
  readonly y: number;
}

/** Milestones and the resolution stand beside the measure, not in it, so that each can be reached alone. */
function Measure({ row, placed, axis, frame, today, language, y }: MeasureProps): VNode {
  const look = stateLooks[row.state];
  const barY = frame.narrow ? y + placed.lines.length * 16 + 26 : y + 12;
  const stateY = y + 20 + placed.lines.length * 16;
  const state = `${measureWord(row.state, row.status, language)}${row.written === undefined ? '' : ` · ${row.written}`}`;
  return (
    <g>
      <g class={look.className} {...placeAttributes(row.place)}>
        <title>{describeMeasure(row, language)}</title>
        <rect class="row" x={2} y={y + 2} width={frame.width - 4} height={placed.height - 4} rx={4} />
        <circle class="state-fill" cx={18} cy={y + 17} r={9} />
        <text class="on-state small" x={18} y={y + 21} text-anchor="middle">{look.sign}</text>
        {placed.lines.map((line, index) => <text key={index} class="halo" x={34} y={y + 20 + index * 16}>{line}</text>)}
        <text class="state-text small halo" x={34} y={stateY}>{cutText(state, frame.titleWidth, 11.5)}</text>
        <Bar row={row} axis={axis} frame={frame} today={today} language={language} y={barY} />
      </g>
      {row.resolution && (
        <g {...placeAttributes(row.resolution.place)}>
          <title>{describeResolution(row.resolution)}</title>
          <path class="resolution" d={`M${axis.begin(row.resolution.first) - 5} ${barY - 8}h10l-5 8z`} />
        </g>
      )}
      {milestoneLabels(row.milestones, frame, ({ at }) => at && axis.begin(at.last), ({ state: each }) => stateLooks[each].sign).map((label, index) => (
        <Milestone key={index} label={label} language={language} y={barY + 6} />
      ))}
    </g>
  );
}

function Bar({ row, axis, frame, today, language, y }: { row: MeasureRow; axis: Axis; frame: Frame; today: string; language: Language; y: number }): VNode {
  const { first, last, state } = row;
  if (row.dates.length === 0) {
    return <text class={state === 'done' || state === 'skipped' ? 'faint small' : 'gap-text small halo'} x={frame.narrow ? 34 : frame.left + 4} y={y + 10}>{say(words.noSchedule, language)}</text>;
  }
  if (first === undefined && last === undefined) return <g />;
  const from = first === undefined ? frame.left : axis.begin(first);
  const to = Math.max(from + 3, last === undefined ? frame.right : axis.end(last));
  const tail = state === 'late' && today <= axis.span.last ? axis.begin(today) : to;
  return (
    <g>
      <rect class={barClass(row)} x={from} y={y} width={to - from} height={12} rx={3} />
      {tail > to && <line class="state open-end" x1={to} x2={tail} y1={y + 6} y2={y + 6} />}
    </g>
  );
}

/** Where the schedule leaves start or end open, the bar is open too. */
function barClass({ first, last, state }: MeasureRow): string {
  if (first === undefined || last === undefined) return 'bar state open-end';
  return state === 'open' || state === 'skipped' ? 'bar state' : 'state-fill';
}

function Milestone({ label, language, y }: { label: MilestoneLabel; language: Language; y: number }): VNode {
  const { milestone, x } = label;
  return (
    <g class={stateLooks[milestone.state].className} {...placeAttributes(milestone.place)}>
      <title>{describeMilestone(milestone, language)}</title>
      <path class="milestone" d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`} />
      {label.label !== '' && <text class="state-text small halo" x={label.labelX} y={y + 22}>{label.label}</text>}
    </g>
  );
}
