/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { NARROW, type ViewProps } from '../view';
import { cardOf, type Card } from './card';
import { CardContent } from './card-picture';
import type { IndicatorGroup, IndicatorsModel, IndicatorView } from './model';
import { indicatorTexts, levelText } from './words';

const PADDING = 12;
const GAP = 12;
const HEADING = 34;
/** Two columns in a middling panel, three in a wide one. */
const WIDE = 900;
/** Less than this no chart is readable in. */
const NARROWEST = 240;
/** A card with one small chart needs no more. */
const WIDEST = 520;
/** A picture higher than this nobody scrolls through; the table holds the rest. */
const HIGHEST = 6000;

/** Indicators as cards with a chart each, by level; in a narrow panel one below the other. */
export function IndicatorsPicture({ model, width: given, language }: ViewProps<IndicatorsModel>): VNode {
  const width = Math.max(NARROWEST, given);
  const room = width < NARROW ? 1 : width < WIDE ? 2 : 3;
  const columns = Math.min(room, Math.max(...model.groups.map(({ indicators }) => indicators.length)));
  const { placed, headings, height, left } = layOut(model, columns, Math.min(WIDEST, Math.floor((width - (columns - 1) * GAP) / columns)), language);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={indicatorTexts.title[language]}>
      {headings.map(({ group, y }) => <Heading key={group.level ?? ''} group={group} y={y} language={language} />)}
      {placed.map(({ card, x, y, width: own, height: rowHeight }, index) => (
        <g key={index} transform={`translate(${x} ${y})`}>
          <rect class="box" x={0.5} y={0.5} width={own - 1} height={rowHeight - 1} rx={4} />
          <g transform={`translate(${PADDING} ${PADDING})`}><CardContent card={card} width={own - 2 * PADDING} language={language} /></g>
        </g>
      ))}
      {left > 0 && <text class="faint" x={2} y={height - 10}>{say(indicatorTexts.moreIndicators, language, { number: left })}</text>}
    </svg>
  );
}

function Heading({ group, y, language }: { readonly group: IndicatorGroup; readonly y: number; readonly language: Language }): VNode {
  const text = levelText(group.level, language);
  if (group.level !== undefined) return <text class="strong" x={2} y={y + 22}>{text}</text>;
  return <g><title>{indicatorTexts.noLevelWhy[language]}</title><text class="gap-text" x={2} y={y + 22}>{`? ${text}`}</text></g>;
}

interface PlacedCard {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Layout {
  readonly placed: readonly PlacedCard[];
  readonly headings: readonly { readonly group: IndicatorGroup; readonly y: number }[];
  readonly height: number;
  /** How many indicators there was no room for. */
  readonly left: number;
}

function layOut({ groups }: IndicatorsModel, columns: number, width: number, language: Language): Layout {
  const placed: PlacedCard[] = [];
  const headings: { group: IndicatorGroup; y: number }[] = [];
  let y = 0;
  for (const group of groups) {
    if (y >= HIGHEST) break;
    headings.push({ group, y });
    y += HEADING;
    for (const row of rowsOf(group.indicators, columns)) {
      if (y >= HIGHEST) break;
      const cards = row.map((indicator) => cardOf(indicator, width - 2 * PADDING, language));
      const height = Math.max(...cards.map((card) => card.height)) + 2 * PADDING;
      cards.forEach((card, index) => placed.push({ card, x: index * (width + GAP), y, width, height }));
      y += height + GAP;
    }
  }
  const left = groups.reduce((sum, { indicators }) => sum + indicators.length, 0) - placed.length;
  return { placed, headings, height: y + (left > 0 ? 24 : 0), left };
}

function rowsOf(indicators: readonly IndicatorView[], columns: number): IndicatorView[][] {
  const rows: IndicatorView[][] = [];
  for (let start = 0; start < indicators.length; start += columns) rows.push(indicators.slice(start, start + columns));
  return rows;
}
