/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { PhaseState } from '../../core/cycle/phase-state';
import { say, type Language } from '../../core/text/language';
import type { TextRange } from '../../core/text/range';
import { viewTexts } from '../../l10n/view';
import { measureWord } from '../drawing/measure-word';
import { stateLooks } from '../drawing/state';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { MeasureRow } from './measure-row';
import type { MeasureGroup, TimelineModel } from './model';
import { datesOf, words } from './words';

/** Phases, resolutions, measures and milestones with their dates, one a row. */
export function TimelineTable({ model, language }: ViewProps<TimelineModel>): VNode {
  const heads = [words.kind, words.title, viewTexts.state, viewTexts.span, words.field, words.lead];
  return (
    <table>
      <caption>{model.title}</caption>
      <thead><tr>{heads.map((head) => <th key={head.en} scope="col">{say(head, language)}</th>)}</tr></thead>
      <tbody>
        {model.phases.map(({ title, state, written, place }, index) => (
          <Row key={`phase ${index}`} kind={say(viewTexts.phase, language)} title={title} state={state} word={say(stateLooks[state].word, language)} span={written} place={place} />
        ))}
        {model.resolutions.map(({ title, written, place }, index) => (
          <Row key={`resolution ${index}`} kind={say(viewTexts.resolution, language)} title={title} span={written} place={place} />
        ))}
        {model.groups.flatMap((group, index) => group.rows.map((row, position) => (
          <MeasureRows key={`measure ${index}.${position}`} group={group} row={row} language={language} />
        )))}
      </tbody>
    </table>
  );
}

function MeasureRows({ group, row, language }: { group: MeasureGroup; row: MeasureRow; language: Language }): VNode {
  const field = group.title;
  return (
    <>
      <Row kind={say(words.measure, language)} title={row.title} state={row.state} word={measureWord(row.state, row.status, language)} span={row.written ?? say(words.noSchedule, language)} field={field} lead={row.lead} place={row.place} />
      {row.resolution && <Row kind={say(viewTexts.resolution, language)} title={`${row.title} – ${row.resolution.title}`} span={row.resolution.written} field={field} place={row.resolution.place} />}
      {row.milestones.map((milestone, index) => (
        <Row key={index} kind={say(words.milestone, language)} title={`${row.title} – ${milestone.title}`} state={milestone.state} word={say(stateLooks[milestone.state].word, language)} span={datesOf(milestone, language)} field={field} place={milestone.place} />
      ))}
    </>
  );
}

interface RowProps {
  readonly kind: string;
  readonly title: string;
  readonly state?: PhaseState;
  readonly word?: string;
  readonly span: string;
  readonly field?: string | undefined;
  readonly lead?: string | undefined;
  readonly place: TextRange;
}

function Row({ kind, title, state, word, span, field, lead, place }: RowProps): VNode {
  const cells: ComponentChildren[] = [span || '–', field ?? '–', lead ?? '–'];
  return (
    <tr {...placeAttributes(place)} role={undefined}>
      <td>{kind}</td>
      <th scope="row">{title}</th>
      <td class={state && stateLooks[state].className}>{word === undefined ? '–' : <span class="state-text">{word}</span>}</td>
      {cells.map((cell, index) => <td key={index}>{cell}</td>)}
    </tr>
  );
}
