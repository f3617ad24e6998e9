/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import { criterionLook } from './criterion-look';
import type { CriterionView, LevelView } from './model';
import { coverageText } from './words';

const GAP = 16;
const PADDING = 14;
const HEAD = 66;
const SIGN = 24;
const LINE = 17;
const SMALL_LINE = 15;
const AFTER_CRITERION = 8;

/** The levels as boxes of one size a row, with every line of text already broken. */
export interface LevelsLayout {
  readonly boxes: readonly LevelBox[];
  readonly boxWidth: number;
  readonly height: number;
}

interface LevelBox {
  readonly level: LevelView;
  readonly rows: readonly CriterionRow[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface CriterionRow {
  readonly criterion: CriterionView;
  readonly text: readonly string[];
  readonly why: readonly string[];
  readonly y: number;
}

export function layLevels(levels: readonly LevelView[], width: number, columns: number): LevelsLayout {
  const boxWidth = (width - 2 - GAP * (columns - 1)) / columns;
  const boxes: LevelBox[] = [];
  let y = 0;
  for (let first = 0; first < levels.length; first += columns) {
    const contents = levels.slice(first, first + columns).map((level) => ({ level, rows: layRows(level, boxWidth) }));
    const height = Math.max(...contents.map(({ rows }) => bottomOf(rows) + 4));
    boxes.push(...contents.map((content, column) => ({ ...content, x: 1 + column * (boxWidth + GAP), y, height })));
    y += height + GAP;
  }
  return { boxes, boxWidth, height: y };
}

function layRows({ criteria }: LevelView, boxWidth: number): CriterionRow[] {
  const width = boxWidth - 2 * PADDING - SIGN;
  const rows: CriterionRow[] = [];
  for (const criterion of criteria) {
    rows.push({ criterion, text: wrapText(criterion.text, width, 13, 3), why: wrapText(criterion.why, width, 11, 3), y: bottomOf(rows) });
  }
  return rows;
}

function bottomOf(rows: readonly CriterionRow[]): number {
  const last = rows.at(-1);
  return last ? last.y + last.text.length * LINE + last.why.length * SMALL_LINE + AFTER_CRITERION : HEAD;
}

export function Levels({ layout, language }: { readonly layout: LevelsLayout; readonly language: Language }): VNode {
  return <>{layout.boxes.map((box) => <Level key={box.level.name} box={box} width={layout.boxWidth} language={language} />)}</>;
}

function Level({ box, width, language }: { readonly box: LevelBox; readonly width: number; readonly language: Language }): VNode {
  const [title = ''] = wrapText(box.level.title, width - 2 * PADDING, 14, 1);
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect class="box" x={0} y={0} width={width} height={box.height} rx={6} />
      <text class="strong" x={PADDING} y={24}>{title}</text>
      <text class="small faint" x={PADDING} y={41}>{coverageText(box.level, language)}</text>
      <Bar level={box.level} width={width - 2 * PADDING} />
      {box.rows.map((row, index) => <Criterion key={index} row={row} width={width} language={language} />)}
    </g>
  );
}

/** One cell for each criterion, those that are met filled: the bar counts, it does not weigh. */
function Bar({ level, width }: { readonly level: LevelView; readonly width: number }): VNode {
  const cell = width / level.criteria.length;
  return (
    <g aria-hidden="true">
      {level.criteria.map((criterion, index) => (
        <g key={index} class={criterionLook(criterion).className}>
          <rect class={criterion.met ? 'state-fill' : 'box state'} x={PADDING + index * cell} y={49} width={cell - 3} height={6} rx={2} />
        </g>
      ))}
    </g>
  );
}

function Criterion({ row, width, language }: { readonly row: CriterionRow; readonly width: number; readonly language: Language }): VNode {
  const { criterion, text, why, y } = row;
  const look = criterionLook(criterion);
  const description = `${criterion.text}: ${say(look.word, language)}. ${criterion.why}`;
  const whyTop = 14 + text.length * LINE;
  return (
    <g class={look.className} transform={`translate(0 ${y})`} {...placeAttributes(criterion.place)}>
      <title>{description}</title>
      <rect x={4} y={0} width={width - 8} height={text.length * LINE + why.length * SMALL_LINE + 4} fill="none" pointer-events="all" />
      <g role="img" aria-label={description}>
        <text class="state-text" x={PADDING + 6} y={14} text-anchor="middle">{look.sign}</text>
        {text.map((line, index) => <text key={index} x={PADDING + SIGN} y={14 + index * LINE}>{line}</text>)}
        {why.map((line, index) => <text key={index} class="small faint" x={PADDING + SIGN} y={whyTop + index * SMALL_LINE}>{line}</text>)}
      </g>
    </g>
  );
}
