/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes, type PlaceAttributes } from '../place';
import type { InterfacesModel, Joint, LevelPlan, LinkedPlan } from './model';
import { describeJoint, describeLevel, goalsWord, problemOf, standingOf, words, type Standing } from './words';

/** A plan as a box with lines of text, of a known height before it is drawn. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  readonly isGap: boolean;
  readonly description: string;
  readonly place: PlaceAttributes;
}

interface CardLine {
  readonly text: string;
  readonly className: string;
  readonly indent: number;
}

const LINE = 17;
const PADDING = 12;
const MOST_TOPICS = 5;

export function jointCard(joint: Joint, width: number, language: Language): Card {
  const standing = standingOf(joint, language);
  const lines = new Lines(width);
  addPlan(lines, joint, language);
  if (joint.mode !== undefined) lines.add(joint.mode, '', 2);
  for (const topic of joint.topics.slice(0, MOST_TOPICS)) lines.add(`· ${topic}`, '', 2, 8);
  if (joint.topics.length > MOST_TOPICS) lines.add(say(words.moreTopics, language, { number: joint.topics.length - MOST_TOPICS }), 'faint', 1, 8);
  if (joint.resolution !== undefined) lines.add(`${say(words.resolution, language)}: ${joint.resolution}`, 'faint', 2);
  addStanding(lines, standing);
  return cardOf(lines, width, standing.why !== undefined, describeJoint(joint, language), placeAttributes(joint.place));
}

export function levelCard(level: LevelPlan, relation: 'above' | 'below', width: number, language: Language): Card {
  const problem = problemOf(level, language);
  const lines = new Lines(width);
  addPlan(lines, level, language);
  lines.add(goalsWord(level, language), 'faint', 2);
  if (problem) addStanding(lines, problem);
  return cardOf(lines, width, problem !== undefined, describeLevel(level, relation, language), placeAttributes(level.place));
}

export function planCard({ plan }: InterfacesModel, width: number, language: Language): Card {
  const lines = new Lines(width);
  lines.add(say(words.thisPlan, language), 'faint', 1);
  lines.add(plan.title, 'strong', 4);
  for (const detail of plan.details) lines.add(detail, 'faint', 2);
  return cardOf(lines, width, false, [say(words.thisPlan, language), plan.title, ...plan.details].join('; '), placeAttributes(plan.place));
}

function addPlan(lines: Lines, { title, details, isPast }: LinkedPlan, language: Language): void {
  lines.add(title, 'strong', 3);
  const more = [...details, ...(isPast ? [say(words.past, language)] : [])].join(', ');
  if (more !== '') lines.add(more, 'faint', 2);
}

function addStanding(lines: Lines, { sign, word, why }: Standing): void {
  lines.add(`${sign} ${word}`, why === undefined ? 'faint' : 'gap-text strong', 2);
}

function cardOf({ lines }: Lines, width: number, isGap: boolean, description: string, place: PlaceAttributes): Card {
  return { width, height: lines.length * LINE + 2 * PADDING - 2, lines, isGap, description, place };
}

class Lines {
  readonly lines: CardLine[] = [];

  constructor(private readonly width: number) {}

  add(text: string, className: string, most: number, indent = 0): void {
    const fontSize = className.includes('strong') ? 14.5 : 13.5;
    const wrapped = wrapText(text, this.width - 2 * PADDING - indent, fontSize, most);
    wrapped.forEach((line, index) => this.lines.push({ text: line, className, indent: index > 0 ? indent : 0 }));
  }
}

/** @param isHub the plan itself, framed more strongly than those around it */
export function PlanCard({ card, x, y, isHub = false }: { card: Card; x: number; y: number; isHub?: boolean }): VNode {
  return (
    <g transform={`translate(${x} ${y})`} {...card.place}>
      <title>{card.description}</title>
      <rect class={card.isGap ? 'box gap' : isHub ? 'box hub' : 'box'} x={0.5} y={0.5} width={card.width - 1} height={card.height - 1} rx={6} />
      {card.lines.map(({ text, className, indent }, index) => <text key={index} class={className || undefined} x={PADDING + indent} y={PADDING + 12 + index * LINE}>{text}</text>)}
    </g>
  );
}
