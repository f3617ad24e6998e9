import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffVersions } from '../../../src/core/diff/diff';
import { choices, chosenFrom } from './choices';
import { Example } from './example';
import { toldOf } from './site';
import { exampleFiles, namesOf } from './versions';

/** 1 to 20 changes at once, 2,000 times: the comparison reports exactly these, none missing and none invented. */
describe('comparison of generated changes', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map((name) => new Example(exampleFiles(name)));

  it('has changes of at least 60 kinds to choose from', () => {
    const kinds = new Set(examples.flatMap(({ sites, documentSites }) => [...sites, ...documentSites].flatMap(({ told }) => told.map(({ kind }) => kind))));
    assert.ok(kinds.size >= 60, `${kinds.size}: ${[...kinds].join(' ')}`);
    for (const kind of ['goal/renamed', 'goal/parent', 'measure/moved', 'indicator/moved', 'plan/renamed', 'register/removed', 'plan/added']) assert.ok(kinds.has(kind), kind);
  });

  it('reports exactly these', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(examples.length - 1), choices, (which, numbers) => {
      const example = examples[which]!;
      const chosen = chosenFrom(example, numbers);
      const changes = diffVersions(example.before, example.after(chosen));
      assert.deepEqual(namesOf(changes), namesOf(toldOf(chosen)));
    }), { seed: 20261122, numRuns: 2000 });
  });
});
