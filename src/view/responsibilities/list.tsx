/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import type { ViewProps } from '../view';
import type { Actor } from './actors';
import type { MeasureGroup, MeasureRow, Part, ResponsibilitiesModel } from './model';
import { RoleSign } from './sign';
import { describeActor, describeCounts, describeMeasure, describePart, groupName, sectorName, words } from './words';

interface ListProps extends ViewProps<ResponsibilitiesModel> {
  readonly top: number;
  readonly head: VNode;
}

/** For a narrow panel: who does what measure by measure, then the sums actor by actor. */
export function ResponsibilitiesList({ model, width, language, top, head }: ListProps): VNode {
  const measures = stack(measureEntries(model, width, language), top, MEASURES_END);
  const actors = stack(actorEntries(model, width, language), measures.bottom + (measures.left > 0 ? 28 : 8), ACTORS_END);
  const height = actors.bottom + (actors.left > 0 ? 36 : 12);
  return (
    <svg class="planwerk" xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={model.title}>
      {head}
      {measures.placed}
      {measures.left > 0 && <text class="faint" x={2} y={measures.bottom + 18}>{say(words.moreMeasures, language, { number: measures.left })}</text>}
      {actors.placed}
      {actors.left > 0 && <text class="faint" x={2} y={actors.bottom + 18}>{say(words.moreActors, language, { number: actors.left })}</text>}
    </svg>
  );
}

/** Pixels from the top where the measures, and where the actors end at the latest. */
const MEASURES_END = 4200;
const ACTORS_END = 5700;

/** Something to draw of a known height, at the place that it is given. */
interface Entry {
  readonly height: number;
  readonly draw: () => VNode;
}

function stack(entries: readonly Entry[], top: number, end: number): { placed: VNode[]; left: number; bottom: number } {
  const placed: VNode[] = [];
  let y = top;
  for (const { height, draw } of entries) {
    if (y > end) break;
    placed.push(<g key={y} transform={`translate(0 ${y})`}>{draw()}</g>);
    y += height;
  }
  return { placed, left: entries.length - placed.length, bottom: y };
}

function measureEntries({ groups }: ResponsibilitiesModel, width: number, language: Language): Entry[] {
  return groups.flatMap((group) => [groupEntry(group, width, language), ...group.measures.map((row) => measureEntry(row, width, language))]);
}

function groupEntry(group: MeasureGroup, width: number, language: Language): Entry {
  const lines = wrapText(groupName(group, language), width - 16, 13.5, 2);
  const place = group.place ? placeAttributes(group.place) : {};
  return headEntry(lines, width, place);
}

function headEntry(lines: readonly string[], width: number, attributes: object): Entry {
  const height = lines.length * 16 + 22;
  return {
    height,
    draw: () => (
      <g {...attributes}>
        <rect class="band" x={0} y={6} width={width} height={height - 12} />
        {lines.map((line, index) => <text key={index} class="strong" x={6} y={22 + index * 16}>{line}</text>)}
      </g>
    ),
  };
}

function measureEntry(row: MeasureRow, width: number, language: Language): Entry {
  const lines = wrapText(row.title, width - 24, 13.5, 3);
  const gap = row.lacksLead ? 18 : 0;
  const top = lines.length * 16 + gap + 14;
  const parts = partLines(row, width, top);
  const height = (parts.at(-1)?.bottom ?? top + 24) + 12;
  return {
    height,
    draw: () => (
      <g>
        <g {...placeAttributes(row.place)}>
          <title>{describeMeasure(row, language)}</title>
          <rect class={row.lacksLead ? 'box gap' : 'box'} x={2} y={2} width={width - 4} height={height - 8} rx={4} />
          {lines.map((line, index) => <text key={index} class="strong" x={12} y={20 + index * 16}>{line}</text>)}
          {gap > 0 && <text class="small gap-text" x={12} y={20 + lines.length * 16}>{`! ${say(words.noLead, language)}`}</text>}
        </g>
        {row.parts.length === 0 && <text class="faint" x={12} y={top + 14}>{say(words.nobody, language)}</text>}
        {parts.map(({ part, lines: names, y }) => <PartLines key={y} part={part} names={names} width={width} y={y} language={language} />)}
      </g>
    ),
  };
}

interface LaidPart {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly y: number;
  readonly bottom: number;
}

function partLines({ parts }: MeasureRow, width: number, top: number): LaidPart[] {
  const laid: LaidPart[] = [];
  let y = top;
  for (const part of parts) {
    const lines = wrapText(part.actor.isKnown ? part.actor.name : `? ${part.actor.name}`, width - 62, 13, 2);
    const bottom = y + Math.max(1, lines.length) * 16 + 8;
    laid.push({ part, lines, y, bottom });
    y = bottom;
  }
  return laid;
}

function PartLines({ part, names, width, y, language }: { part: Part; names: readonly string[]; width: number; y: number; language: Language }): VNode {
  return (
    <g {...placeAttributes(part.place)}>
      <title>{describePart(part, language)}</title>
      <rect class="hit" x={8} y={y - 1} width={width - 16} height={Math.max(1, names.length) * 16 + 6} rx={4} />
      <RoleSign roles={part.roles} language={language} x={26} y={y + 10} />
      {names.map((name, index) => <text key={index} class={part.actor.isKnown ? undefined : 'gap-text'} x={46} y={y + 14.5 + index * 16}>{name}</text>)}
    </g>
  );
}

function actorEntries({ actors }: ResponsibilitiesModel, width: number, language: Language): Entry[] {
  if (actors.length === 0) return [];
  return [headEntry([say(words.sums, language)], width, {}), ...actors.map((actor) => actorEntry(actor, width, language))];
}

function actorEntry(actor: Actor, width: number, language: Language): Entry {
  const name = wrapText(actor.isKnown ? actor.name : `? ${actor.name}`, width - 16, 13, 2);
  const counts = wrapText(`${sectorName(actor.sector, language)}: ${describeCounts(actor, language)}`, width - 16, 11.5, 2);
  const height = name.length * 16 + counts.length * 15 + 14;
  return {
    height,
    draw: () => (
      <g {...placeAttributes(actor.place)}>
        <title>{describeActor(actor, language)}</title>
        <rect class="hit" x={2} y={1} width={width - 4} height={height - 4} rx={4} />
        {name.map((line, index) => <text key={index} class={actor.isKnown ? undefined : 'gap-text'} x={8} y={18 + index * 16}>{line}</text>)}
        {counts.map((line, index) => <text key={index} class="small faint" x={8} y={18 + name.length * 16 + index * 15}>{line}</text>)}
        <line class="line" x1={2} y1={height - 2} x2={width - 2} y2={height - 2} />
      </g>
    ),
  };
}
