/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { say, type Language } from '../../core/text/language';
import { wrapText } from '../drawing/text';
import { placeAttributes } from '../place';
import type { Actor } from './actors';
import type { Block } from './blocks';
import { LINE, type LaidRow, type LaidRows } from './layout';
import { ROLES, roleLooks, type Role } from './roles';
import { RoleSign } from './sign';
import { describeActor, describeMeasure, describePart, sectorName, words } from './words';

export const CELL = 36;
/** How far the slanted names reach up, and beyond the last column. */
export const HEAD = 166;
const NAME_LENGTH = 212;
const SUM = 24;

export interface MatrixProps {
  readonly block: Block;
  readonly laid: LaidRows;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly labelWidth: number;
}

export function matrixHeight({ laid, roles }: Pick<MatrixProps, 'laid' | 'roles'>): number {
  return HEAD + laid.bottom + (laid.left > 0 ? SUM : 0) + (roles.length > 0 ? (roles.length + 1) * SUM + 8 : 0);
}

export function blockWidth({ sectors }: Block, labelWidth: number): number {
  return labelWidth + CELL * sectors.reduce((sum, { actors }) => sum + actors.length + 1, 0);
}

/** One block of the matrix: slanted names over the columns, measures in the rows, sums at the foot. */
export function Matrix(props: MatrixProps): VNode {
  const { block, laid, roles, language, labelWidth } = props;
  const columns = columnsOf(block, labelWidth);
  const right = blockWidth(block, labelWidth);
  const more = laid.left > 0 ? SUM : 0;
  return (
    <g>
      {columns.headings.map(({ x }) => <rect key={x} class="band" x={x - CELL / 2} y={HEAD} width={CELL} height={laid.bottom} />)}
      {columns.edges.map((x) => <line key={x} class="line" x1={x} y1={HEAD} x2={x} y2={HEAD + laid.bottom} />)}
      {columns.headings.map(({ x, sector }) => <SectorHead key={x} x={x} name={sectorName(sector, language)} />)}
      {[...columns.x].map(([actor, x]) => <ActorHead key={x} actor={actor} x={x} language={language} />)}
      <g transform={`translate(0 ${HEAD})`}>
        <line class="axis" x1={0} y1={0} x2={right} y2={0} />
        {laid.rows.map((row) => <Row key={row.y} row={row} columns={columns.x} language={language} right={right} labelWidth={labelWidth} />)}
        {more > 0 && <text class="faint" x={0} y={laid.bottom + 16}>{say(words.moreMeasures, language, { number: laid.left })}</text>}
        {roles.length > 0 && <Sums roles={roles} columns={columns.x} language={language} y={laid.bottom + more} right={right} />}
      </g>
    </g>
  );
}

interface Columns {
  readonly headings: readonly { readonly x: number; readonly sector: Actor['sector'] }[];
  /** The middle of each actor's column. */
  readonly x: ReadonlyMap<Actor, number>;
  /** Where lines part the columns; none beside a sector's heading but its actors' own. */
  readonly edges: readonly number[];
}

function columnsOf({ sectors }: Block, left: number): Columns {
  const headings: { x: number; sector: Actor['sector'] }[] = [];
  const x = new Map<Actor, number>();
  let column = 0;
  for (const { sector, actors } of sectors) {
    headings.push({ x: left + (column++ + 0.5) * CELL, sector });
    for (const actor of actors) x.set(actor, left + (column++ + 0.5) * CELL);
  }
  const edges = new Set([...x.values()].flatMap((middle) => [middle - CELL / 2, middle + CELL / 2]));
  return { headings, x, edges: [...edges] };
}

function SectorHead({ x, name }: { x: number; name: string }): VNode {
  return <SlantedLines x={x} lines={wrapText(name, NAME_LENGTH, 13.5, 1)} className="strong" />;
}

function ActorHead({ actor, x, language }: { actor: Actor; x: number; language: Language }): VNode {
  const name = actor.isKnown ? actor.name : `? ${actor.name}`;
  return (
    <g {...placeAttributes(actor.place)}>
      <title>{describeActor(actor, language)}</title>
      <rect class="hit" x={0} y={-14} width={NAME_LENGTH + 6} height={26} transform={`translate(${x} ${HEAD - 6}) rotate(-45)`} />
      <SlantedLines x={x} lines={wrapText(name, NAME_LENGTH, 12, 2)} className={actor.isKnown ? 'tilted' : 'tilted gap-text'} />
    </g>
  );
}

