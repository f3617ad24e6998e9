/** @jsxImportSource preact */
import { arc } from 'd3-shape';
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { stateLooks } from '../drawing/state';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import { NARROW, type ViewProps } from '../view';
import type { CycleModelView, PhaseView } from './model';
import { describePhase } from './words';

/** The cycle as a ring with a label at each phase; in a narrow panel as a list along a line. */
export function CyclePicture(props: ViewProps<CycleModelView>): VNode {
  return props.width < NARROW ? <PhaseList {...props} /> : <PhaseRing {...props} />;
}

const LABEL_WIDTH = 190;
const LABEL_LINES = 2;

function PhaseRing({ model, width, language }: ViewProps<CycleModelView>): VNode {
  const drawn = Math.min(width, 900);
  const radius = Math.min(150, (drawn - 2 * LABEL_WIDTH - 40) / 2);
  const height = 2 * radius + 150;
  const center = { x: drawn / 2, y: height / 2 };
  const step = (2 * Math.PI) / model.phases.length;
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${drawn} ${height}`} width={drawn} height={height} role="group" aria-label={model.title}>
      <Middle model={model} language={language} x={center.x} y={center.y} width={radius} />
      {model.phases.map((phase, index) => (
        <RingPhase key={phase.id} phase={phase} number={index + 1} isCurrent={index === model.current} language={language} center={center} radius={radius} from={index * step} to={(index + 1) * step} />
      ))}
    </svg>
  );
}

interface RingPhaseProps {
  readonly phase: PhaseView;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly center: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

function RingPhase({ phase, number, isCurrent, language, center, radius, from, to }: RingPhaseProps): VNode {
  const look = stateLooks[phase.state];
  const middle = (from + to) / 2;
  const segment = arc<void>().innerRadius(radius - 34).outerRadius(radius).startAngle(from + 0.03).endAngle(to - 0.03).cornerRadius(4)() ?? '';
  const sign = onRing(center, middle, radius - 17);
  const label = onRing(center, middle, radius + 20);
  const anchor = Math.abs(Math.sin(middle)) < 0.2 ? 'middle' : Math.sin(middle) > 0 ? 'start' : 'end';
  const solid = phase.state !== 'missing' && phase.state !== 'skipped' && phase.state !== 'open';
  return (
    <g class={look.className} {...placeAttributes(phase.place)}>
      <title>{describePhase(phase, number, language)}</title>
      <path class={solid ? 'state-fill' : 'box state'} d={segment} transform={`translate(${center.x} ${center.y})`} />
      <text class={solid ? 'on-state' : 'state-text'} x={sign.x} y={sign.y + 5} text-anchor="middle">{look.sign}</text>
      <Label phase={phase} number={number} isCurrent={isCurrent} language={language} x={label.x} y={labelTop(label.y, middle)} anchor={anchor} />
    </g>
  );
}

/** Clockwise from the top. */
function onRing(center: { readonly x: number; readonly y: number }, angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: rounded(center.x + Math.sin(angle) * radius), y: rounded(center.y - Math.cos(angle) * radius) };
}

/** A tenth of a pixel is enough, and the same on every machine. */
function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A label beside the ring stands level with its phase; the nearer to the top or bottom, the further it moves off the ring. */
function labelTop(y: number, angle: number): number {
  const upwards = Math.cos(angle);
  return rounded(y - 12 - (upwards > 0 ? upwards * 24 : upwards * 20));
}

interface LabelProps {
  readonly phase: PhaseView;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function Label({ phase, number, isCurrent, language, x, y, anchor }: LabelProps): VNode {
  const look = stateLooks[phase.state];
  const title = wrapText(`${number}. ${phase.title}`, LABEL_WIDTH, 13.5, LABEL_LINES);
  const state = [isCurrent ? say(viewTexts.today, language) : undefined, look.word[language]].filter((part) => part !== undefined).join(': ');
  return (
    <g>
      {title.map((line, index) => <text key={index} class="strong" x={x} y={y + index * 16} text-anchor={anchor}>{line}</text>)}
      <text class="state-text small" x={x} y={y + title.length * 16} text-anchor={anchor}>{state}</text>
      {phase.span !== undefined && <text class="faint small" x={x} y={y + title.length * 16 + 14} text-anchor={anchor}>{phase.span}</text>}
    </g>
  );
}

function Middle({ model, language, x, y, width }: { model: CycleModelView; language: Language; x: number; y: number; width: number }): VNode {
  const title = wrapText(model.title, width * 1.3, 13.5, 3);
  const more = [
    model.iteration === undefined ? undefined : say(viewTexts.iteration, language, { number: model.iteration }),
    model.nextUpdate === undefined ? undefined : say(viewTexts.nextUpdate, language, { date: model.nextUpdate }),
  ].filter((line) => line !== undefined);
  const top = y - ((title.length + more.length) * 16) / 2 + 12;
  return (
    <g>
      {title.map((line, index) => <text key={index} class="strong" x={x} y={top + index * 16} text-anchor="middle">{line}</text>)}
      {more.map((line, index) => <text key={line} class="faint small" x={x} y={top + (title.length + index) * 16} text-anchor="middle">{line}</text>)}
    </g>
  );
}

const ROW = 62;

function PhaseList({ model, width, language }: ViewProps<CycleModelView>): VNode {
  const height = model.phases.length * ROW + 16;
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={model.title}>
      <line class="line" x1={20} y1={24} x2={20} y2={height - ROW + 16} />
      {model.phases.map((phase, index) => (
        <ListedPhaseRow key={phase.id} phase={phase} number={index + 1} isCurrent={index === model.current} language={language} width={width} y={index * ROW} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly phase: PhaseView;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly width: number;
  readonly y: number;
}

function ListedPhaseRow({ phase, number, isCurrent, language, width, y }: RowProps): VNode {
  const look = stateLooks[phase.state];
  const [title = ''] = wrapText(`${number}. ${phase.title}`, width - 60, 13.5, 1);
  const state = [isCurrent ? say(viewTexts.today, language) : undefined, look.word[language]].filter((part) => part !== undefined).join(': ');
  return (
    <g class={look.className} transform={`translate(0 ${y})`} {...placeAttributes(phase.place)}>
      <title>{describePhase(phase, number, language)}</title>
      <rect class="box" x={4} y={4} width={width - 8} height={ROW - 8} rx={4} />
      <circle class="state-fill" cx={20} cy={24} r={10} />
      <text class="on-state" x={20} y={28.5} text-anchor="middle">{look.sign}</text>
      <text class="strong" x={40} y={24}>{title}</text>
      <text class="small" x={40} y={42}><tspan class="state-text">{state}</tspan>{phase.span !== undefined && <tspan class="faint">{`  ${phase.span}`}</tspan>}</text>
    </g>
  );
}
