/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import type { ViewProps } from '../view';
import { PlanCard } from './cards';
import { layOutHub, LEVEL_GAP, type HubLayout, type PlacedCard, type PlacedJoint } from './hub-layout';
import type { InterfacesModel } from './model';
import { standingOf, summaryOf, words } from './words';

/** The plan in the middle, plans of its level at its sides, the other levels above and below. */
export function InterfacesHub({ model, width, language }: ViewProps<InterfacesModel>): VNode {
  const layout = layOutHub(model, width, language);
  const summary = summaryOf(model, language);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height} role="group" aria-label={model.plan.title}>
      <text class={summary.isGap ? 'gap-text strong' : 'faint'} x={2} y={18}>{summary.isGap ? `! ${summary.text}` : summary.text}</text>
      {layout.joints.map((placed) => <Link key={`${placed.side}${placed.y}`} placed={placed} layout={layout} language={language} />)}
      {layout.above && <LevelHead text={say(words.above, language)} card={layout.above} />}
      {layout.below[0] && <LevelHead text={say(words.below, language)} card={layout.below[0]} />}
      {layout.above && <Exchange isAbove x={centerOf(layout.hub)} y={layout.above.y + layout.above.card.height} bottom={layout.hub.y} language={language} />}
      {layout.below[0] && <Exchange isAbove={false} x={centerOf(layout.hub)} y={layout.hub.y + layout.hub.card.height} bottom={layout.below[0].y} language={language} />}
      <PlanCard card={layout.hub.card} x={layout.hub.x} y={layout.hub.y} isHub />
      {[...(layout.above ? [layout.above] : []), ...layout.joints, ...layout.below].map(({ card, x, y }) => <PlanCard key={`${x} ${y}`} card={card} x={x} y={y} />)}
      {layout.left > 0 && <text class="faint" x={2} y={layout.height - 12}>{say(words.more, language, { number: layout.left })}</text>}
    </svg>
  );
}

function LevelHead({ text, card: { x, y } }: { text: string; card: PlacedCard }): VNode {
  return <text class="strong" x={x + 2} y={y - 8}>{text}</text>;
}

function centerOf({ card, x }: PlacedCard): number {
  return x + card.width / 2;
}

/** A line between hub and card; a head points to the plan that the other one declares an interface to. */
function Link({ placed, layout: { hub, joints }, language }: { placed: PlacedJoint; layout: HubLayout; language: Language }): VNode {
  const { joint, side, card } = placed;
  const direction = side === 'left' ? -1 : 1;
  const ofSide = joints.filter((other) => other.side === side);
  const step = Math.min(28, (hub.card.height - 24) / ofSide.length);
  const from = {
    x: side === 'left' ? hub.x : hub.x + hub.card.width,
    y: hub.y + hub.card.height / 2 + (ofSide.indexOf(placed) - (ofSide.length - 1) / 2) * step,
  };
  const to = { x: side === 'left' ? placed.x + card.width : placed.x, y: placed.y + card.height / 2 };
  const bend = (from.x + to.x) / 2;
  const isGap = standingOf(joint, language).why !== undefined;
  return (
    <g>
      <path class={isGap ? 'axis gap' : 'axis'} d={`M ${from.x} ${from.y} C ${bend} ${from.y} ${bend} ${to.y} ${to.x} ${to.y}`} />
      {joint.declared !== 'there' && <path class={isGap ? 'head gap-head' : 'head'} d={`M ${to.x} ${to.y} l ${-9 * direction} -5 v 10 z`} />}
      {joint.declared !== 'here' && <path class={isGap ? 'head gap-head' : 'head'} d={`M ${from.x} ${from.y} l ${9 * direction} -5 v 10 z`} />}
    </g>
  );
}

interface ExchangeProps {
  readonly isAbove: boolean;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly language: Language;
}

/** Between two levels the frame goes down and the contribution goes up: the counter-current procedure. */
function Exchange({ isAbove, x, y, bottom, language }: ExchangeProps): VNode {
  const top = y + 5;
  const end = bottom - 5;
  const middle = isAbove ? y + LEVEL_GAP / 2 : bottom - LEVEL_GAP / 2;
  return (
    <g>
      <path class="axis" d={`M ${x - 9} ${top} V ${end} M ${x + 9} ${top} V ${end}`} />
      <path class="head" d={`M ${x - 9} ${end} l -5 -9 h 10 z M ${x + 9} ${top} l -5 9 h 10 z`} />
      <text class="faint" x={x - 20} y={middle + 4} text-anchor="end">{say(words.frame, language)}</text>
      <text class="faint" x={x + 20} y={middle + 4}>{say(words.contribution, language)}</text>
    </g>
  );
}

