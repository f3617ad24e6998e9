import type { PlanDocument } from './document';
import type { DocumentSummary } from './summary';
import type { Found, WorkspaceIndex } from './workspace-index';

/** Who takes part in a plan, by the sectors of the force field. */
export interface TakingPart {
  readonly sectors: ReadonlySet<string>;
  /** Does anybody take part of whom the sector is not known? */
  readonly others: boolean;
}

/**
 * Everybody whom the plan names with a task, as the members of bodies too; target groups that take part are citizens.
 */
export function takingPart(document: PlanDocument, summary: DocumentSummary, workspace: WorkspaceIndex): TakingPart {
  const named = document.references.filter(({ types }) => types.includes('responsibility'))
    .map(({ target, types }) => workspace.find(summary, target, types));
  const known = new Set(named.filter((found): found is Found => found !== undefined));
  const all = [...known, ...membersOf([...known], summary, workspace)];
  const sectors = all.map(sectorOf);
  return {
    sectors: new Set(sectors.filter((sector): sector is string => sector !== undefined)),
    others: named.includes(undefined) || sectors.includes(undefined),
  };
}

function sectorOf({ thing }: Found): string | undefined {
  if (thing.type === 'target-group') return 'citizens';
  const { sector } = thing.attributes;
  return typeof sector === 'string' ? sector : undefined;
}

/** The members of bodies that other documents define; those of the plan's own bodies it names itself. */
function membersOf(bodies: readonly Found[], summary: DocumentSummary, workspace: WorkspaceIndex): Found[] {
  const foreign = bodies.filter(({ document }) => document !== summary);
  return [...new Set(foreign.map(({ document }) => document))].flatMap((document) => {
    const ids = new Set(foreign.filter((found) => found.document === document).map(({ thing }) => thing.id));
    return document.references
      .filter(({ role, ownerType, owner }) => role === 'members' && ownerType === 'responsibility' && owner !== undefined && ids.has(owner))
      .flatMap(({ target, types }) => workspace.find(document, target, types) ?? []);
  });
}
