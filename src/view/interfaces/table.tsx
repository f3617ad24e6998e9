/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { InterfacesModel, Joint, LevelPlan, LinkedPlan } from './model';
import { goalsWord, problemOf, standingOf, summaryOf, words, type Standing } from './words';

/** The interfaces, and the plans of the levels above and below. */
export function InterfacesTable(props: ViewProps<InterfacesModel>): VNode {
  const { joints, above, below } = props.model;
  return (
    <div>
      {joints.length > 0 && <JointsTable {...props} />}
      {(above !== undefined || below.length > 0) && <LevelsTable {...props} />}
    </div>
  );
}

function JointsTable({ model, language }: ViewProps<InterfacesModel>): VNode {
  const heads = [words.otherPlan, words.mode, words.topics, words.resolution, words.note, words.entered];
  return (
    <table>
      <caption>{`${say(words.interfaces, language)}: ${summaryOf(model, language).text}`}</caption>
      <thead><tr>{heads.map((head) => <th key={head.en} scope="col">{say(head, language)}</th>)}</tr></thead>
      <tbody>{model.joints.map((joint, index) => <JointRow key={index} joint={joint} language={language} />)}</tbody>
    </table>
  );
}

function JointRow({ joint, language }: { joint: Joint; language: Language }): VNode {
  return (
    <tr {...placeAttributes(joint.place)} role={undefined}>
      <th scope="row">{titleWithDetails(joint, language)}</th>
      <td>{joint.mode ?? '–'}</td>
      <td>{joint.topics.join(', ') || '–'}</td>
      <td>{joint.resolution ?? '–'}</td>
      <td>{joint.note ?? '–'}</td>
      <td><StandingWords standing={standingOf(joint, language)} /></td>
    </tr>
  );
}

function LevelsTable({ model: { above, below }, language }: ViewProps<InterfacesModel>): VNode {
  return (
    <table>
      <caption>{`${say(words.above, language)}, ${say(words.below, language)}`}</caption>
      <thead>
        <tr>{[words.relation, words.otherPlan, words.contribution].map((head) => <th key={head.en} scope="col">{say(head, language)}</th>)}</tr>
      </thead>
      <tbody>
        {above && <LevelRow level={above} relation={say(words.above, language)} language={language} />}
        {below.map((level, index) => <LevelRow key={index} level={level} relation={say(words.below, language)} language={language} />)}
      </tbody>
    </table>
  );
}

function LevelRow({ level, relation, language }: { level: LevelPlan; relation: string; language: Language }): VNode {
  const problem = problemOf(level, language);
  return (
    <tr {...placeAttributes(level.place)} role={undefined}>
      <td>{relation}</td>
      <th scope="row">{titleWithDetails(level, language)}</th>
      <td>{goalsWord(level, language)}{problem && <span>{'; '}<StandingWords standing={problem} /></span>}</td>
    </tr>
  );
}

function titleWithDetails({ title, details, isPast }: LinkedPlan, language: Language): string {
  const more = [...details, ...(isPast ? [say(words.past, language)] : [])];
  return more.length > 0 ? `${title} (${more.join(', ')})` : title;
}

function StandingWords({ standing: { sign, word, why } }: { standing: Standing }): VNode {
  return why === undefined ? <span>{word}</span> : <span class="gap-text">{`${sign} ${word}. ${why}`}</span>;
}
