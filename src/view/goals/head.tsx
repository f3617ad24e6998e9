/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Language } from '../../core/text/language';
import { textWidth, wrapText } from '../drawing/text';
import type { ViewProps } from '../view';
import { MARGIN, SIGN } from './layout';
import type { GoalsModel, RowKind } from './row';
import { KindSign } from './signs';
import { gapTotalWords, kindWords, totalWords } from './words';

const LINE = 18;
const LEGEND_LINE = 22;

/** The sums of the tree, and what its signs mean. */
export function Head({ model, width, language }: ViewProps<GoalsModel>): VNode {
  const sums = sumLines(model, width, language);
  const gaps = gapTotalWords(model.totals, language);
  const legend = legendOf(model, width, language);
  const legendTop = legendStart(sums.length, gaps);
  return (
    <g>
      {sums.map((line, index) => <text key={index} class="strong" x={MARGIN} y={20 + index * LINE}>{line}</text>)}
      {gaps !== undefined && <text class="gap-text" x={MARGIN} y={20 + sums.length * LINE}>{gaps}</text>}
      {legend.map(({ kind, x, line }) => (
        <g key={kind}>
          <KindSign kind={kind} x={x} y={legendTop + line * LEGEND_LINE - 12} />
          <text class="faint small" x={x + SIGN + 5} y={legendTop + line * LEGEND_LINE}>{kindWords[kind][language]}</text>
        </g>
      ))}
    </g>
  );
}

export function headHeight(model: GoalsModel, width: number, language: Language): number {
  const lines = (legendOf(model, width, language).at(-1)?.line ?? -1) + 1;
  return legendStart(sumLines(model, width, language).length, gapTotalWords(model.totals, language)) + lines * LEGEND_LINE;
}

function legendStart(sums: number, gaps: string | undefined): number {
  return 24 + (sums + (gaps === undefined ? 0 : 1)) * LINE;
}

function sumLines({ totals }: GoalsModel, width: number, language: Language): string[] {
  return wrapText(totalWords(totals, language).join(' · '), width - 2 * MARGIN, 14, 3);
}

interface LegendEntry {
  readonly kind: RowKind;
  readonly x: number;
  readonly line: number;
}

/** The kinds that occur, but for headings, which their titles explain. */
function legendOf({ rows }: GoalsModel, width: number, language: Language): LegendEntry[] {
  const occurring = new Set(rows.map(({ kind }) => kind));
  const entries: LegendEntry[] = [];
  let x = MARGIN;
  let line = 0;
  for (const kind of LEGEND.filter((each) => occurring.has(each))) {
    const needed = Math.ceil(SIGN + 5 + textWidth(kindWords[kind][language], 11.5));
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      line++;
    }
    entries.push({ kind, x, line });
    x += needed + 16;
  }
  return entries;
}

const LEGEND: readonly RowKind[] = ['principle', 'pillar', 'field', 'goal', 'target', 'measure', 'measure-elsewhere', 'goal-elsewhere'];
