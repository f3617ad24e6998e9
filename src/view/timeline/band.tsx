/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language, type Text } from '../../core/text/language';
import { stateLooks } from '../drawing/state';
import { placeAttributes } from '../place';
import type { Axis } from './axis';
import { laneCount, placedInLanes, type Frame, type Placed } from './layout';
import type { PhaseMark, TimelineModel } from './model';
import type { ResolutionMark } from './resolutions';
import { describePhase, describeResolution, words } from './words';

const PHASE = 30;
const RESOLUTION = 20;
const HEADING = 24;
const MOST_PHASES = 12;
const MOST_RESOLUTIONS = 8;

export function placedPhases({ phases }: TimelineModel, axis: Axis, frame: Frame, language: Language): Placed<PhaseMark>[] {
  return placedInLanes(phases, frame, MOST_PHASES, ({ title, state, first, last }) => {
    const from = axis.begin(first);
    return { from, to: Math.max(from + 3, axis.end(last)), label: `${stateLooks[state].sign} ${title} (${stateLooks[state].word[language]})`, beside: 0 };
  });
}

export function placedResolutions({ resolutions }: TimelineModel, axis: Axis, frame: Frame): Placed<ResolutionMark>[] {
  return placedInLanes(resolutions, frame, MOST_RESOLUTIONS, (resolution) => {
    const x = axis.begin(resolution.first);
    return { from: x - 6, to: x + 6, label: `${resolution.written} ${resolution.title}`, beside: 16 };
  });
}

/** Phases of the cycle above, resolutions below them, in as many lanes as their labels need. */
export function bandHeight(phases: readonly Placed<PhaseMark>[], resolutions: readonly Placed<ResolutionMark>[], frame: Frame): number {
  return 8 + sectionHeight(phases, PHASE, frame) + sectionHeight(resolutions, RESOLUTION, frame);
}

function sectionHeight(placed: readonly Placed<unknown>[], lane: number, { narrow }: Frame): number {
  return placed.length === 0 ? 0 : laneCount(placed) * lane + 8 + (narrow ? HEADING : 0);
}

interface BandProps {
  readonly phases: readonly Placed<PhaseMark>[];
  readonly resolutions: readonly Placed<ResolutionMark>[];
  readonly frame: Frame;
  readonly language: Language;
  readonly y: number;
}

export function Band({ phases, resolutions, frame, language, y }: BandProps): VNode {
  const below = y + sectionHeight(phases, PHASE, frame);
  const heading = frame.narrow ? HEADING : 0;
  return (
    <g>
      {phases.length > 0 && <Heading text={words.cycle} language={language} y={y} />}
      {phases.map((placed, index) => <Phase key={index} placed={placed} language={language} y={y + heading + 8} />)}
      {resolutions.length > 0 && <Heading text={words.resolutions} language={language} y={below} />}
      {resolutions.map((placed, index) => <Resolution key={index} placed={placed} y={below + heading + 8} />)}
    </g>
  );
}

function Heading({ text, language, y }: { text: Text; language: Language; y: number }): VNode {
  return <text class="strong halo" x={10} y={y + 20}>{say(text, language)}</text>;
}

function Phase({ placed, language, y }: { placed: Placed<PhaseMark>; language: Language; y: number }): VNode {
  const { item, from, to, label, labelX, lane } = placed;
  const top = y + (lane ?? 0) * PHASE;
  const solid = item.state !== 'open' && item.state !== 'skipped';
  return (
    <g class={stateLooks[item.state].className} {...placeAttributes(item.place)}>
      <title>{describePhase(item, language)}</title>
      <rect class={solid ? 'state-fill' : 'box state'} x={from} y={top} width={to - from} height={8} rx={2} />
      {lane !== undefined && <text class="small halo" x={labelX} y={top + 20}>{label}</text>}
    </g>
  );
}

function Resolution({ placed, y }: { placed: Placed<ResolutionMark>; y: number }): VNode {
  const { item, from, label, labelX, lane } = placed;
  const top = y + (lane ?? 0) * RESOLUTION;
  return (
    <g {...placeAttributes(item.place)}>
      <title>{describeResolution(item)}</title>
      <path class="resolution" d={`M${from} ${top + 1}h12l-6 10z`} />
      {lane !== undefined && <text class="small halo" x={labelX} y={top + 10}>{label}</text>}
    </g>
  );
}
