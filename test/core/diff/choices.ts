import fc from 'fast-check';
import type { Example } from './example';
import { choose, type Site } from './site';

/** 1 to 20 changes at once that do not touch each other; now and then things that move, and whole documents. */
export const choices = fc.integer({ min: 1, max: 20 }).chain((count) => fc.array(fc.record({ among: fc.nat(15), number: fc.nat() }), { minLength: count, maxLength: count }));

export function chosenFrom({ documentSites, relocations, sites }: Example, chosen: readonly { readonly among: number; readonly number: number }[]): Site[] {
  return choose(chosen.map(({ among, number }) => pick(among === 0 ? documentSites : among < 3 ? relocations : sites, number)));
}

function pick(sites: readonly Site[], number: number): Site {
  return sites[number % sites.length]!;
}
