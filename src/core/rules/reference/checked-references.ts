import type { Reference } from '../../model/document';
import { isReferenceStyle } from '../../model/id-style';
import type { Resolution } from '../../model/workspace-index';
import type { RuleContext } from '../rule';

/**
 * The references of a document that can be looked up, with what they lead to. A phase of the plan's own cycle is the
 * cycle rules' matter, and what is not written as an id at all the schema's.
 */
export function checkedReferences({ document, summary, workspace }: RuleContext): { reference: Reference; resolution: Resolution }[] {
  return document.references
    .filter(({ scope, target }) => scope !== 'cycle-model' && isReferenceStyle(target))
    .map((reference) => ({ reference, resolution: workspace.resolve(summary, reference.target, reference.types) }));
}

/** The key that holds the reference. */
export function keyOf({ role }: Reference): string {
  return role.slice(role.lastIndexOf('.') + 1);
}
