import type { Reference } from '../model/document';

/** How somebody takes part in a plan. */
export type Role = 'leads-plan' | 'decides' | 'leads-measure' | 'responsible' | 'involved' | 'consulted' | 'takes-part' | 'informed' | 'member' | 'above';

/** What the place that names somebody says they do. */
export function roleOf({ role }: Reference): Role {
  const last = role.slice(role.lastIndexOf('.') + 1);
  return BY_ROLE[role] ?? BY_KEY[last] ?? 'responsible';
}

const BY_ROLE: Readonly<Record<string, Role>> = { 'lead.responsibility': 'leads-plan', 'responsible.lead': 'leads-measure' };

const BY_KEY: Readonly<Record<string, Role>> = {
  body: 'decides', decides: 'decides', involved: 'involved', consulted: 'consulted', informed: 'informed', groups: 'takes-part', members: 'member', parent: 'above',
};
