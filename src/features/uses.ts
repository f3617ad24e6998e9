import type { ThingType } from '../core/model/shape';
import type { DocumentSummary, ThingSummary } from '../core/model/summary';
import type { Found, IncomingReference, WorkspaceIndex } from '../core/model/workspace-index';

/** A thing that refers to another, and by which keys: `goals`, `responsible.lead`. */
export interface Use {
  readonly by: Found;
  readonly roles: readonly string[];
}

/** The things that refer to one, each once, in the order of documents and text. */
export function usesOf({ document, thing }: Found, index: WorkspaceIndex): readonly Use[] {
  const known = index.derived(knownUses);
  const uses = known.get(thing) ?? usesIn(index.referencesTo(document, thing.id), thing.type, index.derived(thingsByDocument));
  known.set(thing, uses);
  return uses;
}

/** Filled while one asks, for nobody asks for all. */
function knownUses(): Map<ThingSummary, readonly Use[]> {
  return new Map();
}

/** Only references that mean this type: what a phase is called may be a term too. */
function usesIn(references: readonly IncomingReference[], type: ThingType, things: ThingsByDocument): Use[] {
  const uses = new Map<ThingSummary, { readonly by: Found; readonly roles: string[] }>();
  for (const { from, types, role, ownerType, owner } of references) {
    const thing = ownerType && types.includes(type) ? things.get(from)?.get(ownerType)?.get(owner ?? '') : undefined;
    if (!thing) continue;
    const known = uses.get(thing);
    if (!known) uses.set(thing, { by: { document: from, thing }, roles: [role] });
    else if (!known.roles.includes(role)) known.roles.push(role);
  }
  return [...uses.values()];
}

type ThingsByDocument = ReadonlyMap<DocumentSummary, ReadonlyMap<ThingType, ReadonlyMap<string, ThingSummary>>>;

/** Of each document its things by type and id, the first of each. */
export function thingsByDocument({ documents }: WorkspaceIndex): ThingsByDocument {
  return new Map(documents.map((document) => [document, thingsByType(document.things)]));
}

function thingsByType(things: readonly ThingSummary[]): ReadonlyMap<ThingType, ReadonlyMap<string, ThingSummary>> {
  const types = new Map<ThingType, Map<string, ThingSummary>>();
  for (const thing of things) {
    const known = types.get(thing.type) ?? new Map<string, ThingSummary>();
    types.set(thing.type, known);
    if (!known.has(thing.id)) known.set(thing.id, thing);
  }
  return types;
}
