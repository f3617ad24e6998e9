import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isSeq, visit, type Document } from 'yaml';
import { diffVersions } from '../../../src/core/diff/diff';
import type { Version } from '../../../src/core/diff/version';
import { choices, chosenFrom } from './choices';
import { Example } from './example';
import type { Site } from './site';
import { exampleFiles, parseFiles, version } from './versions';

describe('fingerprint of a change', () => {
  const examples = ['soemmerda', 'jena', 'mannheim'].map((name) => new Example(exampleFiles(name)));
  const alone = new Map<Site, readonly string[]>();

  it('is another one for each change of a comparison, and the same whatever else changes', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(examples.length - 1), choices, (which, numbers) => {
      const example = examples[which]!;
      const chosen = chosenFrom(example, numbers);
      const together = fingerprints(example.before, example.after(chosen));
      assert.equal(new Set(together).size, together.length);
      for (const site of chosen) if (!alone.has(site)) alone.set(site, fingerprints(example.before, example.after([site])));
      assert.deepEqual(together, chosen.flatMap((site) => alone.get(site)!).sort());
    }), { seed: 20261122, numRuns: 200 });
  });

  it('is the same where lines, keys and items stand elsewhere', function () {
    this.timeout(300_000);
    fc.assert(fc.property(fc.nat(examples.length - 1), choices, (which, numbers) => {
      const example = examples[which]!;
      const after = example.after(chosenFrom(example, numbers));
      assert.deepEqual(fingerprints(example.before, reversed(after)), fingerprints(example.before, after));
    }), { seed: 20261123, numRuns: 30 });
  });
});

function fingerprints(before: Version, after: Version): string[] {
  return diffVersions(before, after).map(({ fingerprint }) => fingerprint).sort();
}

function reversed({ documents }: Version): Version {
  const parsed = parseFiles(new Map(documents.map(({ uri, text }) => [uri.slice('file:///'.length), text])));
  return version(new Map([...parsed].map(([file, document]) => [file, `# Vorbemerkung\n\n${backwards(document)}`])));
}

function backwards(document: Document): string {
  visit(document, { Collection: (_, node) => { if (isMap(node) || isSeq(node)) node.items.reverse(); } });
  return document.toString();
}
