import type { Text } from '../../core/text/language';

/** How an actor takes part in a measure, as the keys under `responsible` say it; who leads first. */
export const ROLES = ['lead', 'involved', 'decides', 'consulted', 'informed'] as const;

export type Role = (typeof ROLES)[number];

export interface RoleLook {
  /** One letter, different in each language for each role. */
  readonly letter: Text;
  readonly word: Text;
}

export const roleLooks: Readonly<Record<Role, RoleLook>> = {
  lead: { letter: { de: 'F', en: 'L' }, word: { de: 'federführend', en: 'leads' } },
  involved: { letter: { de: 'M', en: 'V' }, word: { de: 'mitwirkend', en: 'involved' } },
  decides: { letter: { de: 'E', en: 'D' }, word: { de: 'entscheidet', en: 'decides' } },
  consulted: { letter: { de: 'A', en: 'C' }, word: { de: 'anzuhören', en: 'consulted' } },
  informed: { letter: { de: 'I', en: 'I' }, word: { de: 'zu informieren', en: 'informed' } },
};