/** A name at forty-five degrees over its column, its lines around the column's middle. */
function SlantedLines({ x, lines, className }: { x: number; lines: readonly string[]; className: string }): VNode {
  const top = lines.length > 1 ? -4 : 3;
  return (
    <g transform={`translate(${x} ${HEAD - 6}) rotate(-45)`}>
      {lines.map((line, index) => <text key={index} class={className} x={4} y={top + index * 12.5}>{line}</text>)}
    </g>
  );
}

interface RowProps {
  readonly row: LaidRow;
  readonly columns: ReadonlyMap<Actor, number>;
  readonly language: Language;
  readonly right: number;
  readonly labelWidth: number;
}

function Row(props: RowProps): VNode {
  return props.row.kind === 'group' ? <GroupRow {...props} row={props.row} /> : <MeasureCells {...props} row={props.row} />;
}

function GroupRow({ row, right }: RowProps & { row: LaidRow & { kind: 'group' } }): VNode {
  const place = row.place ? placeAttributes(row.place) : {};
  return (
    <g transform={`translate(0 ${row.y})`} {...place}>
      <title>{row.lines.join(' ')}</title>
      <rect class="band" x={0} y={6} width={right} height={row.height - 6} />
      {row.lines.map((line, index) => <text key={index} class="strong" x={6} y={22 + index * LINE}>{line}</text>)}
    </g>
  );
}

function MeasureCells({ row: { row, lines, y, height }, columns, language, right, labelWidth }: RowProps & { row: LaidRow & { kind: 'measure' } }): VNode {
  return (
    <g transform={`translate(0 ${y})`}>
      <g {...placeAttributes(row.place)}>
        <title>{describeMeasure(row, language)}</title>
        <rect class={row.lacksLead ? 'hit gap' : 'hit'} x={1} y={2} width={labelWidth - 6} height={height - 4} rx={4} />
        {lines.map((line, index) => <text key={index} x={6} y={17 + index * LINE}>{line}</text>)}
        {row.lacksLead && <text class="small gap-text" x={6} y={17 + lines.length * LINE}>{`! ${say(words.noLead, language)}`}</text>}
      </g>
      {row.parts.map((part) => {
        const x = columns.get(part.actor);
        return x === undefined ? undefined : (
          <g key={x} {...placeAttributes(part.place)}>
            <title>{`${row.title}; ${describePart(part, language)}`}</title>
            <rect class="hit cell" x={x - CELL / 2 + 1} y={height / 2 - 12} width={CELL - 2} height={24} rx={4} />
            <RoleSign roles={part.roles} language={language} x={x} y={height / 2} />
          </g>
        );
      })}
      <line class="line" x1={0} y1={height} x2={right} y2={height} />
    </g>
  );
}

function Sums({ roles, columns, language, y, right }: { roles: readonly Role[]; columns: ReadonlyMap<Actor, number>; language: Language; y: number; right: number }): VNode {
  return (
    <g transform={`translate(0 ${y})`}>
      <rect class="band" x={0} y={6} width={right} height={(roles.length + 1) * SUM} />
      <text class="strong" x={6} y={22}>{say(words.sums, language)}</text>
      {roles.map((role, index) => (
        <g key={role} transform={`translate(0 ${(index + 1) * SUM + 18})`}>
          <RoleSign roles={[role]} language={language} x={18} y={0} />
          <text x={36} y={4.5}>{roleLooks[role].word[language]}</text>
          {[...columns].map(([actor, x]) => <text key={x} class={actor.counts[role] > 0 ? undefined : 'faint'} x={x} y={4.5} text-anchor="middle">{actor.counts[role] > 0 ? actor.counts[role] : '·'}</text>)}
        </g>
      ))}
    </g>
  );
}

/** The roles that anybody has, for sums and nothing but zeros to say about the others. */
export function usedRoles(actors: readonly Actor[]): Role[] {
  return ROLES.filter((role) => actors.some(({ counts }) => counts[role] > 0));
}
