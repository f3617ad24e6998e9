/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { amountText } from '../../core/text/amount';
import type { FundingFigures } from '../../core/finance/funding-sums';
import { say, type Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import { Bars } from './bars';
import { columnsOf, flow, sectionsOf, type Columns, type PlacedFinanceRow, type PlacedSection } from './layout';
import type { FinanceModel } from './model';
import { costText, describeRow, marksOf, words, type Mark } from './words';

/** Cost and funding as pairs of bars on one scale: by programme, by year, by field of action. */
export function FinancePicture({ model, language, width }: ViewProps<FinanceModel>): VNode {
  const columns = columnsOf(Math.min(width, 1200));
  const head = flow([{ text: say(words.total, language), className: 'strong' }, ...figureParts(model.total, model.currency, language)], columns.width - 24);
  const legendLines = Math.ceil(LEGEND.length / perLine(columns));
  const sections = sectionsOf(model, columns, 24 + (head.length + legendLines) * 20, (row) => figureLines(row, model.currency, language, columns).length);
  const last = sections.at(-1);
  const notes = model.notes.flatMap((note) => wrapText(note, columns.width - 24, 11.5, 3));
  const notesTop = (last?.y ?? 0) + (last?.height ?? 0);
  const height = notesTop + notes.length * 16 + 14;
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${columns.width} ${height}`} width={columns.width} height={height} role="group" aria-label={`${say(words.overview, language)}: ${model.title}`}>
      {head.map((line, index) => <FigureLine key={index} parts={line} x={12} y={22 + index * 20} />)}
      <Legend columns={columns} language={language} y={22 + head.length * 20} />
      {sections.map((placed) => <Section key={placed.section.title} placed={placed} model={model} columns={columns} language={language} />)}
      {notes.map((line, index) => <text key={index} class="faint small" x={12} y={notesTop + 10 + index * 16}>{line}</text>)}
    </svg>
  );
}

const LEGEND = [
  { className: 'money-cost', word: words.cost },
  { className: 'money-funding', word: words.funding },
  { className: 'money-others', word: words.others },
  { className: 'money-gap', word: words.gap },
  { className: 'money-surplus', word: words.surplus },
  { className: 'money-unclear', word: words.unclear },
] as const;

function figureParts(figures: FundingFigures, currency: string, language: Language): Mark[] {
  return [
    { text: costText(figures, currency, language), className: '' },
    { text: `${say(words.funding, language)} ${amountText(figures.funding, currency, language)}`, className: '' },
    ...marksOf(figures, currency, language),
  ];
}

function figureLines(figures: FundingFigures, currency: string, language: Language, columns: Columns): Mark[][] {
  return flow(figureParts(figures, currency, language), columns.narrow ? columns.titleWidth : columns.width - columns.figuresLeft - 12);
}

function FigureLine({ parts, x, y }: { parts: readonly Mark[]; x: number; y: number }): VNode {
  return <text class="small" x={x} y={y}>{parts.map(({ text, className }, index) => <tspan key={index} class={className || undefined} dx={index === 0 ? 0 : 14}>{text}</tspan>)}</text>;
}

const LEGEND_STEP = 128;

function perLine({ width }: Columns): number {
  return Math.max(1, Math.floor((width - 12) / LEGEND_STEP));
}

function Legend({ columns, language, y }: { columns: Columns; language: Language; y: number }): VNode {
  const most = perLine(columns);
  return (
    <g>
      {LEGEND.map(({ className, word }, index) => {
        const x = 12 + (index % most) * LEGEND_STEP;
        const top = y + Math.floor(index / most) * 20;
        return (
          <g key={className}>
            <rect class={className} x={x} y={top - 9} width={10} height={10} />
            <text class="small" x={x + 16} y={top}>{say(word, language)}</text>
          </g>
        );
      })}
    </g>
  );
}

interface SectionProps {
  readonly placed: PlacedSection;
  readonly model: FinanceModel;
  readonly columns: Columns;
  readonly language: Language;
}

function Section({ placed, model, columns, language }: SectionProps): VNode {
  const { section, y, explanation, rows, hidden, height } = placed;
  return (
    <g>
      <line class="axis" x1={0} x2={columns.width} y1={y + 4} y2={y + 4} />
      <text class="strong" x={12} y={y + 24}>{section.title}</text>
      {explanation.map((line, index) => <text key={index} class="faint small" x={12} y={y + 40 + index * 15}>{line}</text>)}
      {rows.map((row, index) => <Row key={index} placed={row} model={model} columns={columns} language={language} />)}
      {hidden > 0 && <text class="faint" x={12} y={y + height - 20}>{say(words.more, language, { number: hidden })}</text>}
    </g>
  );
}

interface RowProps {
  readonly placed: PlacedFinanceRow;
  readonly model: FinanceModel;
  readonly columns: Columns;
  readonly language: Language;
}

function Row({ placed, model, columns, language }: RowProps): VNode {
  const { row, y, height, title, notes } = placed;
  const description = describeRow(row, model.currency, language);
  const figures = figureLines(row, model.currency, language, columns);
  const barY = columns.narrow ? y + title.length * 16 + 10 : y + 10;
  const figuresY = columns.narrow ? barY + 34 : y + 19;
  const notesY = y + height - 6 - notes.length * 15;
  return (
    <g {...placeAttributes(row.place)}>
      <title>{description}</title>
      <rect class="row" x={2} y={y} width={columns.width - 4} height={height} rx={4} />
      {title.map((line, index) => <text key={index} x={12} y={y + 19 + index * 16}>{line}</text>)}
      <Bars row={row} highest={model.highest} x={columns.barLeft} y={barY} width={columns.barWidth} />
      {figures.map((parts, index) => <FigureLine key={index} parts={parts} x={columns.figuresLeft} y={figuresY + index * 15} />)}
      {notes.map((line, index) => <text key={index} class="gap-text small" x={12} y={notesY + 10 + index * 15}>{line}</text>)}
    </g>
  );
}
