import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Document } from 'yaml';
import { diffVersions } from '../../../src/core/diff/diff';
import { versionOf } from '../../../src/core/diff/version';
import { readDocument, type PlanDocument } from '../../../src/core/model/document';
import { exampleFiles, namesOf, version, type Files } from './versions';
import { parseFiles, sitesOf, type Site } from './sites';

/** 1 to 20 changes at once, 2,000 times: the comparison reports exactly these, none missing and none invented. */
describe('comparison of generated changes', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map(exampleFiles).map((files) => ({ before: version(written(files)), parsed: parseFiles(files), sites: sitesOf(files) }));

  it('has changes of at least 60 kinds to choose from', () => {
    const kinds = new Set(examples.flatMap(({ sites }) => sites.map(({ kind }) => kind)));
    assert.ok(kinds.size >= 60, `${kinds.size}: ${[...kinds].join(' ')}`);
  });

  it('reports exactly these', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(examples.length - 1), fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (which, count, numbers) => {
      const { before, parsed, sites } = examples[which]!;
      const chosen = choose(sites, numbers.slice(0, count));
      const after = versionOf(before.documents.map((document) => changed(document, parsed, chosen)));
      assert.deepEqual(namesOf(diffVersions(before, after)), namesOf(chosen));
    }), { seed: 20261122, numRuns: 2000 });
  });
});

/** From the back, so that what is removed does not move what is still to be changed. */
function changed(document: PlanDocument, parsed: ReadonlyMap<string, Document>, sites: readonly Site[]): PlanDocument {
  const file = document.uri.slice('file:///'.length);
  const own = sites.filter((site) => site.file === file);
  if (own.length === 0) return document;
  const copy = parsed.get(file)!.clone();
  for (const site of own.reverse()) site.apply(copy);
  return readDocument(document.uri, copy.toString());
}

/** Without changes that touch each other, in the order of the text. */
function choose(sites: readonly Site[], numbers: readonly number[]): Site[] {
  const chosen = new Set<Site>();
  for (const number of numbers) {
    const site = sites[number % sites.length]!;
    if (![...chosen].some((other) => touches(site, other))) chosen.add(site);
  }
  return sites.filter((site) => chosen.has(site));
}

function touches(a: Site, b: Site): boolean {
  return a.containers.some((one) => b.containers.some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)));
}

/** As the library writes it, so that only the changes are different. */
function written(files: Files): Files {
  return new Map([...parseFiles(files)].map(([name, document]) => [name, document.toString()]));
}
