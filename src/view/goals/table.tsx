/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { viewTexts } from '../../l10n/view';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { GoalsModel, GoalsRow } from './row';
import { gapTotalWords, gapWords, goalsTexts, kindWords, totalWords } from './words';

export function GoalsTable({ model, language }: ViewProps<GoalsModel>): VNode {
  const titles = new Map(model.rows.map(({ id, title }) => [id, title]));
  const heads = [goalsTexts.title, goalsTexts.kind, goalsTexts.under, goalsTexts.details, viewTexts.state, goalsTexts.gaps];
  const sums = [...totalWords(model.totals, language), gapTotalWords(model.totals, language)].filter((words) => words !== undefined);
  return (
    <table>
      <caption>{[model.title, ...sums].join(' · ')}</caption>
      <thead><tr>{heads.map((head) => <th key={head.en} scope="col">{say(head, language)}</th>)}</tr></thead>
      <tbody>
        {model.rows.map((row) => <TableRow key={row.id} row={row} under={row.parent === undefined ? undefined : titles.get(row.parent)} language={language} />)}
      </tbody>
    </table>
  );
}

function TableRow({ row, under, language }: { readonly row: GoalsRow; readonly under: string | undefined; readonly language: Language }): VNode {
  return (
    <tr {...placeAttributes(row.place)} role={undefined}>
      <th scope="row">{row.title}</th>
      <td>{kindWords[row.kind][language]}</td>
      <td>{under ?? '–'}</td>
      <td>{[...row.notes, ...(row.hidden ? totalWords(row.hidden, language) : [])].join(' · ') || '–'}</td>
      <td class={row.measure && stateLooks[row.measure.state].className}>{row.measure ? <span class="state-text">{measureWord(row.measure.state, row.measure.status, language)}</span> : '–'}</td>
      <td>{row.gaps.length > 0 ? <span class="gap-text">{row.gaps.map((gap) => gapWords[gap].mark[language]).join(', ')}</span> : '–'}</td>
    </tr>
  );
}
