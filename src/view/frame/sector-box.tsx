/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { cutText, wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import type { ParticipantView, SectorView } from './model';
import { frameWords, sectorWords } from './words';

const PADDING = 14;
const MOST = 6;
const ROW = 36;
const LINE = 15;

/** What stands in the box of a sector, or of those without one. */
export interface BoxContent {
  readonly sector: SectorView['sector'] | undefined;
  readonly title: string;
  readonly relation: readonly string[];
  readonly participants: readonly ParticipantView[];
  /** What to do about a gap, or how many others there are. */
  readonly notes: readonly string[];
  readonly isGap: boolean;
  readonly place: SectorView['place'] | undefined;
  readonly height: number;
}

export function layBox(part: SectorView | { readonly participants: readonly ParticipantView[] } | undefined, language: Language, width: number): BoxContent {
  const sector = part && 'sector' in part ? part : undefined;
  const participants = part?.participants.slice(0, MOST) ?? [];
  const others = (part?.participants.length ?? 0) - participants.length;
  const words = sector && sectorWords[sector.sector];
  const relation = words ? wrapText(say(words.relation, language), width - 2 * PADDING, 11, 2) : [];
  const notes = noteOf(sector, others, language).flatMap((note) => wrapText(note, width - 2 * PADDING, 11, 5));
  return {
    sector: sector?.sector, relation, participants, notes,
    title: words ? say(words.title, language) : say(frameWords.unknownSector, language),
    isGap: sector === undefined || (participants.length === 0 && !sector.throughMembers),
    place: sector?.place,
    height: 30 + relation.length * LINE + 10 + participants.length * ROW + notes.length * LINE + (notes.length > 0 ? 12 : 6),
  };
}

function noteOf(sector: SectorView | undefined, others: number, language: Language): string[] {
  const more = others > 0 ? [say(frameWords.others, language, { number: others })] : [];
  if (!sector) return [...more, say(frameWords.unknownSectorHelp, language)];
  if (sector.participants.length > 0) return more;
  return sector.throughMembers ? [say(frameWords.throughMembers, language)] : [`? ${say(frameWords.nobody, language)}.`, say(frameWords.nobodyHelp, language)];
}

interface SectorBoxProps {
  readonly content: BoxContent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function SectorBox({ content, x, y, width, height }: SectorBoxProps): VNode {
  const top = 30 + content.relation.length * LINE + 10;
  const notesTop = top + content.participants.length * ROW;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="box" x={0} y={0} width={width} height={height} rx={6} />
      {content.isGap && <rect class="gap" x={0} y={0} width={width} height={height} rx={6} fill="none" />}
      <text class="strong" x={PADDING} y={24}>{content.title}</text>
      {content.relation.map((line, index) => <text key={index} class="small faint" x={PADDING} y={40 + index * LINE}>{line}</text>)}
      {content.participants.map((participant, index) => <Participant key={index} participant={participant} width={width} y={top + index * ROW} />)}
      <Notes content={content} y={notesTop} />
    </g>
  );
}

function Notes({ content, y }: { readonly content: BoxContent; readonly y: number }): VNode {
  const lines = content.notes.map((line, index) => <text key={index} class={content.isGap ? 'small gap-text' : 'small faint'} x={PADDING} y={y + 10 + index * LINE}>{line}</text>);
  if (!content.place || content.participants.length > 0) return <g>{lines}</g>;
  const description = `${content.title}: ${content.notes.join(' ')}`;
  return <g {...placeAttributes(content.place)}><title>{description}</title>{lines}</g>;
}

function Participant({ participant, width, y }: { readonly participant: ParticipantView; readonly width: number; readonly y: number }): VNode {
  const description = `${participant.name}: ${participant.roles}`;
  return (
    <g transform={`translate(0 ${y})`} {...placeAttributes(participant.place)}>
      <title>{description}</title>
      <rect x={4} y={-4} width={width - 8} height={ROW - 2} fill="none" pointer-events="all" />
      <g role="img" aria-label={description}>
        <text x={PADDING} y={11}>{cutText(participant.name, width - 2 * PADDING, 13)}</text>
        <text class="small faint" x={PADDING} y={26}>{cutText(participant.roles, width - 2 * PADDING, 11)}</text>
      </g>
    </g>
  );
}
