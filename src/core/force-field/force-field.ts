import type { PlanDocument, Reference } from '../model/document';
import { headOf } from '../model/read';
import { takingPart } from '../model/taking-part';
import type { DocumentSummary } from '../model/summary';
import type { Found, WorkspaceIndex } from '../model/workspace-index';
import type { TextRange } from '../text/range';
import { roleOf, type Role } from './role';

export const SECTORS = ['administration', 'politics', 'citizens', 'science', 'providers'] as const;
export type Sector = (typeof SECTORS)[number];

/** Who takes part in a plan and how, by the sectors of Abbildung 1 (TransMit plus, Ausgabe 2). */
export interface ForceField {
  readonly sectors: readonly SectorPart[];
  /** Those of whom no sector is stated. */
  readonly unknown: readonly Participant[];
}

export interface SectorPart {
  readonly sector: Sector;
  readonly participants: readonly Participant[];
  /** Does the sector take part only through members of a body that another document defines? */
  readonly throughMembers: boolean;
}

export interface Participant {
  readonly name: string;
  /** What it does in the plan, with the number of places that say so. */
  readonly roles: ReadonlyMap<Role, number>;
  /** Its definition in the plan, else the first place that names it. */
  readonly place: TextRange;
}

export function forceField(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): ForceField {
  const named = namedParticipants(document, summary, workspace);
  const taking = takingPart(document, summary, workspace);
  const sectors = SECTORS.map((sector) => {
    const participants = named.filter((participant) => participant.sector === sector);
    return { sector, participants, throughMembers: participants.length === 0 && taking.sectors.has(sector) };
  });
  return { sectors, unknown: named.filter(({ sector }) => !isSector(sector)) };
}

interface NamedParticipant extends Participant {
  readonly sector: unknown;
}

function namedParticipants(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): NamedParticipant[] {
  const byKey = new Map<unknown, { readonly found: Found | undefined; readonly references: Reference[] }>();
  for (const reference of document.references) {
    if (!reference.types.includes('responsibility')) continue;
    const found = workspace.find(summary, reference.target, reference.types);
    const key = found?.thing ?? reference.target;
    const known = byKey.get(key);
    if (known) known.references.push(reference);
    else byKey.set(key, { found, references: [reference] });
  }
  const places = placesById(document);
  return [...byKey.values()].map(({ found, references }) => participantOf(found, references, found?.document === summary ? places.get(found.thing.id) : undefined));
}

function participantOf(found: Found | undefined, references: readonly Reference[], definition: TextRange | undefined): NamedParticipant {
  const first = references[0];
  const name = found?.thing.title ?? found?.thing.id ?? first?.target ?? '';
  const place = definition ?? { start: first?.node.start ?? 0, end: first?.node.end ?? 0 };
  return { name, roles: countRoles(references), place, sector: sectorOf(found) };
}

function sectorOf(found: Found | undefined): unknown {
  return found?.thing.type === 'target-group' ? 'citizens' : found?.thing.attributes['sector'];
}

function isSector(sector: unknown): boolean {
  return SECTORS.some((known) => known === sector);
}

function countRoles(references: readonly Reference[]): ReadonlyMap<Role, number> {
  const counts = new Map<Role, number>();
  for (const reference of references) {
    const role = roleOf(reference);
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
}

function placesById({ things }: PlanDocument): ReadonlyMap<string, TextRange> {
  const places = new Map<string, TextRange>();
  for (const { type, id, node } of things) {
    if ((type === 'responsibility' || type === 'target-group') && !places.has(id)) places.set(id, headOf(node));
  }
  return places;
}
