/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { cutText } from '../drawing/text';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import { CHIP_HEIGHT, type PlacedChip } from './chips';
import { Head, headHeight } from './head';
import { isStrong, layoutRows, MARGIN, NOTE_LINE, PADDING, SIGN, TITLE_LINE, type Guide, type PlacedRow } from './layout';
import type { GoalsModel } from './row';
import { KindSign } from './signs';
import { describeRow, goalsTexts } from './words';

/** Lines longer than this no eye follows from a title to its marks. */
const WIDEST = 1000;

/** The tree as rows with guide lines; goals stand on cards. */
export function GoalsPicture({ model, width, language }: ViewProps<GoalsModel>): VNode {
  const drawn = Math.min(width, WIDEST);
  const { rows, height: end, left } = layoutRows(model.rows, drawn, headHeight(model, drawn, language), language);
  const height = Math.ceil(end + (left > 0 ? 30 : 8));
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${drawn} ${height}`} width={drawn} height={height} role="group" aria-label={model.title}>
      <Head model={model} width={drawn} language={language} />
      {rows.map((placed) => placed.guide && <GuideLine key={placed.row.id} guide={placed.guide} />)}
      {rows.map((placed) => <Row key={placed.row.id} placed={placed} width={drawn} language={language} />)}
      {left > 0 && <text class="faint" x={MARGIN} y={end + 18}>{cutText(say(goalsTexts.more, language, { number: left }), drawn - 2 * MARGIN, 13)}</text>}
    </svg>
  );
}

function GuideLine({ guide: { x, from, to, right } }: { readonly guide: Guide }): VNode {
  return <path class="line" d={`M${x} ${from}V${to}H${right}`} />;
}

interface RowProps {
  readonly placed: PlacedRow;
  readonly width: number;
  readonly language: Language;
}

function Row({ placed, width, language }: RowProps): VNode {
  const { row, signX, textX, y, height, title, notes, chips } = placed;
  const words = describeRow(row, language);
  const firstNote = y + PADDING + Math.max(1, title.length) * TITLE_LINE + 10;
  return (
    <g>
      {row.fold && <FoldButton placed={placed} language={language} />}
      <g {...placeAttributes(row.place)}>
        <title>{words}</title>
        <rect class={row.kind === 'goal' ? 'box' : 'row'} x={signX - 4} y={y} width={width - signX - 2} height={height} rx={4} />
        <KindSign kind={row.kind} x={signX} y={y + PADDING - 1} />
        {title.map((line, index) => <text key={index} class={isStrong(row) ? 'strong' : undefined} x={textX} y={y + PADDING + 12 + index * TITLE_LINE}>{line}</text>)}
        {notes.map((line, index) => <text key={index} class="faint small" x={textX} y={firstNote + index * NOTE_LINE}>{line}</text>)}
        {chips.map((chip) => <ChipMark key={chip.text} chip={chip} />)}
      </g>
    </g>
  );
}

/** Stands beside the row and not inside it, for a button inside a link cannot be reached by keyboard. */
function FoldButton({ placed: { row, left, y }, language }: { readonly placed: PlacedRow; readonly language: Language }): VNode {
  const isOpen = row.fold === 'open';
  const words = `${goalsTexts[isOpen ? 'fold' : 'unfold'][language]}: ${row.title}`;
  return (
    <g data-fold={row.id} tabindex={0} role="button" aria-expanded={isOpen} aria-label={words} transform={`translate(${left} ${y + PADDING - 1})`}>
      <title>{words}</title>
      <rect class="row" width={SIGN} height={SIGN} rx={3} />
      <path class="faint" d={isOpen ? 'M3 5h10l-5 6z' : 'M5 3v10l6-5z'} />
    </g>
  );
}

function ChipMark({ chip: { look, className, text, help, x, y, width } }: { readonly chip: PlacedChip }): VNode {
  const textClass = look === 'state' ? 'state-text small' : look === 'gap' ? 'gap-text small' : 'faint small';
  return (
    <g class={className}>
      {help !== undefined && <title>{help}</title>}
      <rect class={look} fill="none" x={x} y={y} width={width} height={CHIP_HEIGHT} rx={CHIP_HEIGHT / 2} />
      <text class={textClass} x={x + width / 2} y={y + 13} text-anchor="middle">{text}</text>
    </g>
  );
}
