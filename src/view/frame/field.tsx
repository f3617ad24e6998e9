/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Sector } from '../../core/force-field/force-field';
import type { Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import { NARROW } from '../view';
import { layBox, SectorBox, type BoxContent } from './sector-box';
import type { FrameModel } from './model';

const GAP = 40;
const CLOSE_GAP = 20;
const NARROW_GAP = 12;
const PLAN_HEIGHT = 84;

/** Where the plan and the boxes of the sectors stand, and what ties them. */
export interface FieldLayout {
  readonly plan: Place;
  readonly boxes: readonly PlacedBox[];
  readonly ties: readonly Tie[];
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedBox extends Place {
  readonly content: BoxContent;
}

interface Tie {
  readonly path: string;
  /** Does nobody of the sector take part? */
  readonly isGap: boolean;
}

export function layField(model: FrameModel, language: Language, width: number): FieldLayout {
  return width < NARROW ? layColumn(model, language, width) : layAround(model, language, width);
}

/** As in Abbildung 1: administration and politics above, citizens and science below; the providers between them. */
function layAround({ sectors, unknown }: FrameModel, language: Language, width: number): FieldLayout {
  const gap = width < 800 ? CLOSE_GAP : GAP;
  const boxWidth = (width - 2 - 2 * gap) / 3;
  const contents = new Map(sectors.map((part) => [part.sector, layBox(part, language, boxWidth)]));
  const row = (names: readonly (Sector | undefined)[], y: number, least: number): PlacedBox[] => {
    const height = Math.max(least, ...names.map((name) => (name && contents.get(name)?.height) ?? 0));
    return names.flatMap((name, column) => {
      const content = name && contents.get(name);
      return content ? [{ content, x: 1 + column * (boxWidth + gap), y, width: boxWidth, height }] : [];
    });
  };
  const above = row(['administration', undefined, 'politics'], 0, PLAN_HEIGHT);
  const top = bottomOf(above);
  const below = row(['citizens', 'providers', 'science'], top + GAP, 0);
  const plan = { x: 1 + boxWidth + gap, y: (top - PLAN_HEIGHT) / 2, width: boxWidth, height: PLAN_HEIGHT };
  const ties = [...above.map((box) => tieBeside(plan, box)), ...below.map((box) => tieBelow(plan, box))];
  const rest = unknown.length === 0 ? [] : [placeAcross(layBox({ participants: unknown }, language, width - 2), bottomOf(below) + NARROW_GAP, width)];
  const boxes = [...above, ...below, ...rest];
  return { plan, boxes, ties, height: bottomOf(boxes) };
}

/** In a narrow panel one below the other, tied by one line behind them. */
function layColumn({ sectors, unknown }: FrameModel, language: Language, width: number): FieldLayout {
  const boxes: PlacedBox[] = [];
  for (const part of unknown.length === 0 ? sectors : [...sectors, { participants: unknown }]) {
    boxes.push(placeAcross(layBox(part, language, width - 2), (boxes.length === 0 ? PLAN_HEIGHT : bottomOf(boxes)) + NARROW_GAP, width));
  }
  const lastSector = boxes.at(sectors.length - 1);
  const ties = lastSector ? [{ path: `M ${width / 2} ${PLAN_HEIGHT} V ${lastSector.y}`, isGap: false }] : [];
  return { plan: { x: 1, y: 0, width: width - 2, height: PLAN_HEIGHT }, boxes, ties, height: bottomOf(boxes) };
}

function placeAcross(content: BoxContent, y: number, width: number): PlacedBox {
  return { content, x: 1, y, width: width - 2, height: content.height };
}

function bottomOf(boxes: readonly Place[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}

function tieBeside(plan: Place, box: PlacedBox): Tie {
  const [from, to] = box.x < plan.x ? [box.x + box.width, plan.x] : [plan.x + plan.width, box.x];
  return { path: `M ${from} ${plan.y + plan.height / 2} H ${to}`, isGap: box.content.isGap };
}

function tieBelow(plan: Place, box: PlacedBox): Tie {
  return { path: `M ${plan.x + plan.width / 2} ${plan.y + plan.height} V ${box.y - GAP / 2} H ${box.x + box.width / 2} V ${box.y}`, isGap: box.content.isGap };
}

export function ForceField({ model, layout }: { readonly model: FrameModel; readonly layout: FieldLayout }): VNode {
  // Dashed ties first: where they share a way with a firm one, the firm one is seen.
  const ties = [...layout.ties.filter(({ isGap }) => isGap), ...layout.ties.filter(({ isGap }) => !isGap)];
  return (
    <g>
      {ties.map(({ path, isGap }) => <path key={path} class={isGap ? 'gap' : 'axis'} d={path} fill="none" />)}
      <Plan model={model} plan={layout.plan} />
      {layout.boxes.map((box) => <SectorBox key={box.content.title} content={box.content} x={box.x} y={box.y} width={box.width} height={box.height} />)}
    </g>
  );
}

function Plan({ model, plan }: { readonly model: FrameModel; readonly plan: Place }): VNode {
  const lines = wrapText(model.title, plan.width - 28, 13, 3);
  const middle = { x: plan.x + plan.width / 2, y: plan.y + plan.height / 2 };
  return (
    <g {...placeAttributes(model.place)}>
      <title>{model.title}</title>
      <rect class="box" x={plan.x} y={plan.y} width={plan.width} height={plan.height} rx={plan.height / 2} />
      {lines.map((line, index) => <text key={index} class="strong" x={middle.x} y={middle.y + 5 + (index - (lines.length - 1) / 2) * 18} text-anchor="middle">{line}</text>)}
    </g>
  );
}
