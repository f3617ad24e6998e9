import type { Actor, Sector } from './actors';
import type { MeasureGroup, MeasureRow, ResponsibilitiesModel } from './model';

/** A part of the matrix that fits into the width: some actors, and the measures that concern them. */
export interface Block {
  /** The number of its first actor among all, from 1. */
  readonly first: number;
  readonly sectors: readonly SectorColumns[];
  readonly groups: readonly MeasureGroup[];
}

export interface SectorColumns {
  readonly sector: Sector | undefined;
  readonly actors: readonly Actor[];
}

/** More columns than this nobody follows down a page, however wide it is. */
export const MOST_COLUMNS = 14;

/**
 * Cuts the matrix into blocks of at most so many columns. A sector's heading takes one column, too. With several blocks
 * each has only the measures that its actors have a part in; those that nobody has a part in stand in the first.
 *
 * @param columns that fit into the width, at least 2
 */
export function blocksOf(model: ResponsibilitiesModel, columns: number): Block[] {
  const cut = cutActors(model.actors, columns);
  if (cut.length <= 1) return [{ first: 1, sectors: bySector(model.actors), groups: model.groups }];
  const blocks: Block[] = [];
  let first = 1;
  for (const actors of cut) {
    blocks.push({ first, sectors: bySector(actors), groups: groupsOf(model.groups, new Set(actors), blocks.length === 0) });
    first += actors.length;
  }
  return blocks;
}

/** As few blocks as possible, and none of them much longer than the others. */
function cutActors(actors: readonly Actor[], columns: number): Actor[][] {
  const cut = cutAt(actors, columns, MOST_COLUMNS);
  const even = cutAt(actors, columns, Math.ceil(actors.length / cut.length));
  return even.length === cut.length ? even : cut;
}

function cutAt(actors: readonly Actor[], columns: number, most: number): Actor[][] {
  const cut: Actor[][] = [];
  let current: Actor[] = [];
  let left = 0;
  for (const actor of actors) {
    if (current.length === 0 || current.length === most || columnsFor(actor, current) > left) {
      current = [];
      cut.push(current);
      left = columns;
    }
    left -= columnsFor(actor, current);
    current.push(actor);
  }
  return cut;
}

/** The first of a sector needs a column for the sector's heading, too. */
function columnsFor({ sector }: Actor, current: readonly Actor[]): number {
  const last = current.at(-1);
  return last && last.sector === sector ? 1 : 2;
}

function bySector(actors: readonly Actor[]): SectorColumns[] {
  const sectors: { sector: Sector | undefined; actors: Actor[] }[] = [];
  for (const actor of actors) {
    const last = sectors.at(-1);
    if (last && last.sector === actor.sector) last.actors.push(actor);
    else sectors.push({ sector: actor.sector, actors: [actor] });
  }
  return sectors;
}

function groupsOf(groups: readonly MeasureGroup[], actors: ReadonlySet<Actor>, isFirst: boolean): MeasureGroup[] {
  const concerns = ({ parts }: MeasureRow): boolean => (parts.length === 0 ? isFirst : parts.some(({ actor }) => actors.has(actor)));
  return groups.map((group) => ({ ...group, measures: group.measures.filter(concerns) })).filter(({ measures }) => measures.length > 0);
}
