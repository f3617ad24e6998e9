import type { Reference } from '../../model/document';
import { isReferenceStyle } from '../../model/id-style';
import type { Resolution } from '../../model/workspace-index';
import type { DocumentContext, RuleContext } from '../rule';

export interface OpenReference {
  readonly reference: Reference;
  readonly resolution: Resolution;
}

/**
 * The references of a document that do not lead to one thing of the right type. A phase of the plan's own cycle is the
 * cycle rules' matter, and what is not written as an id at all the schema's.
 */
export function openReferences(context: RuleContext): readonly OpenReference[] {
  return context.derived(findOpen);
}

function findOpen({ document, summary, workspace }: DocumentContext): OpenReference[] {
  const resolutions = workspace.resolutionsOf(summary);
  return document.references.flatMap((reference, index) => {
    const resolution = resolutions[index];
    if (!resolution || (resolution.kind === 'found' && reference.types.includes(resolution.found.thing.type))) return [];
    return reference.scope !== 'cycle-model' && isReferenceStyle(reference.target) ? [{ reference, resolution }] : [];
  });
}

/** The key that holds the reference. */
export function keyOf({ role }: Reference): string {
  return role.slice(role.lastIndexOf('.') + 1);
}
