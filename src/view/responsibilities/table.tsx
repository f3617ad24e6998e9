/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { MeasureRow, ResponsibilitiesModel } from './model';
import { ROLES, roleLooks, type Role } from './roles';
import { groupName, sectorName, summaryOf, words } from './words';

/** Two tables: who has which role in each measure, and how often each actor has which role. */
export function ResponsibilitiesTable(props: ViewProps<ResponsibilitiesModel>): VNode {
  return (
    <div>
      <MeasuresTable {...props} />
      {props.model.actors.length > 0 && <ActorsTable {...props} />}
    </div>
  );
}

function MeasuresTable({ model, language }: ViewProps<ResponsibilitiesModel>): VNode {
  return (
    <table>
      <caption>{`${say(words.measures, language)}: ${summaryOf(model, language)}`}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.field, language)}</th>
          <th scope="col">{say(words.measure, language)}</th>
          {ROLES.map((role) => <th key={role} scope="col">{`${roleLooks[role].letter[language]} – ${roleLooks[role].word[language]}`}</th>)}
        </tr>
      </thead>
      <tbody>
        {model.groups.map((group) => group.measures.map((row) => (
          <tr key={row.place.start} {...placeAttributes(row.place)} role={undefined}>
            <td>{groupName(group, language)}</td>
            <th scope="row">{row.title}</th>
            {ROLES.map((role) => <NamesCell key={role} row={row} role={role} language={language} />)}
          </tr>
        )))}
      </tbody>
    </table>
  );
}

function NamesCell({ row, role, language }: { row: MeasureRow; role: Role; language: Language }): VNode {
  if (role === 'lead' && row.lacksLead) return <td><span class="gap-text">{`! ${say(words.noLead, language)}`}</span></td>;
  const names = row.parts.filter(({ roles }) => roles.includes(role))
    .map(({ actor }) => (actor.isKnown ? actor.name : `${actor.name} (${say(words.unknown, language)})`));
  return <td>{names.join(', ') || '–'}</td>;
}

function ActorsTable({ model, language }: ViewProps<ResponsibilitiesModel>): VNode {
  return (
    <table>
      <caption>{say(words.sums, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.sector, language)}</th>
          <th scope="col">{say(words.actor, language)}</th>
          {ROLES.map((role) => <th key={role} scope="col" class="number">{roleLooks[role].word[language]}</th>)}
        </tr>
      </thead>
      <tbody>
        {model.actors.map((actor, index) => (
          <tr key={index} {...placeAttributes(actor.place)} role={undefined}>
            <td>{sectorName(actor.sector, language)}</td>
            <th scope="row">{actor.name}{!actor.isKnown && <span class="gap-text">{` (${say(words.unknown, language)})`}</span>}</th>
            {ROLES.map((role) => <td key={role} class="number">{actor.counts[role]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
