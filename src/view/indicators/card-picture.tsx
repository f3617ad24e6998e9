/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Language } from '../../core/text/language';
import { placeAttributes } from '../place';
import type { Card, CardPart, CardRow } from './card';
import { Chart } from './chart-picture';
import { Mark } from './marks';

interface CardProps {
  readonly card: Card;
  readonly width: number;
  readonly language: Language;
}

/** The parts of a card, from its upper left corner. */
export function CardContent({ card, width, language }: CardProps): VNode {
  const tops = topsOf(card.parts, 8);
  return (
    <g>
      {card.parts.map((part, index) => {
        const rows = <Rows part={part} width={width} language={language} />;
        const transform = `translate(0 ${tops[index] ?? 0})`;
        if (!part.place) return <g key={index} transform={transform}>{rows}</g>;
        return (
          <g key={index} transform={transform} {...placeAttributes(part.place)}>
            <title>{part.label}</title>
            <rect class="hit" x={-4} y={-2} width={width + 8} height={part.height + 4} />
            {rows}
          </g>
        );
      })}
    </g>
  );
}

function Rows({ part, width, language }: { readonly part: CardPart; readonly width: number; readonly language: Language }): VNode {
  const tops = topsOf(part.rows, 0);
  return <g>{part.rows.map((row, index) => <Row key={index} row={row} label={part.label} width={width} language={language} y={tops[index] ?? 0} />)}</g>;
}

interface RowProps {
  readonly row: CardRow;
  readonly label: string;
  readonly width: number;
  readonly language: Language;
  readonly y: number;
}

function Row({ row, label, width, language, y }: RowProps): VNode {
  if (row.kind === 'chart') return <Chart chart={row.chart} label={label} language={language} y={y} />;
  if (row.kind === 'bar') return <Bar share={row.share} className={row.className} width={width} y={y} />;
  return (
    <g>
      {row.mark && <Mark name={row.mark} x={6} y={y + 8} />}
      <text class={row.className} x={row.indent} y={y + 12}>{row.text}</text>
    </g>
  );
}

interface BarProps {
  readonly share: number;
  readonly className: string;
  readonly width: number;
  readonly y: number;
}

/** From the baseline at the left to the target at the right; what lies outside is cut off, the text says how far. */
function Bar({ share, className, width, y }: BarProps): VNode {
  const done = Math.min(1, Math.max(0, share));
  return (
    <g class={className} aria-hidden="true">
      <rect class="box" x={0.5} y={y + 6.5} width={width - 1} height={6} />
      {done > 0 && <rect class="state-fill" x={0.5} y={y + 6.5} width={Math.round(done * (width - 1))} height={6} />}
    </g>
  );
}

function topsOf(items: readonly { readonly height: number }[], gap: number): number[] {
  let top = 0;
  return items.map(({ height }) => {
    const own = top;
    top += height + gap;
    return own;
  });
}
