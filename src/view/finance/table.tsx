/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { amountText } from '../../core/text/amount';
import type { FundingFigures } from '../../core/finance/funding-sums';
import { say, type Language } from '../../core/text/language';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { FinanceModel, FinanceRow } from './model';
import { words } from './words';

const FIGURES = ['cost', 'funding', 'others', 'gap', 'surplus', 'unclear'] as const;

export function FinanceTable({ model, language }: ViewProps<FinanceModel>): VNode {
  const { currency } = model;
  return (
    <table>
      <caption>{[model.title, ...model.notes].join('. ')}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.name, language)}</th>
          <th scope="col" class="number">{say(words.measures, language)}</th>
          {FIGURES.map((figure) => <th key={figure} scope="col" class="number">{say(words[figure], language)}</th>)}
          <th scope="col">{say(words.note, language)}</th>
        </tr>
      </thead>
      <tbody>
        <tr><th scope="row">{say(words.total, language)}</th><Figures figures={model.total} currency={currency} language={language} /><td>–</td></tr>
      </tbody>
      {model.sections.map((section) => (
        <tbody key={section.title}>
          <tr><th scope="rowgroup" colSpan={FIGURES.length + 3}>{section.title}</th></tr>
          {section.rows.map((row, index) => (
            <tr key={index} {...placeAttributes(row.place)} role={undefined}>
              <th scope="row">{row.title}</th>
              <Figures figures={row} currency={currency} language={language} />
              <td>{notesOf(row, language)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Figures({ figures, currency, language }: { figures: FundingFigures; currency: string; language: Language }): VNode {
  return (
    <>
      <td class="number">{figures.measures}</td>
      {FIGURES.map((figure) => <td key={figure} class="number">{isStated(figures, figure) ? amountText(figures[figure], currency, language) : '–'}</td>)}
    </>
  );
}

/** A dash for what does not occur, and for a cost that nobody states. */
function isStated(figures: FundingFigures, figure: (typeof FIGURES)[number]): boolean {
  if (figure === 'cost') return figures.measures === 0 || figures.withoutCost < figures.measures;
  return figure === 'funding' || figures[figure] !== 0;
}

function notesOf({ withoutCost, unclear, exceeded }: FinanceRow, language: Language): string {
  return [
    exceeded,
    withoutCost > 0 ? `${say(words.someWithoutCost, language, { number: withoutCost })}: ${say(words.noCostHint, language)}` : undefined,
    unclear > 0 ? say(words.unclearHint, language) : undefined,
  ].filter((note) => note !== undefined).join('; ') || '–';
}
