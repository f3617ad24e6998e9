import type { Language } from '../../core/text/language';
import { jointCard, levelCard, planCard, type Card } from './cards';
import type { InterfacesModel, Joint } from './model';

export interface PlacedCard {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
}

export interface PlacedJoint extends PlacedCard {
  readonly joint: Joint;
  readonly side: 'left' | 'right';
}

/** Where everything of the hub picture stands. */
export interface HubLayout {
  readonly width: number;
  readonly height: number;
  readonly hub: PlacedCard;
  readonly joints: readonly PlacedJoint[];
  readonly above: PlacedCard | undefined;
  readonly below: readonly PlacedCard[];
  /** How many plans found no room. */
  readonly left: number;
}

const HEAD = 34;
/** For the word over the plans of a level. */
const LEVEL_HEAD = 22;
/** Pixels of an arrow between the levels, with its words. */
export const LEVEL_GAP = 76;
const MOST_HEIGHT = 5600;
const WIDEST = 1100;
const HUB_WIDTH = 220;
const LINK = 84;
const GAP = 14;

export function layOutHub(model: InterfacesModel, available: number, language: Language): HubLayout {
  const width = Math.min(available, WIDEST);
  const cardWidth = Math.min(330, Math.floor((width - HUB_WIDTH - 2 * LINK) / 2));
  const hubX = model.joints.length === 1 ? Math.floor((width - HUB_WIDTH - LINK - cardWidth) / 2) : Math.floor((width - HUB_WIDTH) / 2);
  const hubCenter = hubX + HUB_WIDTH / 2;
  const levelWidth = Math.min(cardWidth, 2 * hubCenter);
  const aboveCard = model.above && levelCard(model.above, 'above', levelWidth, language);
  const top = HEAD + (aboveCard ? LEVEL_HEAD + aboveCard.height + LEVEL_GAP : 0);
  const sides = layOutSides(model, { top, cardWidth, leftX: hubX - LINK - cardWidth, rightX: hubX + HUB_WIDTH + LINK }, language);
  const hubCard = planCard(model, HUB_WIDTH, language);
  const middleHeight = Math.max(hubCard.height, sides.height);
  const center = (height: number): number => top + Math.round((middleHeight - height) / 2);
  const below = layOutBelow(model, { top: top + middleHeight + LEVEL_GAP, width }, language);
  const left = sides.left + model.below.length - below.length;
  const bottom = Math.max(top + middleHeight, ...below.map(({ card, y }) => y + card.height));
  return {
    width, left,
    height: bottom + (left > 0 ? 34 : 8),
    hub: { card: hubCard, x: hubX, y: center(hubCard.height) },
    joints: sides.joints.map((placed) => ({ ...placed, y: placed.y + center(sides.heights[placed.side]) })),
    above: aboveCard && { card: aboveCard, x: hubCenter - levelWidth / 2, y: HEAD + LEVEL_HEAD },
    below,
  };
}

interface Sides {
  readonly joints: readonly PlacedJoint[];
  readonly heights: Readonly<Record<'left' | 'right', number>>;
  readonly height: number;
  readonly left: number;
}

interface SideRoom {
  readonly top: number;
  readonly cardWidth: number;
  readonly leftX: number;
  readonly rightX: number;
}

/** Each card goes to the side that is less full, so that both end at about the same height; the first to the right. */
function layOutSides({ joints }: InterfacesModel, { top, cardWidth, leftX, rightX }: SideRoom, language: Language): Sides {
  const heights = { left: 0, right: 0 };
  const placed: PlacedJoint[] = [];
  for (const joint of joints) {
    const side = heights.left < heights.right ? 'left' : 'right';
    if (top + heights[side] > MOST_HEIGHT) break;
    const card = jointCard(joint, cardWidth, language);
    if (heights[side] > 0) heights[side] += GAP;
    placed.push({ joint, card, side, x: side === 'left' ? leftX : rightX, y: heights[side] });
    heights[side] += card.height;
  }
  return { joints: placed, heights, height: Math.max(heights.left, heights.right), left: joints.length - placed.length };
}

/** The lower plans in rows of up to three. */
function layOutBelow({ below }: InterfacesModel, { top, width }: { top: number; width: number }, language: Language): PlacedCard[] {
  const columns = Math.min(3, below.length);
  const cardWidth = Math.min(330, Math.floor((width - 2 * GAP) / 3));
  const start = Math.round((width - columns * cardWidth - (columns - 1) * GAP) / 2);
  const placed: PlacedCard[] = [];
  let y = top;
  for (let first = 0; first < below.length && y <= MOST_HEIGHT; first += columns) {
    const cards = below.slice(first, first + columns).map((level) => levelCard(level, 'below', cardWidth, language));
    cards.forEach((card, index) => placed.push({ card, x: start + index * (cardWidth + GAP), y }));
    y += Math.max(...cards.map(({ height }) => height)) + GAP;
  }
  return placed;
}
