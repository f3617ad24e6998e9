import type { Use } from './uses';

/** What somebody does for a plan, a goal, a measure or anything else that names them. */
export type Part = 'leads' | 'responsible' | 'decides' | 'involved';

/** None for who is only a member, or stands above another. */
export function partsPlayed({ roles }: Use): Part[] {
  return PARTS.filter(([, pattern]) => roles.some((role) => pattern.test(role))).map(([part]) => part);
}

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['leads', /(^|\.)lead(\.responsibility)?$/],
  ['responsible', /(^|\.)responsible$/],
  ['decides', /(^|\.)(decides|body)$/],
  ['involved', /(^|\.)(involved|consulted|informed|groups)$/],
];
