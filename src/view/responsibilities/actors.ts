import type { Thing } from '../../core/model/document';
import { titleOf } from '../../core/model/title';
import type { TextRange } from '../../core/text/range';
import type { ScalarNode } from '../../core/yaml/node';
import { shown } from '../drawing/shown';
import type { ViewContext } from '../view';
import { ROLES, type Role } from './roles';

/** Abb. 1 of the booklet: the sectors around the plan. */
const SECTORS = ['administration', 'politics', 'citizens', 'science', 'providers'] as const;

export type Sector = (typeof SECTORS)[number];

export interface Actor {
  readonly name: string;
  /** Undefined where it is not stated. */
  readonly sector: Sector | undefined;
  /** False where neither the plan nor a register defines who is named. */
  readonly isKnown: boolean;
  /** How many measures name the actor in each role. */
  readonly counts: Readonly<Record<Role, number>>;
  /** Where the plan defines the actor, else where it first names it. */
  readonly place: TextRange;
}

interface FilledActor extends Actor {
  readonly counts: Record<Role, number>;
}

/** Collects who is named; the same actor however its reference is written. */
export class Actors {
  private readonly byKey = new Map<string, FilledActor>();
  private readonly own: ReadonlyMap<string, Thing>;

  constructor(private readonly context: ViewContext) {
    const things = context.document.things.filter(({ type }) => type === 'responsibility');
    this.own = new Map([...things].reverse().map((thing) => [thing.id, thing]));
  }

  /** All named actors by sector, in the order of the force field, then in the order in which they are first named. */
  inOrder(): readonly Actor[] {
    return [...this.byKey.values()].sort((a, b) => rankOf(a) - rankOf(b));
  }

  named(reference: ScalarNode): FilledActor {
    const target = String(reference.value);
    const found = this.context.workspace.find(this.context.summary, target, ['responsibility']);
    const key = found ? `${found.document.uri}#${found.thing.id}` : `?${target}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const own = found && found.document === this.context.summary ? this.own.get(found.thing.id) : undefined;
    const actor: FilledActor = {
      name: shown(own ? titleOf(own.node)[this.context.language] : found?.thing.title ?? target),
      sector: SECTORS.find((sector) => sector === found?.thing.attributes['sector']),
      isKnown: found !== undefined,
      counts: noCounts(),
      place: rangeOf(own?.node ?? reference),
    };
    this.byKey.set(key, actor);
    return actor;
  }
}

function noCounts(): Record<Role, number> {
  return Object.fromEntries(ROLES.map((role) => [role, 0])) as Record<Role, number>;
}

export function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

function rankOf({ sector }: Actor): number {
  return sector === undefined ? SECTORS.length : SECTORS.indexOf(sector);
}
