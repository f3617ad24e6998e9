import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffVersions } from '../../../src/core/diff/diff';
import { Example } from './example';
import type { Site } from './sites';
import { exampleFiles, namesOf } from './versions';

/** 1 to 20 changes at once, 2,000 times: the comparison reports exactly these, none missing and none invented. */
describe('comparison of generated changes', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map((name) => new Example(exampleFiles(name)));

  it('has changes of at least 60 kinds to choose from', () => {
    const kinds = new Set(examples.flatMap(({ sites }) => sites.map(({ told }) => told?.kind)));
    assert.ok(kinds.size >= 60, `${kinds.size}: ${[...kinds].join(' ')}`);
    for (const kind of ['goal/renamed', 'indicator/renamed', 'measure/moved', undefined]) assert.ok(kinds.has(kind), kind);
  });

  it('reports exactly these', function () {
    this.timeout(300_000);
    const choice = fc.record({ isRelocation: fc.integer({ min: 0, max: 7 }).map((number) => number === 0), number: fc.nat() });
    fc.assert(fc.property(fc.nat(examples.length - 1), fc.integer({ min: 1, max: 20 }), fc.array(choice, { minLength: 20, maxLength: 20 }), (which, count, choices) => {
      const example = examples[which]!;
      const chosen = choose(choices.slice(0, count).map(({ isRelocation, number }) => pick(isRelocation ? example.relocations : example.sites, number)));
      const changes = diffVersions(example.before, example.after(chosen));
      assert.deepEqual(namesOf(changes), namesOf(chosen.flatMap(({ told }) => told ?? [])));
    }), { seed: 20261122, numRuns: 2000 });
  });
});

function pick(sites: readonly Site[], number: number): Site {
  return sites[number % sites.length]!;
}

/** Without changes that touch each other, in the order chosen. */
function choose(sites: readonly Site[]): Site[] {
  const chosen = new Set<Site>();
  for (const site of sites) if (![...chosen].some((other) => touches(site, other))) chosen.add(site);
  return [...chosen];
}

function touches(a: Site, b: Site): boolean {
  return a.containers.some((one) => b.containers.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)));
}
