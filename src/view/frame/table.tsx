/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { resolvedShareTexts } from '../../l10n/resolved-share';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import { criterionLook } from './criterion-look';
import type { FrameModel, LevelView, ParticipantView, SectorView } from './model';
import { coverageText, frameWords, resolvedText, sectorWords } from './words';

/** Who takes part, and below it the criteria of the four levels. */
export function FrameTable({ model, language }: ViewProps<FrameModel>): VNode {
  return (
    <div>
      <table>
        <caption>{say(frameWords.forceField, language)}</caption>
        <Heads words={[frameWords.sector, frameWords.who, frameWords.how]} language={language} />
        <tbody>
          {model.sectors.map((part) => <SectorRows key={part.sector} part={part} language={language} />)}
          {model.unknown.map((participant, index) => <ParticipantRow key={index} sector={say(frameWords.unknownSector, language)} participant={participant} />)}
        </tbody>
      </table>
      <table>
        <caption>{say(frameWords.levels, language)}</caption>
        <Heads words={[frameWords.level, frameWords.criterion, frameWords.state, frameWords.why]} language={language} />
        <tbody>{model.levels.map((level) => <LevelRows key={level.name} level={level} language={language} />)}</tbody>
      </table>
      {model.resolved && <p {...placeAttributes(model.resolved.place)} role={undefined}>{`${say(resolvedShareTexts.title, language)}: ${resolvedText(model.resolved, language)}`}</p>}
    </div>
  );
}

function Heads({ words, language }: { words: readonly { de: string; en: string }[]; language: Language }): VNode {
  return <thead><tr>{words.map((word) => <th key={word.en} scope="col">{say(word, language)}</th>)}</tr></thead>;
}

function SectorRows({ part, language }: { part: SectorView; language: Language }): VNode {
  const title = say(sectorWords[part.sector].title, language);
  if (part.participants.length > 0) return <>{part.participants.map((participant, index) => <ParticipantRow key={index} sector={title} participant={participant} />)}</>;
  const nobody = part.throughMembers ? frameWords.throughMembers : frameWords.nobody;
  return <tr {...placeAttributes(part.place)} role={undefined}><th scope="row">{title}</th><td colSpan={2}>{say(nobody, language)}</td></tr>;
}

function ParticipantRow({ sector, participant }: { sector: string; participant: ParticipantView }): VNode {
  return <tr {...placeAttributes(participant.place)} role={undefined}><th scope="row">{sector}</th><td>{participant.name}</td><td>{participant.roles}</td></tr>;
}

function LevelRows({ level, language }: { level: LevelView; language: Language }): VNode {
  return (
    <>
      <tr><th scope="row">{level.title}</th><td colSpan={3}>{coverageText(level, language)}</td></tr>
      {level.criteria.map((criterion, index) => (
        <tr key={index} {...placeAttributes(criterion.place)} role={undefined}>
          <th scope="row">{level.title}</th><td>{criterion.text}</td><td>{say(criterionLook(criterion).word, language)}</td><td>{criterion.why}</td>
        </tr>
      ))}
    </>
  );
}
