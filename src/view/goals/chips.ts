import type { MeasureState } from '../../core/measures/measure-state';
import { say, type Language } from '../../core/text/language';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import { textWidth } from '../drawing/text';
import type { GoalsRow, Totals } from './row';
import { gapTotalWords, gapWords, stateTotalWords, totalWords } from './words';

/** A small label on a row: a state, a gap, or how much a folded row holds. */
export interface Chip {
  readonly look: 'state' | 'gap' | 'line';
  /** Class of the state, where it is one. */
  readonly className: string | undefined;
  readonly text: string;
  /** What would close the gap. */
  readonly help: string | undefined;
  readonly width: number;
}

export interface PlacedChip extends Chip {
  readonly x: number;
  readonly y: number;
}

export const CHIP_HEIGHT = 18;
const GAP = 6;
const LINE = CHIP_HEIGHT + 5;

export function chipsOf({ measure, gaps, hidden }: GoalsRow, language: Language): Chip[] {
  return [
    ...(measure ? [stateChip(measure.state, measureWord(measure.state, measure.status, language))] : []),
    ...(hidden ? totalWords(hidden, language).map((text) => chip('line', text)) : []),
    ...(hidden ? stateChips(hidden, language) : []),
    ...gaps.map((gap) => chip('gap', say(gapWords[gap].mark, language), say(gapWords[gap].help, language))),
    ...[hidden && gapTotalWords(hidden, language)].filter((text) => text !== undefined).map((text) => chip('gap', text)),
  ];
}

function stateChips({ states }: Totals, language: Language): Chip[] {
  return STATES.flatMap((state) => {
    const count = states[state] ?? 0;
    return count === 0 ? [] : [stateChip(state, stateTotalWords(state, count, language))];
  });
}

const STATES: readonly MeasureState[] = ['done', 'running', 'due', 'late', 'open', 'skipped'];

function stateChip(state: MeasureState, word: string): Chip {
  const { sign, className } = stateLooks[state];
  return { ...chip('state', `${sign} ${word}`), className };
}

function chip(look: Chip['look'], text: string, help?: string): Chip {
  return { look, text, help, className: undefined, width: Math.ceil(textWidth(text, 11.5)) + 14 };
}

/** The width of chips beside each other. */
export function chipsWidth(chips: readonly Chip[]): number {
  return chips.reduce((width, each) => width + each.width + GAP, -GAP);
}

/** Chips from left to right, in as many lines as the width asks for. */
export function flow(chips: readonly Chip[], left: number, top: number, width: number): { readonly chips: readonly PlacedChip[]; readonly height: number } {
  const placed: PlacedChip[] = [];
  let x = left;
  let y = top;
  for (const each of chips) {
    if (x > left && x + each.width > left + width) {
      x = left;
      y += LINE;
    }
    placed.push({ ...each, x, y });
    x += each.width + GAP;
  }
  return { chips: placed, height: placed.length === 0 ? 0 : y - top + LINE };
}
